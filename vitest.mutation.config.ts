import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

/**
 * Only the tests of the campaign's rules, which need no database and no judge: each mutant runs those that reach it. The
 * longest draw takes seconds and finds no mutant that a short one does not.
 */
export default mergeConfig(
  { resolve: base.resolve, define: base.define },
  defineConfig({
    test: { include: ['test/campaign/**/*.test.ts'], testNamePattern: /^(?!.*longest draw)/ },
  }),
);
