import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { head } from '../head.js';
import { law as chapter } from '../law.js';

/** “Women and the law” of the women’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const law: DomainData<'women.law'> = /* @__PURE__ */ composeDomain(head, chapter);
