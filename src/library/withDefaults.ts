import { areas } from '../data/areas.js';
import { indicators } from '../data/indicators/indicators.js';
import type { Area } from '../model/Area.js';
import type { Indicator } from '../model/Indicator.js';

interface Known {
  readonly indicators?: readonly Indicator[] | undefined;
  readonly areas?: readonly Area[] | undefined;
}

/**
 * Adds the library's indicators and areas to what a caller brings. Judgement itself imports no documents; this is the one place where
 * they meet. A caller's definition comes last and so wins over one of the same id.
 */
export function withDefaults<Options extends Known>(options: Options): Options {
  return {
    ...options,
    indicators: options.indicators ? [...indicators, ...options.indicators] : indicators,
    areas: options.areas ? [...areas, ...options.areas] : areas,
  };
}
