import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The lines of the tables of who cannot do what: each names a test file, and the beginning of a title in it. */
function linesOf(page: string): { readonly file: string; readonly title: string }[] {
  return [...read(page).matchAll(/^\| .+ \| `(test\/[^`]+)`(?: › (.+))? \|$/gm)].map(
    ([, file = '', title = '']) => ({ file, title }),
  );
}

it('names for each line of trust a test that is there, the same in both languages', () => {
  const lines = linesOf('docs/trust.md');
  expect(lines.length).toBeGreaterThan(25);
  expect(linesOf('docs/trust.zh-TW.md')).toEqual(lines);
  const missing = lines.filter(
    ({ file, title }) =>
      !existsSync(new URL(`../../${file}`, import.meta.url)) || !read(file).includes(title),
  );
  expect(missing).toEqual([]);
});
