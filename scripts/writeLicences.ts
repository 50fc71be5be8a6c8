import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decimalLicence } from './bundleDecimal.js';
import { jstatLicence } from './bundleJstat.js';

/**
 * Copies the licence of every package that is built into `dist` to it. The bundler precedes each
 * part with a comment that names its file.
 */
export function writeLicences(dist: string): void {
  const folder = join(dist, 'licences');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'decimal.js.txt'), decimalLicence);
  writeFileSync(join(folder, 'jstat.txt'), jstatLicence);
  for (const name of listBundled(dist)) {
    const from = join('node_modules', name);
    const licence = readdirSync(from).find((file) => /^licen[cs]e/i.test(file));
    if (licence === undefined) throw new Error(`${name} is built in and has no licence`);
    copyFileSync(join(from, licence), join(folder, `${name.replace('/', '-')}.txt`));
  }
}

/** The packages whose code is in `dist`. */
export function listBundled(dist: string): string[] {
  const names = new Set<string>();
  for (const file of readdirSync(dist).filter((name) => /\.c?js$/.test(name)))
    for (const [, name = ''] of readFileSync(join(dist, file), 'utf8').matchAll(
      /^\/\/ node_modules\/(?:.*\/node_modules\/)?((?:@[^/\n]+\/)?[^/\n]+)\//gm,
    ))
      names.add(name);
  return [...names].sort();
}
