import { createHash } from 'node:crypto';

// The share of the mutants to test, for instance 0.1; without it, all of them.
const share = Number(process.env.MUTATION_SHARE ?? 1);
// Another word draws another sample.
const seed = process.env.MUTATION_SEED ?? '';

/** A number from 0 to 1 that depends on nothing but the text. */
const draw = (text) =>
  createHash('sha256')
    .update(seed + text)
    .digest()
    .readUInt32BE() /
  2 ** 32;

/** The same on every machine: the path counts from `src`. */
const isDrawn = ({ fileName, location: { start }, replacement }) => {
  const path = fileName.slice(fileName.lastIndexOf('/src/'));
  return draw(`${path} ${start.line}:${start.column} ${replacement}`) < share;
};

/**
 * Leaves mutants out of a sample. Stryker has no option for that; a mutant that a checker refuses
 * is not tested and does not count.
 */
export const strykerPlugins = [
  {
    kind: 'Checker',
    name: 'sample',
    value: {
      init: async () => {},
      group: async (mutants) => [mutants.map(({ id }) => id)],
      check: async (mutants) =>
        Object.fromEntries(
          mutants.map((mutant) => [
            mutant.id,
            isDrawn(mutant)
              ? { status: 'passed' }
              : { status: 'compileError', reason: 'not in the sample' },
          ]),
        ),
    },
  },
];
