import { PlansError } from './PlansError.js';

/**
 * Reads an argument that is too deep to be checked part by part: a result of this library, such as
 * a report. A missing part, or one of the wrong type, is possible only after a cast, so it is a
 * mistake of the caller. The resulting `TypeError` becomes the `cause` of an error that names the
 * argument.
 *
 * @throws {@link PlansError} `badArgument` with the path of the argument.
 */
export function readComplete<Result>(path: string, read: () => Result): Result {
  const refuse = (cause: unknown): never => {
    if (!(cause instanceof TypeError)) throw cause;
    const expected = { kind: 'complete' } as const;
    const error = new PlansError('badArgument', { what: 'argument', path, found: '…', expected });
    error.cause = cause;
    throw error;
  };
  try {
    const result = read();
    return result instanceof Promise ? (result.catch(refuse) as Result) : result;
  } catch (cause) {
    return refuse(cause);
  }
}
