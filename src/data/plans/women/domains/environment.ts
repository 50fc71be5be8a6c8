import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { environment as chapter } from '../environment.js';
import { head } from '../head.js';

/** “Women and the environment” of the women’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const environment: DomainData<'women.environment'> = /* @__PURE__ */ composeDomain(head, chapter);
