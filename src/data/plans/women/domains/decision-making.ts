import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { decisionMaking as chapter } from '../decision-making.js';
import { head } from '../head.js';

/** “Women in decision-making and management” of the women’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const decisionMaking: DomainData<'women.decision-making'> = /* @__PURE__ */ composeDomain(head, chapter);
