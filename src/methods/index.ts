/**
 * The published methods of judging progress, each under its own name, and `compareMethods`. No plan data.
 *
 * @module \@lipu/plans/methods
 */
export { compareMethods } from './compareMethods.js';
export { efficacy } from './efficacy.js';
export { escapOutlook } from './escapOutlook.js';
export { escapStatus } from './escapStatus.js';
export { eurostat } from './eurostat.js';
export type { MethodComparison } from './MethodComparison.js';
export type { MethodInput } from './MethodInput.js';
export type { MethodPoint } from './MethodPoint.js';
export type { MethodResult } from './MethodResult.js';
export { openSdg } from './openSdg.js';
export { openSdgNoTarget } from './openSdgNoTarget.js';
export { realisationRange } from './realisationRange.js';
export { realisationRatio } from './realisationRatio.js';
export { sdgIndex } from './sdgIndex.js';
export { unsd } from './unsd.js';
export { whoPath } from './whoPath.js';
