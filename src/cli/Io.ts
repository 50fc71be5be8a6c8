import type { UsageWords } from '../locale/en/usage.js';

/** What is written to a file; a stream is written piece by piece. */
export type Content = string | Uint8Array | AsyncIterable<string>;

/** What may be overwritten. */
export interface WriteTerms {
  /** The files that the command has read: never replaced. A number is a file descriptor. */
  readonly inputs: readonly (string | number)[];
  /** Whether another existing file may be replaced (`--force`). */
  readonly isForced: boolean;
}

/**
 * The environment of a command: its only access to bytes, streams and environment variables.
 * Commands write without `terms`; `run` adds them.
 */
export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly openFile: (path: string) => Promise<OpenFile>;
  readonly readInput: () => Promise<Uint8Array>;
  /**
   * Fails in the same way as `writeFile`, as far as this can be known before anything is written.
   */
  readonly checkOutput: (path: string, terms?: WriteTerms) => Promise<unknown>;
  readonly writeFile: (path: string, content: Content, terms?: WriteTerms) => Promise<void>;
  /** Returns a promise if the reader is slower, so that a long output can wait for it. */
  readonly out: (text: string | Uint8Array) => void | Promise<void>;
  readonly err: (text: string) => void;
  /** Whether what is written to `err` is shown at once, so that lines can be replaced. */
  readonly isTerminal: boolean;
  /** The columns of the terminal to which `out` writes; `undefined` for a file or a pipe. */
  readonly width: number | undefined;
  readonly locale: string;
}

/** A file that has been found and not been read yet. */
export interface OpenFile {
  readonly size: number;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/**
 * A usage error; ends with exit code 2 unless the data is at fault. Its message is composed where
 * it is shown: `throw new UsageError((words) => words.noTarget())`.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly say: (words: UsageWords) => string;
  readonly exitCode: 1 | 2;

  constructor(say: (words: UsageWords) => string, exitCode: 1 | 2 = 2) {
    super();
    this.say = say;
    this.exitCode = exitCode;
  }
}
