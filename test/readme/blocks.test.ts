import { expect, it } from 'vitest';
import { type Block, printsLike, readBlocks, shopfestCommands, withoutComments } from './blocks.js';

const readme = `
# Title

\`\`\`sh
npm install it
npx shopfest stats --by "a district"   # ranked
\`\`\`

## Use

<!-- readme-test: skip because it needs a till -->
\`\`\`ts
const url = 'http://x'; // a till
\`\`\`

<!-- readme-test: continue -->
<!-- readme-test: prints -->
\`\`\`ts
console.log(1);
\`\`\`

\`\`\`text
1
\`\`\`

<!-- readme-test: exits 1 because a row is bad -->
\`\`\`sh
shopfest merchants import \\
  bad.csv && npm test
\`\`\`
`;

it('reads blocks with their line and their marks', () => {
  const plain = { skip: null, continues: false, exits: 0, prints: null };
  expect(readBlocks(readme)).toEqual<Block[]>([
    {
      ...plain,
      line: 5,
      language: 'sh',
      section: 'Title',
      code: 'npm install it\nnpx shopfest stats --by "a district"   # ranked',
    },
    {
      ...plain,
      line: 13,
      language: 'ts',
      section: 'Use',
      code: "const url = 'http://x'; // a till",
      skip: 'it needs a till',
    },
    {
      ...plain,
      line: 19,
      language: 'ts',
      section: 'Use',
      code: 'console.log(1);',
      continues: true,
      prints: '1',
    },
    {
      ...plain,
      line: 28,
      language: 'sh',
      section: 'Use',
      code: 'shopfest merchants import \\\n  bad.csv && npm test',
      exits: 1,
    },
  ]);
});

it('refuses an unknown mark', () => {
  expect(() => readBlocks('<!-- readme-test: ignore -->\n```ts\n```')).toThrow("'ignore' is not known");
  expect(() => readBlocks('<!-- readme-test: continue -->\nText\n```ts\n```')).toThrow('without a block');
  expect(() => readBlocks('<!-- readme-test: prints -->\n```ts\n```')).toThrow('ends after a mark');
  expect(() => readBlocks('<!-- readme-test: prints -->\n```ts\n```\n```sh\n```')).toThrow('is to follow');
  expect(() => readBlocks('```ts\n')).toThrow('does not end');
});

it('finds the commands of shopfest and nothing else', () => {
  const [first, , , last] = readBlocks(readme) as [Block, Block, Block, Block];
  expect(shopfestCommands(first)).toEqual([['stats', '--by', 'a district']]);
  expect(shopfestCommands(last)).toEqual([['merchants', 'import', 'bad.csv']]);
  expect(shopfestCommands({ language: 'ts', code: 'shopfest' })).toEqual([]);
});

it('compares code of two languages without its comments', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
  const english = { language: 'ts', code: 'f(`${1} http://x`); // once\n/* a\nb */ g(2);' };
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
  const chinese = { language: 'ts', code: 'f(`${1} http://x`);  // 一次\ng(2);' };
  expect(withoutComments(english)).toBe(withoutComments(chinese));
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is source text
  expect(withoutComments({ ...english, code: 'f(`${1} http://y`); g(2);' })).not.toBe(
    withoutComments(english),
  );
  expect(withoutComments({ language: 'sh', code: 'a --x "#1" # b' })).toBe('a --x "#1"');
});

it('compares what is printed loosely, and not more than that', () => {
  expect(printsLike('done  12 in 3.5 s\n', 'done 99 in 1.0 s')).toBe(true);
  expect(printsLike('a\nb\nc', 'a … c')).toBe(true);
  expect(printsLike('done 12', 'done')).toBe(false);
  expect(printsLike('failed 12', 'done 12')).toBe(false);
});
