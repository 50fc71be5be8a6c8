import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { head } from '../head.js';
import { welfare as chapter } from '../welfare.js';

/** “Children and welfare” of the children’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const welfare: DomainData<'children.welfare'> = /* @__PURE__ */ composeDomain(head, chapter);
