/** Every kind of row of a plan table. */
export const planRowKinds = [
  'plan',
  'indicator',
  'interpretation',
  'domain',
  'clause',
  'target',
  'notTarget',
  'statistic',
  'article',
  'duty',
] as const;
export type PlanRowKind = (typeof planRowKinds)[number];

/** The columns of a plan table, in their order. */
export const planColumns = [
  'row',
  'domain',
  'list',
  'number',
  'slug',
  'name',
  'nameEn',
  'indicator',
  'rule',
  'value',
  'max',
  'unit',
  'direction',
  'base',
  'tolerance',
  'timing',
  'dueYear',
  'scope',
  'sex',
  'wording',
  'boundWord',
  'interpretations',
  'components',
  'restates',
  'reference',
  'referenceEn',
  'referenceIndicator',
  'across',
  'gap',
  'text',
  'textEn',
  'source',
  'parent',
  'area',
  'issuedOn',
  'actor',
  'actorEn',
  'recipient',
  'recipientEn',
  'when',
  'assumption',
  'assumptionEn',
  'aliases',
  'scale',
  'population',
  'populationEn',
  'numerator',
  'numeratorEn',
  'denominator',
  'denominatorEn',
] as const;
export type PlanColumn = (typeof planColumns)[number];

/** A row of a plan table: codes and texts by column; empty cells are left out. */
export type PlanRow = { readonly row: PlanRowKind } & {
  readonly [Column in Exclude<PlanColumn, 'row'>]?: string;
};
