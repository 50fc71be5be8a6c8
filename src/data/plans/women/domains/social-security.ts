import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { head } from '../head.js';
import { socialSecurity as chapter } from '../social-security.js';

/** “Women and social security” of the women’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const socialSecurity: DomainData<'women.social-security'> = /* @__PURE__ */ composeDomain(head, chapter);
