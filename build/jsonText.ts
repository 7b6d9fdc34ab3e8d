import { readFileSync } from 'node:fs';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

/**
 * Keeps an imported JSON file as one string that is parsed when its chunk loads. esbuild would write it as an object
 * literal of thousands of lines, which is larger on disk and slower to load.
 */
export function jsonText(): Plugin {
  return {
    name: 'json-text',
    setup(build) {
      build.onLoad({ filter: /[\\/]src[\\/]generated[\\/].*\.json$/ }, ({ path }) => {
        const json = JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));
        return { contents: `export default JSON.parse(${JSON.stringify(json)});`, loader: 'js' };
      });
    },
  };
}
