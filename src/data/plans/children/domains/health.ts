import { composeDomain } from '../../../../author/composeDomain.js';
import type { DomainData } from '../../DomainData.js';
import { head } from '../head.js';
import { health as chapter } from '../health.js';

/** “Children and health” of the children’s plan by itself: the domain and its targets, as they stand in the whole plan. */
export const health: DomainData<'children.health'> = /* @__PURE__ */ composeDomain(head, chapter);
