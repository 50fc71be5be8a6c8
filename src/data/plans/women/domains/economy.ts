import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { economy as chapter } from '../economy.js';
import { head } from '../head.js';

/** “Women and the economy” of the women’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const economy: DomainData<'women.economy'> = /* @__PURE__ */ composeDomain(head, chapter);
