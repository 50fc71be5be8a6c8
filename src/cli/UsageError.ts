/** A command that was called the wrong way; ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
