import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const guides = resolve(import.meta.dirname, '../../docs/guides');

interface Step {
  readonly command: string;
  readonly exit: number;
  /** The lines that it prints, in this order; a line of dots stands for any lines. */
  readonly printed: readonly string[];
}

/** Returns the commands of a guide, each with the output below it. */
export function readSteps(guide: string): Step[] {
  const fences = [
    ...readFileSync(resolve(guides, guide), 'utf8').matchAll(/```(\w+)([^\n]*)\n([\s\S]*?)```/g),
  ];
  return fences.flatMap(([, kind, more, body], at) => {
    if (kind !== 'sh') return [];
    const next = fences[at + 1];
    return [
      {
        command: (body ?? '').trim(),
        exit: Number(/exit=(\d)/.exec(more ?? '')?.[1] ?? 0),
        printed:
          next?.[1] === 'text'
            ? (next[3] ?? '')
                .trimEnd()
                .split('\n')
                .filter((line) => !/^ *…+$/.test(line))
            : [],
      },
    ];
  });
}
