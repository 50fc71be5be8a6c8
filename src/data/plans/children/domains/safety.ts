import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { head } from '../head.js';
import { safety as chapter } from '../safety.js';

/** “Children and safety” of the children’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const safety: DomainData<'children.safety'> = /* @__PURE__ */ composeDomain(head, chapter);
