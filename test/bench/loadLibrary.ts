import type * as Library from '../../src/index.js';
import type * as Intake from '../../src/intake/index.js';
import type * as Schema from '../../src/schema/index.js';

/** The built package, as users get it, with the types of its source. */
export async function loadLibrary(): Promise<{ library: typeof Library; schema: typeof Schema; intake: typeof Intake }> {
  const load = (entry: string) => import(new URL(`../../dist/${entry}.js`, import.meta.url).href);
  return { library: await load('index'), schema: await load('schema'), intake: await load('intake') };
}
