import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const HEADER = `This package contains code of the following packages, each under the license printed below its name.\n`;

/**
 * Writes the licenses of every package whose code is bundled. The list comes from esbuild's metafile, so it is always
 * complete; a package without a license text fails the build.
 */
export function thirdPartyNotices(file: string): Plugin {
  return {
    name: 'third-party-notices',
    setup(build) {
      build.initialOptions.metafile = true;
      build.onEnd(({ metafile }) => {
        if (!metafile) return;
        const packages = new Set(Object.keys(metafile.inputs).flatMap((input) => packageFolder(input) ?? []));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, [HEADER, ...[...packages].sort().map(notice)].join('\n'));
      });
    },
  };
}

/** `node_modules/@scope/name` of a bundled file, the innermost one when nested. */
function packageFolder(input: string): string | null {
  return /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? null;
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
    license?: string;
  };
  const text = licenseFile(folder, name);
  if (!text || !license) throw new Error(`${name} is bundled, but has no license text in ${folder}`);
  return `---\n\n${name} ${version} (${license})\n\n${readFileSync(text, 'utf8').trim()}\n`;
}

/** The package's own license text, or that of its repository, stored beside this file, where the package has none. */
function licenseFile(folder: string, name: string): string | null {
  const own = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (own) return join(folder, own);
  const stored = join('build/licenses', `${name}.txt`);
  return existsSync(stored) ? stored : null;
}
