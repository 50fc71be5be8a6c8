import type { Text } from './Text.js';

/** A published document that facts were taken from. */
export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly issuer: Text;
  /** ISO date of issue. */
  readonly issuedOn: string;
}
