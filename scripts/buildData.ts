// Writes the facts for other languages: dist/data/plans.json. The model is the only source; nothing here is typed in by hand.
import { mkdirSync, writeFileSync } from 'node:fs';
import { plans } from '../src/catalogue/plans.js';
import { indicators } from '../src/indicators/indicators.js';

const data = new URL('../dist/data/', import.meta.url);
mkdirSync(data, { recursive: true });
const write = (name: string, value: unknown) => writeFileSync(new URL(name, data), `${JSON.stringify(value, null, 1)}\n`);
write('plans.json', plans);
write('indicators.json', indicators);
