import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { family as chapter } from '../family.js';
import { head } from '../head.js';

/** “Children and the family” of the children’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const family: DomainData<'children.family'> = /* @__PURE__ */ composeDomain(head, chapter);
