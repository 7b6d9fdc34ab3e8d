import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { declaredNames, type Retired, retiredUses, retiredWords } from './support/vocabulary.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const glossary = readFileSync(`${root}CONTRIBUTING.md`, 'utf8');

describe('the vocabulary', () => {
  it('finds no retired word in the names of src', () => {
    expect(retiredUses(retiredWords(glossary), declaredNames(root, 'src'))).toEqual([]);
  });

  it('lists the same terms in both languages of the glossary', () => {
    const rows = (file: string) =>
      readFileSync(`${root}${file}`, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('| ')).length;
    expect(rows('docs/glossary.zh-TW.md')).toBe(rows('docs/glossary.md'));
  });
});

describe('the check of the vocabulary', () => {
  const retired: readonly Retired[] = [
    { word: 'place', successor: 'location', except: [] },
    { word: 'settle', successor: 'match', except: ['settleCampaign'] },
  ];

  it('reads retired words, their successors and exceptions', () => {
    const text =
      '| retired | use |\n| --- | --- |\n| `place` | location |\n| `settle` | match; `settleCampaign` stays |\n';
    expect(retiredWords(`### Retired words\n\n${text}`)).toEqual(retired);
  });

  it.each([
    ['a word of a name', 'placeOf', true],
    ['a word in capitals', 'MOST_PLACE', true],
    ['a part of a word', 'replaceAll', false],
    ['an exception', 'settleCampaign', false],
    ['another name with a word of the exception', 'settleClaims', true],
  ])('judges %s', (_what, name, found) => {
    expect(retiredUses(retired, [{ file: 'src/a.ts', name }])).toHaveLength(found ? 1 : 0);
  });
});
