import type { Issue } from './Issue.js';

/** What reading outside data gives: everything that is good, and every trouble by name. */
export type Result<Name extends string, Value> =
  | ({ readonly ok: true; readonly notices: readonly Issue[] } & { readonly [K in Name]: Value })
  | ({ readonly ok: false; readonly issues: readonly [Issue, ...Issue[]]; readonly notices: readonly Issue[] } & { readonly [K in Name]: Value });
