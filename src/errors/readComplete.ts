import { PlansError } from './PlansError.js';

/**
 * Reads an argument that has too many levels to be checked part by part, such as a report, which is
 * a result of this library. A missing part, or one of the wrong type, is possible only after a
 * cast, so it is a mistake of the caller. The resulting `TypeError` becomes the `cause` of an error
 * that names the argument.
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
