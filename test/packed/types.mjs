// @ts-check
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { run } from './process.mjs';

/** The compiler that is installed in a folder; by default the one of this repository. @param {string | URL} from */
export const compilerOf = (from = import.meta.url) => createRequire(from).resolve('typescript/lib/tsc.js');

/** As an ES module and as CommonJS: TypeScript reads another file of types for each. */
const bothKinds = ['.mts', '.cts'];

/** How TypeScript may look for a package; `node10` is what `moduleResolution: node` meant. */
export const resolutions = [
  { name: 'node16', module: 'node16', endings: bothKinds },
  { name: 'nodenext', module: 'nodenext', endings: bothKinds },
  { name: 'bundler', module: 'preserve', endings: bothKinds },
  { name: 'node10', module: 'commonjs', endings: ['.ts'] },
];

const strict = {
  target: 'ES2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  // Our declarations are checked as well, and those of our dependencies, as they are seen from here.
  skipLibCheck: false,
  noEmit: true,
};

/**
 * Compiles copies of the named sources of a consumer.
 * @param {string} folder @param {string[]} sources @param {typeof resolutions[number]} resolution @param {object} options
 * @param {string} compiler
 */
export function compile(folder, sources, { name, module, endings }, options, compiler = compilerOf()) {
  const files = sources.flatMap((source) => endings.map((ending) => `${source}.${name}${ending}`));
  for (const file of files) {
    copyFileSync(join(folder, `${file.slice(0, file.indexOf('.'))}.ts`), join(folder, file));
  }
  const config = join(folder, `tsconfig.${name}.json`);
  const compilerOptions = { ...strict, module, moduleResolution: name, ...options };
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  run(process.execPath, [compiler, '-p', config], folder);
}
