import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { head } from '../head.js';
import { health as chapter } from '../health.js';

/** “Women and health” of the women’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const health: DomainData<'women.health'> = /* @__PURE__ */ composeDomain(head, chapter);
