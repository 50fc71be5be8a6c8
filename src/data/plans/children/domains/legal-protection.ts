import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { head } from '../head.js';
import { legalProtection as chapter } from '../legal-protection.js';

/** “Children and legal protection” of the children’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const legalProtection: DomainData<'children.legal-protection'> = /* @__PURE__ */ composeDomain(head, chapter);
