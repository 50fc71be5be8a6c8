/** The closed list of warnings. */
export type WarningCode =
  | 'unlikelyToAttain'
  | 'volatile'
  | 'erodingHeadroom'
  | 'lostAttainment'
  | 'reversal'
  | 'maskedGroup'
  | 'smallNumbers'
  | 'stale'
  | 'missing'
  | 'inconsistent'
  | 'suspectUnit';

/** A warning with the numbers that raised it and the threshold used. */
export interface Warning {
  /** What was seen. */
  readonly code: WarningCode;
  /** How soon somebody should look. */
  readonly urgency: 'high' | 'medium' | 'low';
  /** The numbers that raised it, by name. */
  readonly figures: Readonly<Record<string, string | number>>;
  /** The threshold of the policy, where one was used. */
  readonly threshold?: string | number;
}
