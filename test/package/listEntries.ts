import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Conditions {
  readonly import: { readonly default: string };
}

/**
 * Lists the entry points that contain code, such as `.` and `./methods`, from the `exports` of an
 * installed package, with patterns expanded.
 */
export function listEntries(folder: string): string[] {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, string | Conditions>>;
  };
  return Object.entries(exports).flatMap(([entry, conditions]) => {
    if (typeof conditions === 'string') return [];
    const file = conditions.import.default;
    if (!entry.includes('*')) return [entry];
    const [before = '', after = ''] = file.split('*');
    const names = readdirSync(join(folder, dirname(`${before}x`))).filter(
      (name) => name.endsWith(after) && existsSync(join(folder, `${before}${name}`)),
    );
    return names.map((name) => entry.replace('*', name.slice(0, -after.length)));
  });
}
