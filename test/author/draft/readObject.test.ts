import { describe, expect, it } from 'vitest';
import { groupFigures } from '../../../src/author/draft/groupFigures.js';
import { readFigures } from '../../../src/author/draft/readFigures.js';
import { readCounted, readShare } from '../../../src/author/draft/readObject.js';

/** The quantity named after the first figure, and the words up to its end. */
function read(find: typeof readShare, sentence: string, subject: string) {
  const [group, other] = groupFigures(sentence, readFigures(sentence), { start: 2021 });
  if (group === undefined) return undefined;
  const found = find(sentence, group, { subject, next: other?.from ?? sentence.length });
  return found && [found.name, sentence.slice(group.from, found.to)];
}

describe('a share whose group follows', () => {
  it.each([
    ['95%的社区建立家长学校', '', ['建立家长学校的社区比例', '95%的社区建立家长学校']],
    [
      '90%以上的村建有妇女活动阵地,加强',
      '',
      ['建有妇女活动阵地的村比例', '90%以上的村建有妇女活动阵地'],
    ],
    ['95%的社区和85%的村建立家长学校', '', ['建立家长学校的社区比例', '95%的社区']],
    ['95%的社区、85%以上的村建立家长学校', '', ['建立家长学校的社区比例', '95%的社区']],
    ['95%的适龄妇女接受筛查', '', ['接受筛查的适龄妇女比例', '95%的适龄妇女接受筛查']],
    ['95%的家庭至少', '', ['家庭比例', '95%的家庭至少']],
    ['95%的家庭均', '', ['家庭比例', '95%的家庭均']],
    ['95%的家庭均应', '', ['家庭比例', '95%的家庭均应']],
    ['95%的应届毕业生', '', ['应届毕业生比例', '95%的应届毕业生']],
    ['100%的县全部覆盖', '妇女之家', ['县全部覆盖比例', '100%的县全部覆盖']],
    ['95%的儿童和妇女接受筛查', '', ['接受筛查的儿童和妇女比例', '95%的儿童和妇女接受筛查']],
    ['95%的家庭', '', ['家庭比例', '95%的家庭']],
    // What follows the figure without 的 is a share only for 覆盖 and for a verb.
    ['达到95%左右', '入学率', undefined],
    ['妇女之家100%覆盖', '妇女之家', ['妇女之家覆盖率', '100%覆盖']],
    ['100%覆盖率', '妇女之家', undefined],
    ['100%覆盖', '', undefined],
    ['100%配备心理教师', '中小学校', ['配备心理教师的中小学校比例', '100%配备心理教师']],
    ['100%配备心理教师', '配备率', undefined],
    ['100%配备心理教师', '', undefined],
    ['100%配备', '中小学校', undefined],
    // It is neither something to set up nor a share: the last figure has no predicate.
    ['95%的社区和85%的村', '', ['的社区比例', '95%的社区']],
  ] as const)('%s', (sentence, subject, expected) => {
    expect(read(readShare, sentence, subject)).toEqual(expected);
  });
});

describe('a number whose things follow', () => {
  it.each([
    [
      '建成1所政府举办的妇幼保健机构',
      '建成',
      ['政府举办的妇幼保健机构', '1所政府举办的妇幼保健机构'],
    ],
    ['培育3个组织,加强领导', '', ['组织', '3个组织']],
    ['培育3个的组织', '', ['组织', '3个的组织']],
    ['建设1家妇女组织和1支志愿者队伍', '', ['妇女组织', '1家妇女组织']],
    ['配备2名(含)医生', '', ['医生', '2名(含)医生']],
    // The thing comes before its number.
    ['妇女之家3个', '妇女之家', undefined],
    ['妇女之家3个、志愿者之家2个', '妇女之家', undefined],
    ['活动人数3名儿童', '活动人数', undefined],
    ['配备2名和', '', undefined],
    ['配备2名(含兼职)医生', '', ['医生', '2名(含兼职)医生']],
    ['建设2所学校(含分校)', '', ['学校(含分校)', '2所学校(含分校)']],
    ['建设2个教育和培训基地', '', ['教育和培训基地', '2个教育和培训基地']],
    ['满足2项儿童需要', '', ['儿童需要', '2项儿童需要']],
    // One character is not a name.
    ['配备2名人', '', undefined],
  ] as const)('%s', (sentence, subject, expected) => {
    expect(read(readCounted, sentence, subject)).toEqual(expected);
  });
});
