import { type Indicator, scaleNames } from '../model/Indicator.js';
import { unitIds } from '../quantity/Unit.js';
import type { PlanCells } from './PlanCells.js';

const polarities = { up: 1, down: -1, none: 0 } as const;

/** Reads the indicator that a row of a plan table defines. */
export function readIndicator(cells: PlanCells): Indicator | undefined {
  const [id, name] = [cells.need('slug'), cells.both('name')];
  if (name === undefined) cells.need('name');
  const unit = cells.needChoice('unit', unitIds);
  const direction = cells.choice('direction', ['up', 'down', 'none']) ?? 'none';
  const scale = cells.choice('scale', scaleNames) ?? 'identity';
  const [min, max] = [cells.decimal('value'), cells.decimal('max')];
  const sex = cells.choice('sex', ['female', 'male']);
  const residence = cells.choice('residence', ['urban', 'rural']);
  const suspectAbove = cells.decimal('suspectAbove');
  const [within, aliasesOfSex, sdg] = [
    cells.text('within'),
    cells.list('aliasesOfSex'),
    cells.list('sdg'),
  ];
  const [numerator, denominator] = [cells.both('numerator'), cells.both('denominator')];
  if (cells.isBad || name === undefined || unit === undefined) return undefined;
  return {
    id,
    name,
    aliases: cells.list('aliases') ?? [],
    ...(aliasesOfSex === undefined ? {} : { aliasesOfSex }),
    definition: cells.both('text') ?? name,
    unit,
    polarity: polarities[direction],
    bounds: { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) },
    ...(suspectAbove === undefined ? {} : { suspectAbove }),
    ...(sex === undefined ? {} : { sex }),
    ...(residence === undefined ? {} : { residence }),
    population: cells.both('population') ?? name,
    scale,
    ...(within === undefined ? {} : { within }),
    ...(numerator && denominator
      ? { counts: { numerator, denominator, ...readCountAliases(cells) } }
      : {}),
    ...(sdg === undefined ? {} : { sdg }),
    baselines: [],
  };
}

function readCountAliases(cells: PlanCells): Pick<NonNullable<Indicator['counts']>, 'aliases'> {
  const numerator = cells.list('numeratorAliases');
  const denominator = cells.list('denominatorAliases');
  if (numerator === undefined && denominator === undefined) return {};
  return {
    aliases: {
      ...(numerator === undefined ? {} : { numerator }),
      ...(denominator === undefined ? {} : { denominator }),
    },
  };
}
