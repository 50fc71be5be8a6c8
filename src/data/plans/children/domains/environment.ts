import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { environment as chapter } from '../environment.js';
import { head } from '../head.js';

/** “Children and the environment” of the children’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const environment: DomainData<'children.environment'> = /* @__PURE__ */ composeDomain(head, chapter);
