/** The type of an object without its undefined parts. */
type Defined<Values> = {
  [Key in keyof Values as undefined extends Values[Key] ? never : Key]: Values[Key];
} & {
  [Key in keyof Values as undefined extends Values[Key] ? Key : never]?: Exclude<
    Values[Key],
    undefined
  >;
};

/** Returns an object without its undefined parts, which count as absent. */
export const dropUndefined = <Values extends object>(values: Values): Defined<Values> =>
  (Object.keys(values) as (keyof Values)[]).reduce((defined, key) => {
    if (values[key] !== undefined) defined[key] = values[key];
    return defined;
  }, {} as Values) as Defined<Values>;
