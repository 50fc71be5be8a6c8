/** A function: `file#name`. */
export type Place = string;

export const fileOf = (place: Place): string => place.slice(0, place.indexOf('#'));
export const roomOf = (place: Place): string => place.slice(0, place.indexOf('/'));
const nameOf = (place: Place) => place.slice(place.indexOf('#') + 1);

/** Records the functions that are entered, in order; instrumented code calls it as `__walk`. */
export class Recorder {
  isOn = false;
  readonly entered: Place[] = [];
  /** The names of `leftOut` that were met. */
  readonly met = new Set<string>();
  readonly #leftOut: ReadonlySet<string>;
  readonly #stack: Place[] = [];
  #depthLeftOut = 0;

  /** Functions of these names are left out, with all that they call. */
  constructor(leftOut: ReadonlySet<string>) {
    this.#leftOut = leftOut;
  }

  enter(place: Place, isCallback: boolean): void {
    this.#stack.push(place);
    const name = nameOf(place);
    if (this.#leftOut.has(name)) {
      this.#depthLeftOut += 1;
      this.met.add(name);
    }
    if (this.isOn && this.#depthLeftOut === 0 && !isCallback) this.entered.push(place);
  }

  leave(): void {
    if (this.#leftOut.has(nameOf(this.#stack.pop() ?? ''))) this.#depthLeftOut -= 1;
  }
}

/** Counts a stretch of up to 60 entries that is repeated at once, such as a loop, as one. */
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

/** How often neighbours differ. */
export function countChanges(values: readonly string[]): number {
  return values.filter((value, at) => at > 0 && value !== values[at - 1]).length;
}
