import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { compressedJson } from './build/compressedJson.js';
import { thirdPartyNotices } from './build/thirdPartyNotices.js';

const library = {
  index: 'src/index.ts',
  operator: 'src/operator.ts',
  einvoice: 'src/einvoice/index.ts',
  outbox: 'src/outbox/index.ts',
  feeds: 'src/feeds/index.ts',
  draw: 'src/campaign/draw/index.ts',
  testing: 'src/testing/index.ts',
  service: 'src/service/index.ts',
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

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
  define: { __SDK_VERSION__: JSON.stringify(version) },
};

/** What Node.js imports and the command; tests compile it for the processes that they start. */
export const esm = {
  ...shared,
  entry: { ...library, cli: 'src/cli/index.ts' },
  format: 'esm',
} satisfies Options;

// The builds run at once into one folder, so each clears only what is its own.
export default defineConfig(({ dts }) => [
  {
    ...esm,
    clean: ['!**/*.cjs', '!**/*.d.*', '!browser/**'],
    esbuildPlugins: [compressedJson(), thirdPartyNotices('dist/THIRD-PARTY-NOTICES.txt')],
  },
  {
    ...shared,
    entry: library,
    format: 'cjs',
    clean: ['!**/*.js', '!**/*.txt', '!**/*.d.*', '!browser/**'],
    esbuildPlugins: [compressedJson()],
  },
  {
    ...shared,
    entry: { index: library.index, operator: library.operator },
    outDir: 'dist/browser',
    define: { ...shared.define, __BROWSER__: 'true' },
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    clean: true,
    esbuildPlugins: [thirdPartyNotices('dist/browser/THIRD-PARTY-NOTICES.txt')],
  },
  // Types of both formats come out of one compilation; `--no-dts` leaves it out.
  ...(dts === false
    ? []
    : [
        {
          ...shared,
          entry: library,
          format: ['esm', 'cjs'],
          dts: { entry: library, only: true, compilerOptions: { stripInternal: true } },
          clean: true,
        } as Options,
      ]),
]);
