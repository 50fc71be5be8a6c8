import { fuzzLayouts } from './fuzzLayouts.js';
import { fuzzParse } from './fuzzParse.js';
import { fuzzRead } from './fuzzRead.js';
import { fuzzTables } from './fuzzTables.js';

// npm run fuzz -- [count] [seed] [parse|read|tables]: runs this many values through
// parseObservations, bytes through readObservations, and tables with known figures. `-- 6 0
// layouts` enumerates headers, every sixth of them.
const [count = '100000', seed = String(Date.now() % 2 ** 31), only] = process.argv.slice(2);
if (only === 'layouts') {
  const { layouts, observations, unread } = await fuzzLayouts(Number(count));
  console.log(
    `${layouts} headers: ${observations} figures read, none of them wrong, ${unread} named`,
  );
  process.exit();
}
const kinds = { parse: fuzzParse, read: fuzzRead, tables: fuzzTables };
const chosen = Object.entries(kinds).filter(([kind]) => only === undefined || kind === only);
const each = Math.ceil(Number(count) / chosen.length);
const slowestAllowed = 5000;
for (const [kind, fuzz] of chosen) {
  console.log(`${kind}: ${each} inputs, seed ${seed}`);
  const start = performance.now();
  const { inputs, observations, refused, slowest } = await fuzz(each, Number(seed));
  console.log(
    `  ${inputs} inputs in ${((performance.now() - start) / 1000).toFixed(0)} s: ` +
      `${observations} observations, ${refused} inputs refused by name, the slowest took ` +
      `${slowest.toFixed(0)} ms`,
  );
  if (slowest > slowestAllowed)
    throw new Error(`One input took ${slowest.toFixed(0)} ms; ${slowestAllowed} are allowed`);
}
