import fc from 'fast-check';

// The same figures in every run; `SEED=1 npx vitest run` looks at others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20210) });
