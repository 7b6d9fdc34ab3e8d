import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/** What axios brings and our transport never reaches: file of `axios/lib` → what stands for it. */
const unreached: Readonly<Record<string, string>> = {
  'adapters/adapters.js': 'export default { getAdapter: (adapter) => adapter };',
  'defaults/index.js': 'export default {};',
  'helpers/AxiosURLSearchParams.js': 'export default null;',
};

/**
 * Bundles axios for browsers and edge with its core alone. Each request of our transport brings its adapter, and
 * sets every field itself, so axios's adapters, defaults and forms cannot be asked for. The build fails when axios
 * no longer has one of the files, and test/packed drives the result.
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
      const replaced = new Set<string>();
      build.onLoad({ filter: /[\\/]axios[\\/]lib[\\/].*\.js$/ }, ({ path }) => {
        const name = relative(lib, path).split(sep).join('/');
        replaced.add(name);
        return { contents: unreached[name] ?? readFileSync(path, 'utf8'), resolveDir: dirname(path) };
      });
      build.onEnd(() => {
        const gone = Object.keys(unreached).filter((name) => !replaced.has(name));
        if (gone.length > 0)
          throw new Error(`axios no longer loads ${gone.join(', ')}: mend ${import.meta.url}`);
      });
    },
  };
}
