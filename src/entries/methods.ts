/**
 * The published methods for assessing progress, each under its own name, and `compareMethods`. It
 * contains no plan data.
 *
 * @module \@lipu/plans/methods
 */
export { compareMethods } from '../methods/compareMethods.js';
export { efficacy } from '../methods/efficacy.js';
export { escapOutlook } from '../methods/escapOutlook.js';
export { escapStatus } from '../methods/escapStatus.js';
export { eurostat } from '../methods/eurostat.js';
export type { MethodInput, MethodPoint } from '../methods/MethodInput.js';
export type { MethodComparison, MethodResult } from '../methods/MethodResult.js';
export { openSdg } from '../methods/openSdg.js';
export { openSdgNoTarget } from '../methods/openSdgNoTarget.js';
export { realisationRange } from '../methods/realisationRange.js';
export { realisationRatio } from '../methods/realisationRatio.js';
export { sdgIndex } from '../methods/sdgIndex.js';
export { unsd } from '../methods/unsd.js';
export { whoPath } from '../methods/whoPath.js';
