import { indicators as all } from '../../../src/data/indicators/indicators.js';
import type { Indicator } from '../../../src/model/Indicator.js';
import { figure, inBoth, key, link, word } from '../fieldMakers.js';
import { readWords } from '../readWords.js';
import type { Table } from '../Table.js';

export const indicators: Table<Indicator> = {
  name: 'indicators',
  title: 'Indicators',
  description: 'The observed quantities, independent of any target.',
  rows: all,
  fields: [
    key('id', 'Id of the indicator', (indicator) => indicator.id),
    ...inBoth<Indicator>('name', 'Name', (indicator) => indicator.name, { required: true }),
    {
      name: 'aliases',
      type: 'list',
      description: 'Other names under which figures are published',
      read: (indicator) => indicator.aliases,
    },
    ...inBoth<Indicator>('definition', 'What is measured', (indicator) => indicator.definition, {
      required: true,
    }),
    link('unit', 'Its unit', (indicator) => indicator.unit),
    {
      name: 'polarity',
      type: 'integer',
      description: '1: more is better; -1: less is better; 0: neither',
      constraints: { required: true, enum: readWords('indicator', 'polarity').map(Number) },
      read: (indicator) => indicator.polarity,
    },
    figure(
      'min',
      'The lowest possible value, in the unit of the indicator',
      (indicator) => indicator.bounds.min,
    ),
    figure(
      'max',
      'The highest possible value, in the unit of the indicator',
      (indicator) => indicator.bounds.max,
    ),
    figure(
      'suspect_above',
      'Values above this are possible but rare, in the unit of the indicator',
      (indicator) => indicator.suspectAbove,
    ),
    word(
      'scale',
      'The scale on which a straight line is fitted',
      readWords('indicator', 'scale'),
      (indicator) => indicator.scale,
    ),
    ...inBoth<Indicator>(
      'population',
      'The population concerned',
      (indicator) => indicator.population,
      {
        required: true,
      },
    ),
    word(
      'sex',
      'The sex that the indicator covers, if it covers only one',
      readWords('indicator', 'sex'),
      (indicator) => indicator.sex,
      false,
    ),
    word(
      'residence',
      'The residence that the indicator covers, if it covers only one',
      readWords('indicator', 'residence'),
      (indicator) => indicator.residence,
      false,
    ),
    ...inBoth<Indicator>(
      'numerator',
      'The numerator, if small numbers matter',
      (indicator) => indicator.counts?.numerator,
    ),
    ...inBoth<Indicator>(
      'denominator',
      'The denominator, if small numbers matter',
      (indicator) => indicator.counts?.denominator,
    ),
    link(
      'within',
      'The indicator that counts everything that this one counts, so that this one is never higher',
      (indicator) => indicator.within,
      false,
    ),
    {
      name: 'sdg',
      type: 'list',
      description:
        'Codes of the UN global SDG indicators to which this one corresponds, exactly or in a ' +
        'local form',
      read: (indicator) => indicator.sdg,
    },
  ],
  primaryKey: ['id'],
  foreignKeys: [
    { fields: ['unit'], resource: 'units', to: ['id'] },
    { fields: ['within'], to: ['id'] },
  ],
};
