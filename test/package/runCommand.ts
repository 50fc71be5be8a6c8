import { execFile } from 'node:child_process';

/** Runs a program and returns its output; the error of a failure contains both output streams. */
export function runCommand(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // The settings of this npm run must not affect a consumer, and output that is compared must not
    // have colours.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(npm_|NODE_OPTIONS$|VITEST|FORCE_COLOR$)/i.test(name),
      ),
    );
    execFile(
      command,
      args,
      { cwd, env: { ...env, NO_COLOR: '1' }, maxBuffer: 64 << 20 },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else
          reject(
            new Error(
              `${[command, ...args].join(' ')} failed in ${cwd}\n${stdout}\n${stderr}\n` +
                `${error.message}`,
            ),
          );
      },
    );
  });
}
