import type { UsageWords } from '../locale/en/usage.js';

/** The content of a file; a stream is written piece by piece. */
export type Content = string | Uint8Array | AsyncIterable<string>;

/** The conditions for overwriting files. */
export interface WriteTerms {
  /**
   * The files that the command has read, which are never replaced. A number is a file descriptor.
   */
  readonly inputs: readonly (string | number)[];
  /** Whether another existing file may be replaced (`--force`). */
  readonly isForced: boolean;
}

/**
 * The environment of a command, which accesses bytes, streams and environment variables only
 * through it. Commands write without `terms`; `run` adds them.
 */
export interface Io {
  readonly readFile: (path: string) => Promise<Uint8Array>;
  readonly openFile: (path: string) => Promise<OpenFile>;
  readonly readInput: () => Promise<Uint8Array>;
  /** Fails as `writeFile` would, as far as that can be determined before anything is written. */
  readonly checkOutput: (path: string, terms?: WriteTerms) => Promise<unknown>;
  readonly writeFile: (path: string, content: Content, terms?: WriteTerms) => Promise<void>;
  /**
   * Returns a promise if the reader cannot keep up, so that a command can wait before it writes
   * more.
   */
  readonly out: (text: string | Uint8Array) => void | Promise<void>;
  readonly err: (text: string) => void;
  /** Whether `err` is a terminal, where lines can be replaced. */
  readonly isTerminal: boolean;
  /**
   * The width in columns of the terminal to which `out` writes; `undefined` for a file or a pipe.
   */
  readonly width: number | undefined;
  readonly locale: string;
}

/** A file that exists and has not been read yet. */
export interface OpenFile {
  readonly size: number;
  readonly chunks: () => AsyncIterable<Uint8Array>;
}

/**
 * A usage error. It ends the command with exit code 2, unless the data is at fault. Its message is
 * composed where it is printed: `throw new UsageError((words) => words.noTarget())`.
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
