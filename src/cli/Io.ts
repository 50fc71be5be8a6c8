import type { UsageWords } from '../locale/en/usage.js';

/**
 * The environment of a command: its only access to bytes, streams and environment variables.
 */
export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly readInput: () => Promise<Uint8Array>;
  readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
  readonly out: (text: string | Uint8Array) => void;
  readonly err: (text: string) => void;
  readonly locale: string;
}

/**
 * A usage error; ends with exit code 2. Its message is composed where it is shown: `throw new
 * UsageError((words) => words.noTarget())`.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly say: (words: UsageWords) => string;

  constructor(say: (words: UsageWords) => string) {
    super();
    this.say = say;
  }
}
