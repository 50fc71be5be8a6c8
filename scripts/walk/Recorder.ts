/** A function: `file#name`. */
export type Place = string;

export const fileOf = (place: Place): string => place.slice(0, place.indexOf('#'));
export const folderOf = (place: Place): string => place.slice(0, place.indexOf('/'));
const nameOf = (place: Place) => place.slice(place.indexOf('#') + 1);

/**
 * The kind of a function. A callback has no name; other functions are one expression or several
 * steps.
 */
export type Kind = 'callback' | 'expression' | 'steps';

/** A function that was entered. */
export interface Entry {
  readonly place: Place;
  readonly isExpression: boolean;
  /**
   * The number of functions that had been entered when it was left; those after it were entered
   * from it.
   */
  end: number;
}

/** Records the functions that are entered, in order. Instrumented code calls it as `__walk`. */
export class Recorder {
  isOn = false;
  readonly entered: Entry[] = [];
  /** The names in `leftOut` that occurred. */
  readonly met = new Set<string>();
  readonly #leftOut: ReadonlySet<string>;
  readonly #stack: { readonly place: Place; readonly entry: Entry | undefined }[] = [];
  #depthLeftOut = 0;

  /** Functions with these names are left out, with everything that they call. */
  constructor(leftOut: ReadonlySet<string>) {
    this.#leftOut = leftOut;
  }

  enter(place: Place, kind: Kind): void {
    const name = nameOf(place);
    if (this.#leftOut.has(name)) {
      this.#depthLeftOut += 1;
      this.met.add(name);
    }
    const isCounted = this.isOn && this.#depthLeftOut === 0 && kind !== 'callback';
    const entry = isCounted
      ? { place, isExpression: kind === 'expression', end: Infinity }
      : undefined;
    if (entry) this.entered.push(entry);
    this.#stack.push({ place, entry });
  }

  leave(): void {
    const left = this.#stack.pop();
    if (left === undefined) return;
    if (left.entry) left.entry.end = this.entered.length;
    if (this.#leftOut.has(nameOf(left.place))) this.#depthLeftOut -= 1;
  }
}

/**
 * Returns the functions outside `basics`, without those that are one expression and enter no other
 * counted function.
 */
export function leaveOutExpressions(
  entries: readonly Entry[],
  basics: ReadonlySet<string>,
): Place[] {
  const kept: Place[] = [];
  // The number of entries from each position on that are kept.
  const keptFrom = new Array<number>(entries.length + 1).fill(0);
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const { place, isExpression, end } = entries[at] as Entry;
    const entersOthers = kept.length > (keptFrom[Math.min(end, entries.length)] as number);
    if (!basics.has(folderOf(place)) && (entersOthers || !isExpression)) kept.push(place);
    keptFrom[at] = kept.length;
  }
  return kept.reverse();
}

/** Counts a sequence of up to 60 entries that is repeated immediately, such as a loop, as one. */
export function collapseRepeats(places: readonly Place[]): Place[] {
  const out: Place[] = [];
  const isRepeated = (length: number) =>
    out.slice(-length).every((place, at) => place === out[out.length - 2 * length + at]);
  for (const place of places) {
    out.push(place);
    for (let length = 1; length <= Math.min(60, out.length / 2); length += 1)
      if (isRepeated(length)) {
        out.length -= length;
        length = 0;
      }
  }
  return out;
}

/** Counts how often neighbours differ. */
export function countChanges(values: readonly string[]): number {
  return values.filter((value, at) => at > 0 && value !== values[at - 1]).length;
}
