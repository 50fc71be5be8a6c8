declare const __VERSION__: string;

/**
 * The package version, inserted from package.json by the build. The evaluation of a plan includes
 * it.
 *
 * @example
 * ```ts
 * import { version } from '@lipu/plans';
 * console.log(/^\d+\.\d+\.\d+/.test(version)); // true
 * ```
 */
export const version: string = __VERSION__;
