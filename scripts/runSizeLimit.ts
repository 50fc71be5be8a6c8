// size-limit asks for Node 22.19 or newer, the package for Node 20.19. Where this Node is older, a newer one is fetched for the run.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tool = fileURLToPath(new URL('../node_modules/size-limit/bin.js', import.meta.url));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const isNew = major > 22 || (major === 22 && minor >= 19);
const newer = `node-${process.platform}-${process.arch}@22.23.3`;
const [command, ...args] = isNew
  ? [process.execPath, tool]
  : ['npm', 'exec', '--yes', `--package=${newer}`, '--', 'node', tool];
const { status } = spawnSync(command as string, [...args, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
