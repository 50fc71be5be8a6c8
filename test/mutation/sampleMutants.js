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

const isDrawn = ({ fileName, location, replacement }) =>
  draw(
    `${fileName.slice(fileName.lastIndexOf('/src/'))} ${location.start.line}:${location.start.column} ${replacement}`,
  ) < share;

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
