import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      // Properties are tried some hundred times; on a busy machine that takes a while.
      {test: {name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 60_000}},
      // What packs, bundles and compiles takes its time, too.
      {test: {name: 'dist', include: ['test/dist/**/*.test.ts'], testTimeout: 60_000}},
      {
        test: {
          name: 'e2e',
          // Pages wait for much of their time.
          maxWorkers: 3,
          isolate: false,
          include: ['test/e2e/**/*.test.ts'],
          // Screenshots of every view, for people (what breaks one shows in its picture, too); and pages of chance, which take minutes.
          exclude: process.env.DONGUI_EVERYWHERE ? [] : ['test/e2e/**/screens.test.ts', 'test/e2e/**/chance.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          retry: 0,
          // What is waited for comes later on a busy machine; only what never comes takes so long.
          expect: {poll: {timeout: 10_000}},
        },
      },
    ],
  },
});
