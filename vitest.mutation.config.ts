import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vitest/config';
import base from './vitest.config.js';

/**
 * Only the tests of the campaign's rules, which need no database and no judge: each mutant runs those that reach it. The
 * longest draw and thousands of changed digits take long and find hardly a mutant that the others do not.
 */
export default mergeConfig(
  { resolve: base.resolve, define: base.define },
  defineConfig({
    resolve: {
      alias: [
        {
          find: '@noble/curves/bls12-381.js',
          replacement: fileURLToPath(new URL('./test/support/fixedCurves.ts', import.meta.url)),
        },
      ],
    },
    test: { include: ['test/campaign/**/*.test.ts'], testNamePattern: /^(?!.*(longest draw|any digit))/ },
  }),
);
