import type { Text } from './LocalizedText.js';

/** A published document that facts were taken from. */
export interface Source {
  /** What `Plan.source` names. */
  readonly id: string;
  readonly title: Text;
  /** Who issued it. */
  readonly issuer: Text;
  /** ISO date of issue. */
  readonly issuedOn: string;
}
