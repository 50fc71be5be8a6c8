import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { family as chapter } from '../family.js';
import { head } from '../head.js';

/** “Women and family building” of the women’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const family: DomainData<'women.family'> = /* @__PURE__ */ composeDomain(head, chapter);
