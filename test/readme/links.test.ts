import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pagesIn } from './pages.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
const { homepage, files } = JSON.parse(read('package.json')) as { homepage: string; files: string[] };
/** Where the files of the project are read by whoever has only the package. */
const home = `${homepage.replace(/#.*$/, '')}/blob/main/`;
const readmes = ['README.md', 'README.zh-TW.md'];
const pages = [
  ...readmes,
  'CONTRIBUTING.md',
  'examples/README.md',
  ...pagesIn('docs').flatMap((page) => [`${page}.md`, `${page}.zh-TW.md`]),
];

const withoutBlocks = (page: string): string => read(page).replace(/^```.*?^```/gms, '');

/** What a page links to, outside of its code blocks. */
function linksOf(page: string): string[] {
  return [...withoutBlocks(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
}

/** The anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(page: string): string[] {
  return [...withoutBlocks(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
}

/** The file of the project that a link names, with its anchor; null for another site. */
function targetOf(page: string, link: string): { file: string; anchor: string } | null {
  const [path = '', anchor = ''] = decodeURI(link).split('#');
  if (path.startsWith(home)) return { file: path.slice(home.length), anchor };
  if (/^[a-z]+:/.test(path)) return null;
  return { file: path === '' ? page : join(dirname(page), path), anchor };
}

describe.each(pages)('%s', (page) => {
  it('links to files and headings that are there', () => {
    const broken = linksOf(page).filter((link) => {
      const target = targetOf(page, link);
      if (target === null) return false;
      if (!existsSync(join(root, target.file))) return true;
      return target.anchor !== '' && !anchorsOf(target.file).includes(target.anchor);
    });
    expect(broken).toEqual([]);
  });
});

describe.each(readmes)('%s', (name) => {
  it('has at most 200 lines', () => {
    expect(read(name).split('\n').length - 1).toBeLessThanOrEqual(200);
  });

  it('links only to what is in the package, or by a full address', () => {
    const packed = new Set([...readmes, 'LICENSE', ...files]);
    expect(linksOf(name).filter((link) => !/^https:/.test(link) && !packed.has(link))).toEqual([]);
  });

  it('names no example file, which whoever has only the package lacks', () => {
    expect(read(name)).not.toContain('examples/');
  });
});

it('names every page of the documents in docs/README, in both languages', () => {
  for (const suffix of ['.md', '.zh-TW.md']) {
    const linked = linksOf(`docs/README${suffix}`);
    const missing = pagesIn('docs').map((page) => `${page.replace('docs/', '')}${suffix}`);
    expect(missing.filter((page) => page !== `README${suffix}` && !linked.includes(page))).toEqual([]);
  }
});
