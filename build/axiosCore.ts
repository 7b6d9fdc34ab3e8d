import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** Parts of axios that our transport never uses: file of `axios/lib` → its replacement. */
const replacements: Readonly<Record<string, string>> = {
  'adapters/adapters.js': 'export default { getAdapter: (adapter) => adapter };',
  'defaults/index.js': 'export default {};',
  'helpers/AxiosURLSearchParams.js': 'export default null;',
};

/**
 * Bundles only the core of axios for browsers and edge. Each request of our transport has its adapter and sets every field
 * itself, so the adapters, defaults and forms of axios are never used. The build fails when axios no longer has one of the
 * files, and test/packed runs the result.
 */
export function axiosCore(): Plugin {
  const lib = join(dirname(createRequire(import.meta.url).resolve('axios/package.json')), 'lib');
  return {
    name: 'axios-core-alone',
    setup(build) {
      build.onResolve({ filter: /^axios$/ }, () => ({ path: 'axios', namespace: 'axios-core' }));
      build.onLoad({ filter: /.*/, namespace: 'axios-core' }, () => ({
        contents: "import Axios from './core/Axios.js'; export default { Axios };",
        resolveDir: lib,
      }));
      const loaded = new Set<string>();
      build.onLoad({ filter: /[\\/]axios[\\/]lib[\\/].*\.js$/ }, ({ path }) => {
        const name = relative(lib, path).split(sep).join('/');
        loaded.add(name);
        return { contents: replacements[name] ?? readFileSync(path, 'utf8'), resolveDir: dirname(path) };
      });
      build.onEnd(() => {
        const missing = Object.keys(replacements).filter((name) => !loaded.has(name));
        if (missing.length > 0)
          throw new Error(`axios no longer loads ${missing.join(', ')}: update ${import.meta.url}`);
      });
    },
  };
}
