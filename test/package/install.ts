import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './runCommand.js';

/** Installs the packages in a manifest into a new folder, as a user would. */
export async function install(folder: string, manifest: object): Promise<void> {
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'scratch', private: true, ...manifest }),
  );
  try {
    await runCommand(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'],
      folder,
    );
  } catch (error) {
    throw new Error(
      'What the package is tested with could not be fetched; test/package/pins.ts names ' +
        `it. Nothing is skipped for that.\n${(error as Error).message}`,
    );
  }
}
