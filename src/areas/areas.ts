import type { Area } from '../model/Area.js';
import { lipu } from './lipu.js';

/** The areas that the library knows. */
export const areas: readonly Area[] = lipu;
