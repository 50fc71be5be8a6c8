import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { education as chapter } from '../education.js';
import { head } from '../head.js';

/** “Women and education” of the women’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const education: DomainData<'women.education'> = /* @__PURE__ */ composeDomain(head, chapter);
