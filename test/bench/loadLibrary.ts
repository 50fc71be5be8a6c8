import type * as Library from '../../src/entries/index.js';
import type * as Intake from '../../src/entries/intake.js';
import type * as Schema from '../../src/entries/schema.js';

/** Loads the built package, as users get it, with the types of its source. */
export async function loadLibrary(): Promise<{
  library: typeof Library;
  schema: typeof Schema;
  intake: typeof Intake;
}> {
  const load = (entry: string) => import(new URL(`../../dist/${entry}.js`, import.meta.url).href);
  return {
    library: await load('index'),
    schema: await load('schema'),
    intake: await load('intake'),
  };
}
