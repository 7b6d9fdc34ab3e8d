import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`./src/${path}`, import.meta.url));

export default defineConfig({
  define: { __SDK_VERSION__: JSON.stringify('0.0.0-test') },
  resolve: {
    // The package's own entry points are read from source, so `npm test` needs no build.
    alias: [
      { find: /^@shopfest\/partner-sdk$/, replacement: source('index.ts') },
      { find: /^@shopfest\/partner-sdk\/operator$/, replacement: source('operator.ts') },
      {
        find: /^@shopfest\/partner-sdk\/(einvoice|outbox|feeds|testing|service)$/,
        replacement: source('$1/index.ts'),
      },
      { find: /^@shopfest\/partner-sdk\/draw$/, replacement: source('campaign/draw/index.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup/postgres.ts', 'test/setup/prism.ts'],
    setupFiles: ['test/setup/judgedService.ts'],
    // Every core: by default one is left out, which of two is half.
    maxWorkers: '100%',
    // Modules are loaded once for each worker and not once for each of 200 files: a third of the whole run.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // What must come is waited for also on a machine that does much else; how soon it must is said where it matters.
    expect: { poll: { timeout: 10_000 } },
    // Of tests that say they may run at once: those of faults, which wait most of their time.
    maxConcurrency: 10,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/generated/**'] },
  },
});
