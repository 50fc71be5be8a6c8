import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { runCommand } from './runCommand.js';

const app = inject('app');

describe('npx lipu-plans', () => {
  it('evaluates a file, from the tarball', async () => {
    writeFileSync(
      join(app, 'figures.csv'),
      '指标,年份,数值,单位,地区\n5岁以下儿童死亡率,2025,6.76,‰,450381\n',
    );
    const printed = await runCommand(
      'npx',
      [
        '--no-install',
        'lipu-plans',
        'evaluate',
        'figures.csv',
        '--plan',
        'children',
        '--year',
        '2025',
        '--format',
        'json',
      ],
      app,
    );
    const { targets } = JSON.parse(printed) as {
      targets: { target: string; attainment: { status: string; margin?: { value: string } } }[];
    };
    const target = targets.find(
      (one) => one.target === 'children.health.g3.under-five-mortality-rate',
    );
    // 6.0 less 6.76
    expect(target?.attainment).toMatchObject({ status: 'missed', margin: { value: '-0.76' } });
  });

  it('exits with 1 for invalid data and with 2 for a usage error', async () => {
    writeFileSync(join(app, 'bad.csv'), '指标,年份,数值\n婴儿死亡率,2020,2,70\n');
    await expect(
      runCommand('npx', ['--no-install', 'lipu-plans', 'check', 'bad.csv'], app),
    ).rejects.toThrow();
    const code = `
      const { spawnSync } = require('node:child_process');
      console.log(spawnSync(process.argv[1], process.argv.slice(2)).status);`;
    const exit = (...args: string[]) =>
      runCommand(
        process.execPath,
        ['-e', code, join(app, 'node_modules/.bin/lipu-plans'), ...args],
        app,
      );
    expect((await exit('check', 'bad.csv')).trim()).toBe('1');
    expect((await exit('evaluat')).trim()).toBe('2');
  });
});
