import { defineConfig, type Options } from 'tsup';
import { thirdPartyNotices } from './build/thirdPartyNotices.js';

const library = {
  index: 'src/index.ts',
  testing: 'src/testing/index.ts',
  service: 'src/service/index.ts',
};

const shared: Options = {
  outDir: 'dist',
  target: 'node20',
  platform: 'node',
  // What is imported lazily stays in chunks of its own, in both formats: axios, zod and the generated schemas
  // load with the first call, not with `import`.
  splitting: true,
  treeshake: false,
  // `node:sqlite` exists under this name only.
  removeNodeProtocol: false,
  sourcemap: false,
};

export default defineConfig([
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/index.ts' },
    format: 'esm',
    dts: { entry: library },
    clean: ['!**/*.cjs'],
    esbuildPlugins: [thirdPartyNotices('dist/THIRD-PARTY-NOTICES.txt')],
  },
  {
    ...shared,
    entry: library,
    format: 'cjs',
    dts: { entry: library },
    clean: ['!**/*.js', '!**/*.txt'],
  },
]);
