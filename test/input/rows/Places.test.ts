import { describe, expect, it } from 'vitest';
import { areas } from '../../../src/data/areas.js';
import { makePlaces } from '../../../src/input/rows/Places.js';
import type { Plan } from '../../../src/model/Plan.js';

const places = () => makePlaces({ areas });
const find = (word: string) => places().find(word);

describe('the name of an area', () => {
  it('is its Chinese one; another area goes by the name it was given', () => {
    const { nameOf } = places();
    expect(['450381', '450381100', '平乐县', ''].map(nameOf)).toEqual([
      '荔浦市',
      '荔城镇',
      '平乐县',
      '',
    ]);
  });
});

it('a short name that two townships share, or that is a word for a group, names neither', () => {
  const town = (code: string, zh: string) => ({ code, name: { zh, en: code }, aliases: [] });
  const shared = [town('1', '青山镇'), town('2', '青山乡'), town('3', '城区镇'), town('4', '塘镇')];
  const { find: findIn } = makePlaces({ areas: shared });
  expect(['青山', '城区', '塘'].map(findIn)).toEqual([undefined, undefined, undefined]);
});

describe('the word of a place', () => {
  it('home is the area that is part of no other', () => {
    expect(places().home).toBe('450381');
    expect(makePlaces({ areas: areas.slice(1, 3) }).home).toBe('');
    // With two counties, neither is the home area.
    const other = { code: '450321', name: { zh: '阳朔县', en: 'Yangshuo' }, aliases: [] };
    expect(makePlaces({ areas: [other, ...areas] }).home).toBe('');
  });

  it.each([
    ['荔浦市', { area: '450381', kind: 'home' }],
    ['450381000000', { area: '450381', kind: 'home' }],
    ['4503810000', { area: '450381', kind: 'home' }],
    ['450381100000', { area: '450381100', kind: 'home' }],
    // The code of a village is not that of its town.
    ['450381100120', { area: '450381100120', kind: 'coded' }],
    // 荔浦县 had this code until it became 荔浦市.
    ['450331', { area: '450381', kind: 'home' }],
    ['广西区荔浦市', { area: '450381', kind: 'home' }],
    ['荔浦市全境', { area: '450381', kind: 'home' }],
    ['各乡镇卫生院', { area: '450381', kind: 'home' }],
    ['小学', undefined],
    ['乡镇卫生院', undefined],
    ['荔城镇合计', { area: '450381100', kind: 'home' }],
    // Townships without 镇 or 乡, under each of their names.
    ['荔城', { area: '450381100', kind: 'home' }],
    ['花篢', { area: '450381107', kind: 'home' }],
    ['蒲芦', { area: '450381202', kind: 'home' }],
    ['荔城合计', { area: '450381100', kind: 'home' }],
    ['各乡镇合计', { area: '450381', kind: 'home' }],
    // Several townships, and kinds of townships.
    ['各乡镇', undefined],
    ['全市各乡镇', undefined],
    ['镇区', undefined],
    ['县镇', undefined],
    ['荔浦市（全市）', { area: '450381', kind: 'home' }],
    ['全国平均水平', { area: '全国', kind: 'other' }],
    ['National average', { area: '全国', kind: 'other' }],
    ['全市', { area: '450381', kind: 'home' }],
    ['广西桂林市荔浦市', { area: '450381', kind: 'home' }],
    ['桂林荔城镇', { area: '450381100', kind: 'home' }],
    ['110101', { area: '110101', kind: 'coded' }],
    ['全国', { area: '全国', kind: 'other' }],
    ['中国', { area: '全国', kind: 'other' }],
    // Provinces, with and without the word for one.
    ['广东', { area: '广东', kind: 'other' }],
    ['内蒙古自治区', { area: '内蒙古自治区', kind: 'other' }],
    ['桂林市', { area: '桂林市', kind: 'other' }],
    // After the areas that it is part of, a name means the same as alone.
    ['广西桂林市', { area: '桂林市', kind: 'other' }],
    ['桂林市阳朔县', { area: '阳朔县', kind: 'other' }],
    ['广西壮族自治区桂林市全州县', { area: '全州县', kind: 'other' }],
    ['桂林市 临桂区', { area: '临桂区', kind: 'other' }],
    ['参照阳朔县', undefined],
    ['马鞍山市和县', { area: '马鞍山市和县', kind: 'other' }],
    // Two areas, and one to compare with.
    ['平乐县和荔浦市', undefined],
    ['与桂林市', undefined],
    ['荔浦市人民医院', { area: '450381', institution: '荔浦市人民医院', kind: 'institution' }],
    ['修仁小学', { area: '450381105', institution: '修仁小学', kind: 'institution' }],
    ['荔城镇小学', { area: '450381100', institution: '荔城镇小学', kind: 'institution' }],
  ])('%s', (word, place) => {
    expect(find(word)).toEqual(place);
  });

  it('of all is the area of the plan, even if the caller names a part of it', () => {
    const county = (code: string, parent?: string) => ({
      code,
      name: { zh: code, en: code },
      aliases: [],
      ...(parent === undefined ? {} : { parent }),
    });
    const plans = [{ areaCode: '450381' }] as unknown as readonly Plan[];
    for (const given of [
      { areas, area: '荔城镇' },
      { areas, area: '荔城镇', plans },
      // The county of the plan is itself a part of another area.
      {
        areas: [county('4503'), county('450381', '4503'), county('t', '450381')],
        area: 't',
        plans,
      },
    ]) {
      const look = makePlaces(given).find;
      const found = ['全市', '本市', '合计', '全县'].map((word) => look(word)?.area);
      expect(found).toEqual(['450381', '450381', '450381', '450381']);
    }
  });

  it('of the caller is home, even if it is unknown', () => {
    const { home: own, find: look } = makePlaces({ area: '某县' });
    expect([own, look('某县'), look('全县'), look('别的')]).toEqual([
      '某县',
      { area: '某县', kind: 'home' },
      { area: '某县', kind: 'home' },
      undefined,
    ]);
    expect(makePlaces({ areas, area: '荔城镇' }).home).toBe('450381100');
    expect([makePlaces({}).home, makePlaces({}).find('')]).toEqual(['', undefined]);
  });

  it('of the plans is the whole, whatever place the caller names', () => {
    for (const area of ['全国', '桂林市', '平乐县', '450300', '荔城镇']) {
      const { find: look, whole } = makePlaces({ areas, area });
      const words = ['全市', '本市', '我市', '合计', '全县', 'Total'];
      expect([whole, ...words.map((word) => look(word)?.area)]).toEqual(Array(7).fill('450381'));
    }
    expect(makePlaces({ areas, area: '450300' }).home).toBe('桂林市');
  });

  it('of the caller is refused beside known areas if it is not an area', () => {
    const nearest = { code: 'unknownId', what: 'area', found: '荔甫市', nearest: '荔浦市' };
    expect(() => makePlaces({ areas, area: '荔甫市' })).toThrow(expect.objectContaining(nearest));
    for (const area of ['不存在', 'nowhere', '荔城镇卫生院'])
      expect(() => makePlaces({ areas, area })).toThrow(expect.objectContaining({ found: area }));
    expect(makePlaces({ areas, area: '' }).home).toBe('');
  });

  it('of a higher area may be a code, with zeros after it', () => {
    const codes = ['450300', '450300000', '450300000000', '450000', '100000', '000000'];
    expect(codes.map((code) => find(code)?.area)).toEqual([
      ...['桂林市', '桂林市', '桂林市'],
      ...['全区', '全国', '全国'],
    ]);
  });

  it.each([
    ['全国乡镇卫生院', '全国'],
    ['全市乡镇卫生院', '450381'],
    ['广西荔浦市荔城镇小学', '450381100'],
    ['永福县卫生院平均', '永福县'],
    ['广西医院', '全区'],
    ['National hospitals', '全国'],
    ['各乡镇卫生院', undefined],
    ['社区卫生服务中心', undefined],
    ['城市医院', undefined],
  ])('at the head of %s is %s', (text, area) => {
    expect(places().findHead(text)?.area).toBe(area);
  });

  it('of an institution is the one that it is named after', () => {
    const named = [
      '荔浦市荔城镇卫生院',
      '阳朔县人民医院',
      '桂林市妇幼保健院',
      '县医院',
      '市人民医院',
    ];
    expect(named.map((name) => find(name)?.area)).toEqual([
      ...['450381100', '阳朔县', '桂林市', '450381', '450381'],
    ]);
  });

  it('is searched for in names of at most 40 characters', () => {
    const school = (length: number) => `${'甲'.repeat(length - 2)}小学`;
    expect(find(school(40))?.institution).toBe(school(40));
    expect(find(school(41))).toBeUndefined();
  });

  it('is mentioned if a text contains its name', () => {
    expect(['荔城镇卫生院月报', '阳朔县卫健局', ''].map(places().mentions)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('is the same whenever its word is looked up', () => {
    const { find: look } = places();
    const words = ['荔浦市', '略', '荔浦市', '略'];
    const home = { area: '450381', kind: 'home' };
    expect(words.map(look)).toEqual([home, undefined, home, undefined]);
  });

  it('is looked up without the spaces around it', () => {
    expect([find(' 110101 '), find(' 荔浦市 '), find(' 桂林市')]).toEqual([
      { area: '110101', kind: 'coded' },
      { area: '450381', kind: 'home' },
      { area: '桂林市', kind: 'other' },
    ]);
  });

  it('is of the area with the longest name that it begins with', () => {
    const [town] = areas;
    if (town === undefined) throw new Error('no areas');
    const named = (code: string, zh: string) => ({
      ...town,
      code,
      name: { zh, en: code },
      aliases: [],
    });
    const list = [named('1', '新坪'), named('2', '新坪镇'), named('3', '坪')];
    for (const all of [list, [...list].reverse()])
      expect(makePlaces({ areas: all }).find('新坪镇小学')).toMatchObject({ area: '2' });
  });

  it.each([
    ['groups that end as areas do', ['乡镇', '城镇', '地区', '县区', '全部地区']],
    ['nothing', ['', ' ']],
    ['codes of no known area', ['1101010000', '45030000000', '4503810000000']],
    [
      'parts of an area, or another one',
      ['荔浦市（荔城镇）', '荔浦市（部分）', '荔浦市）', '荔浦市（全市内'],
    ],
    ['all of an institution', ['荔浦市人民医院合计']],
    ['words of other things', ['婴儿', '上升']],
    ['a slip of the pen', ['荔浦巿', '荔域镇']],
    ['what is longer than any name', [`${'甲'.repeat(40)}市`]],
  ])('%s: no place', (_, words) => {
    expect(words.map(find)).toEqual(words.map(() => undefined));
  });

  it('is part of a text only by a Chinese name', () => {
    const [town] = areas;
    if (town === undefined) throw new Error('no areas');
    const { mentions, find: look } = makePlaces({ areas: [{ ...town, aliases: ['LP'] }] });
    expect([mentions('HELP'), look('桂林LP'), look('LP')?.kind]).toEqual([
      false,
      undefined,
      'home',
    ]);
  });

  it('suggests the nearest name', () => {
    expect(places().suggest('荔域镇')).toBe('荔城镇');
    expect(places().suggest('xyzzy')).toBeUndefined();
  });
});
