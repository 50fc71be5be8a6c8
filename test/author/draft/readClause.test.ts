import { describe, expect, it } from 'vitest';
import { DraftComposer } from '../../../src/author/draft/composeDraft.js';
import { toPassage } from '../../../src/author/draft/foldText.js';
import { readClause } from '../../../src/author/draft/readClause.js';
import { namesOf } from './namesOf.js';

/** The targets of a clause, with their sex, and its doubts with their words. */
function read(clause: string, isOfWomen = false, joints: readonly number[] = []) {
  const names = namesOf(['婴儿死亡率', 'permille', -1], '学前教育毛入园率', [
    '女性识字率',
    'percent',
    1,
    { sex: 'female' },
  ]);
  const composer = new DraftComposer('county', 2030);
  composer.open('health.g1');
  const setting = { names, period: { start: 2021, end: 2030 }, isOfWomen };
  readClause({ number: 1, text: toPassage(clause), joints }, setting, composer);
  return {
    targets: Object.values(composer.close()).map(({ wording, sex }) =>
      sex === undefined ? wording : `${wording} (${sex})`,
    ),
    doubts: composer.doubts.map(({ why, words }) => `${why} ${words}`),
  };
}

it('reads targets in the order of their words', () => {
  const clause = '提高学前教育毛入园率，婴儿死亡率降至5‰以下。扩大覆盖面。';
  expect(read(clause).targets).toEqual([
    '提高学前教育毛入园率',
    '婴儿死亡率降至5‰以下',
    '扩大覆盖面',
  ]);
});

it('carries named quantities from one sentence to the next', () => {
  expect(read('婴儿死亡率2025年降至5‰以下；2030年降至4‰以下。').targets).toEqual([
    '婴儿死亡率2025年降至5‰以下',
    '2030年降至4‰以下',
  ]);
});

describe('doubts about its words', () => {
  it('quote the twelve characters around them', () => {
    const words = (length: number) => '字'.repeat(length);
    // `女干部不少于` is six characters before the figure.
    expect(read(`${words(20)}女干部不少于三分之一${words(20)}。`).doubts).toEqual([
      `unreadFigure ${words(6)}女干部不少于三分之一${words(12)}`,
    ]);
    expect(read('女干部不少于三分之一').doubts).toEqual(['unreadFigure 女干部不少于三分之一']);
  });

  it('report comparisons with an average that are not read', () => {
    expect(read('婴儿死亡率降至5‰以下，低于全省平均水平。').doubts).toEqual([
      'openReference 婴儿死亡率降至5‰以下，低于全省平均水平。',
    ]);
    // 标准 has no indicator: the comparison is a target, with a doubt of its own.
    expect(read('救助标准不低于全省平均水平。').doubts.map((doubt) => doubt.split(' ')[0])).toEqual(
      ['openReference', 'unknownIndicator'],
    );
  });

  it('report figures that may be those of town and country', () => {
    const text = '婴儿死亡率、学前教育毛入园率城乡分别达到9%、8%。';
    expect(read(text).doubts.filter((doubt) => doubt.startsWith('listMismatch'))).toHaveLength(2);
  });

  it('report figures that were repaired or split over two lines', () => {
    expect(read('婴儿死亡率降至5.O‰以下。').doubts).toEqual([
      'noisyFigure 婴儿死亡率降至5.O‰以下。',
    ]);
    expect(read('婴儿死亡率降至5.0‰以下。', false, [8]).doubts).toEqual([
      'brokenFigure 婴儿死亡率降至5.0‰以下。',
    ]);
  });
});

describe('a target of a plan about women', () => {
  it('is about girls and women if its sentence names them', () => {
    for (const group of ['女童', '女性', '妇女', '女生', '女孩'])
      expect(read(`${group}接受教育，学前教育毛入园率达到95%以上。`, true).targets).toEqual([
        '学前教育毛入园率达到95%以上 (female)',
      ]);
    expect(read('学前教育毛入园率达到95%以上。', true).targets).toEqual([
      '学前教育毛入园率达到95%以上',
    ]);
    // Words after it, and separate sentences, do not refer to it.
    expect(read('学前教育毛入园率达到95%以上，保障女童。', true).targets).toEqual([
      '学前教育毛入园率达到95%以上',
    ]);
    expect(read('完善。学前教育毛入园率达到95%以上，保障女童。', true).targets).toEqual([
      '学前教育毛入园率达到95%以上',
    ]);
    expect(read('保障女童。学前教育毛入园率达到95%以上。', true).targets).toEqual([
      '学前教育毛入园率达到95%以上',
    ]);
  });

  it('is not in a plan that is also about children', () => {
    expect(read('女童接受教育，学前教育毛入园率达到95%以上。').targets).toEqual([
      '学前教育毛入园率达到95%以上',
    ]);
  });

  it('states no sex for an indicator with a sex, an unknown one or a comparison', () => {
    expect(read('妇女识字率达到95%以上。', true).targets).toEqual(['妇女识字率达到95%以上']);
    expect(read('妇女筛查率达到95%以上。', true).targets).toEqual(['妇女筛查率达到95%以上']);
    expect(read('女童接受教育，学前教育毛入园率不低于全省平均水平。', true).targets).toEqual([
      '学前教育毛入园率不低于全省平均水平',
    ]);
  });
});
