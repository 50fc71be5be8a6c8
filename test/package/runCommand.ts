import { execFile } from 'node:child_process';

/** Runs a program and gives what it wrote; a failure carries both of its outputs. */
export function runCommand(command: string, args: readonly string[], cwd: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // What npm set for this run is none of a consumer's business, and colours have no place in what
    // is compared.
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
