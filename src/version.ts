declare const __VERSION__: string;

/**
 * The version of the package, put in by the build from package.json; every evaluation names it.
 *
 * @example
 * ```ts
 * import { version } from '@lipu/plans';
 * console.log(/^\d+\.\d+\.\d+/.test(version)); // true
 * ```
 */
export const version: string = __VERSION__;
