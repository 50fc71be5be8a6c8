/**
 * Every unit that the library knows. Units of one dimension convert exactly, units of different dimensions never.
 */
export type UnitId =
  | 'percent'
  | 'permille'
  | 'per10000'
  | 'per100000'
  | 'per1000children'
  | 'per1000people'
  | 'per100girls'
  | 'hoursPerDay'
  | 'timesPerYear'
  | 'count'
  | 'countPerInstitution'
  | 'persons'
  | 'tenThousandPersons'
  | 'hundredMillionPersons'
  | 'years'
  | 'yuan'
  | 'score';
