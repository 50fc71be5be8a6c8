import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root } from './readCsv.js';

/** Returns the code blocks of one language in the data guide, in order. */
export function readFences(language: string): string[] {
  const guide = readFileSync(resolve(root, 'docs/guides/data.md'), 'utf8');
  return [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}
