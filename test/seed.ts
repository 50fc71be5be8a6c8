import fc from 'fast-check';

// The random values are the same in every run; `SEED=1 npx vitest run` uses others.
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20210) });
