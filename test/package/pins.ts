/** The platform of a runtime, which is published as one package per platform. */
const machine = `${process.platform}-${process.arch === 'arm64' ? 'arm64' : 'x64'}`;
const bunMachine = machine.replace('arm64', 'aarch64');
const denoMachine = process.platform === 'linux' ? `${machine}-glibc` : machine;

/**
 * The packages that the suite installs besides ours, each in one version. The runtimes are
 * installed as plain programs, since the packages `node`, `bun` and `deno` download them in an
 * install script, which npm does not run by default.
 */
export const pins = {
  node20: `npm:node-${machine}@20.20.2`,
  node22: `npm:node-${machine}@22.23.3`,
  node24: `npm:node-${machine}@24.21.0`,
  bun: `npm:@oven/bun-${bunMachine}@1.4.5`,
  deno: `npm:@deno/${denoMachine}@2.9.6`,
  // `NoInfer` was introduced in 5.4; our types and zod's need it.
  'typescript-5.4': 'npm:typescript@5.4.5',
  'typescript-6.0': 'npm:typescript@6.0.3',
  'typescript-7.0': 'npm:typescript@7.0.2',
  rollup: '4.68.8',
  '@rollup/plugin-node-resolve': '16.0.3',
  '@rollup/plugin-commonjs': '29.0.3',
  vite: '8.3.8',
  esbuild: '0.28.2',
  webpack: '5.113.0',
  'terser-webpack-plugin': '5.6.1',
  '@edge-runtime/vm': '5.0.0',
} as const;

/** Jest is in a project of its own, since ts-jest looks for the compiler beside itself. */
export const jestPins = {
  jest: '30.5.2',
  'jest-environment-jsdom': '30.5.2',
  'ts-jest': '29.4.15',
  '@types/jest': '30.0.0',
  typescript: '5.9.3',
} as const;

/**
 * A registry for testing a release: the newest version for Node 20. One of its dependencies has a
 * tag that not every registry contains.
 */
export const verdaccioPins = {
  dependencies: { verdaccio: '6.4.0' },
  overrides: { 'node-fetch': '2.7.0' },
} as const;

/** The oldest zod of each kind that the peer range allows, one in between, and the newest. */
export const zodVersions = ['3.25.76', '4.0.0', '4.1.12', '4.6.7'] as const;

/** The compilers in the pins, oldest first. */
export const compilers = ['typescript-5.4', 'typescript-6.0', 'typescript-7.0'] as const;
