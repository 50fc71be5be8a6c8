import { describe, expect, it } from 'vitest';
import { type IssueCode, makeIssue } from '../../src/errors/Issue.js';
import { joinIssues } from '../../src/report/joinIssues.js';

const issue = (code: IssueCode, found: string, of?: readonly string[], year?: number) =>
  makeIssue(code, { severity: 'notice', found, of, year });
/** The issues that both evaluations together raise, in short. */
const join = (...both: Parameters<typeof joinIssues>) =>
  joinIssues(...both).map(({ code, found, of = [], year }) =>
    [code, found, ...of, year].filter((part) => part !== undefined).join(' '),
  );

describe('beside the evaluation by a higher-level plan', () => {
  it('a figure is unused if no target of either plan reads it', () => {
    const county = [
      issue('unused', 'x'),
      issue('unused', 'y'),
      issue('notCompared', 'rate', ['residence']),
      issue('unused', 'rate', ['institution']),
      issue('unused', 'own', ['institution']),
    ];
    const province = [
      issue('unused', 'y'),
      issue('unused', 'x', ['institution']),
      issue('unused', 'rate', ['residence']),
      issue('unused', 'rate', ['age']),
      issue('unused', 'own'),
    ];
    expect(join(county, province)).toEqual([
      'unused y',
      'notCompared rate residence',
      'unused own institution',
      'unused x institution',
    ]);
    expect(join(county, [])).toEqual([]);
  });

  it('a contradiction counts once, even if only one of the plans reads the figures', () => {
    const [both, below, above] = ['both', 'below', 'above'].map((found) =>
      issue('contradiction', found, [], 2025),
    ) as [ReturnType<typeof issue>, ReturnType<typeof issue>, ReturnType<typeof issue>];
    expect(join([both, below], [both, above, issue('otherArea', '9')])).toEqual([
      'contradiction both 2025',
      'contradiction below 2025',
      'contradiction above 2025',
    ]);
    const male = issue('contradiction', 'both', ['male'], 2025);
    expect(join([both], [male])).toEqual([
      'contradiction both 2025',
      'contradiction both male 2025',
    ]);
  });
});
