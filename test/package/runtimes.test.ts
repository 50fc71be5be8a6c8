import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { runCommand } from './runCommand.js';

const app = inject('app');
const tools = inject('tools');

const runtimes: Record<
  string,
  { readonly command: string; readonly args: readonly string[]; readonly says: RegExp }
> = {
  'Node 20': { command: 'node20/bin/node', args: [], says: /^v20\./ },
  'Node 22': { command: 'node22/bin/node', args: [], says: /^v22\./ },
  'Node 24': { command: 'node24/bin/node', args: [], says: /^v24\./ },
  // Deno runs without permissions, because the package reads no file, environment or network.
  // Loading modules needs no permission.
  Deno: {
    command: 'deno/deno',
    args: ['run', '--no-prompt', '--no-remote', '--cached-only'],
    says: /^deno 2\./,
  },
  Bun: { command: 'bun/bin/bun', args: [], says: /^1\./ },
};

describe.each(Object.entries(runtimes))('%s', (_, { command, args, says }) => {
  it('is the expected runtime', async () => {
    expect(await runCommand(join(tools, command), ['--version'], app)).toMatch(says);
  });

  it.each(['consumer.mjs', 'consumer.cjs'])('runs %s from the tarball', async (program) => {
    expect((await runCommand(join(tools, command), [...args, program], app)).trim()).toBe('done');
  });
});

describe('the oldest and the newest Node', () => {
  it.each(['node20', 'node24'])('make no code from strings (%s)', async (node) => {
    const args = ['--disallow-code-generation-from-strings', 'consumer.mjs'];
    expect((await runCommand(join(tools, node, 'bin/node'), args, app)).trim()).toBe('done');
  });
});
