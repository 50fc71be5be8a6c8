import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plans } from '../src/library/plans.js';

const folder = resolve(import.meta.dirname, '../.changeset');
const waiting = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');
const ids: ReadonlySet<string> = new Set(
  plans.flatMap((plan) => plan.targets.map((target) => target.id)),
);

/** The problems of a changeset; one without a version bump (`--empty`) has none. */
function findProblems(text: string): string[] {
  const [, head = '', body = ''] = text.match(/^---\n([\s\S]*?)---\n([\s\S]*)$/) ?? [];
  if (head.trim() === '') return [];
  const targets = [...body.matchAll(/`((?:women|children)\.[\w-]+\.[gm]\d+\.[\w-]+)`/g)].map(
    (match) => match[1] ?? '',
  );
  return [
    ...(/^'@lipu\/plans': (?:major|minor|patch)$/m.test(head) ? [] : ['names no version']),
    ...(/\bAffects\b/.test(body) ? [] : ['does not say who is affected']),
    ...targets.filter((id) => !ids.has(id)).map((id) => `names ${id}, which is not a target`),
  ];
}

describe('pending changesets', () => {
  it('are rejected if incomplete', () => {
    const bad =
      "---\n'@lipu/plans': minor\n---\n\nThe target `women.health.g2.no-such-target` is 13.\n";
    expect(findProblems(bad)).toEqual([
      'does not say who is affected',
      'names women.health.g2.no-such-target, which is not a target',
    ]);
    expect(findProblems('---\n---\n')).toEqual([]);
  });

  it('state who is affected, and name existing targets', () => {
    expect(
      waiting.flatMap((file) =>
        findProblems(readFileSync(resolve(folder, file), 'utf8')).map(
          (problem) => `${file} ${problem}`,
        ),
      ),
    ).toEqual([]);
  });
});
