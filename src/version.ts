declare const __VERSION__: string;

/** The version of the package, put in by the build from package.json. */
export const version: string = __VERSION__;
