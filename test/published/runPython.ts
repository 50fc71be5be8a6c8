import { execFileSync, spawnSync } from 'node:child_process';
import { readFences } from './readFences.js';

/** Runs a Python program in a folder with only the standard library, and returns its output. */
export function runPython(folder: string, program: string): string {
  // With -I, there are no user packages and no environment, so that only the standard library is
  // available.
  if (spawnSync('python3', ['--version']).error !== undefined)
    throw new Error(
      'python3 is not on the path. These tests read the published data with it: install it ' +
        '(apt-get install python3), then run `npm run test:python` again.',
    );
  return execFileSync('python3', ['-I', '-X', 'utf8', '-c', program], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
}

/**
 * Runs the Python code block of the guide unchanged, and returns the verdicts by `target area
 * year`.
 */
export function runGuide(folder: string): Map<string, string> {
  const lines = runPython(folder, readFences('python').join('\n')).trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [target, area, year, verdict = ''] = line.split(',');
      return [`${target} ${area} ${year}`, verdict];
    }),
  );
}
