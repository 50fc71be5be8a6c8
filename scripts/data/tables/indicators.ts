import { indicators as all } from '../../../src/data/indicators/indicators.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import { figure, inBoth, key, link, word } from '../fieldMakers.js';
import { readWords } from '../readWords.js';
import type { Table } from '../Table.js';

export const indicators: Table<Indicator> = {
  name: 'indicators',
  title: 'Indicators',
  description: 'The quantities that are observed, whatever a plan asks of them.',
  rows: all,
  fields: [
    key('id', 'Id of the indicator', (one) => one.id),
    ...inBoth<Indicator>('name', 'Name', (one) => one.name, { required: true }),
    {
      name: 'aliases',
      type: 'list',
      description: 'Other names under which figures are published',
      read: (one) => one.aliases,
    },
    ...inBoth<Indicator>('definition', 'What is measured', (one) => one.definition, {
      required: true,
    }),
    link('unit', 'The unit that it is given in', (one) => one.unit),
    {
      name: 'polarity',
      type: 'integer',
      description: '1: more is better; -1: less is better; 0: neither',
      constraints: { required: true, enum: readWords('indicator', 'polarity').map(Number) },
      read: (one) => one.polarity,
    },
    figure('min', 'The lowest value that is possible, in the unit', (one) => one.bounds.min),
    figure('max', 'The highest value that is possible, in the unit', (one) => one.bounds.max),
    figure(
      'suspect_above',
      'Values above are possible and rare, in the unit',
      (one) => one.suspectAbove,
    ),
    word(
      'scale',
      'The scale on which a straight line is fitted',
      readWords('indicator', 'scale'),
      (one) => one.scale,
    ),
    ...inBoth<Indicator>('population', 'Whom or what it is about', (one) => one.population, {
      required: true,
    }),
    word(
      'sex',
      'The sex that it is defined on, where it is',
      readWords('indicator', 'sex'),
      (one) => one.sex,
      false,
    ),
    word(
      'residence',
      'The residence that it is defined on, where it is',
      readWords('indicator', 'residence'),
      (one) => one.residence,
      false,
    ),
    ...inBoth<Indicator>(
      'numerator',
      'What is counted, where small numbers matter',
      (one) => one.counts?.numerator,
    ),
    ...inBoth<Indicator>(
      'denominator',
      'What it is divided by, where small numbers matter',
      (one) => one.counts?.denominator,
    ),
    link(
      'within',
      'The indicator that counts everything that this one counts, so that this one is never higher',
      (one) => one.within,
      false,
    ),
    {
      name: 'sdg',
      type: 'list',
      description: 'Codes of the UN global SDG indicators that it is, or is the local form of',
      read: (one) => one.sdg,
    },
  ],
  primaryKey: ['id'],
  foreignKeys: [
    { fields: ['unit'], resource: 'units', to: ['id'] },
    { fields: ['within'], to: ['id'] },
  ],
};
