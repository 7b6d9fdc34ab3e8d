import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Shopfest } from '@shopfest/partner-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compiledCommand, compiledFolder } from '../support/compiled.js';
import { type ServedSandbox, serveSandbox } from '../support/servedSandbox.js';
import { type Block, isScript, printsLike, readBlocks, shopfestCommands, withoutComments } from './blocks.js';
import { pagesIn } from './pages.js';
import { type Ran, run, typeErrors } from './run.js';

// What a README or a page of the documents shows is run as it stands, in order, against a sandbox on a real port.

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = async (name: string): Promise<Block[]> => readBlocks(await readFile(join(root, name), 'utf8'));
/** The README and every page of the documents, each with its page in Traditional Chinese. */
const pairs = ['README', ...pagesIn('docs')].map((page) => [`${page}.md`, `${page}.zh-TW.md`] as const);
/** Pages for the operator; the others are for partners. */
const ofOperator = /^docs\/(claims|incidents|operator|personal-data)/;
const pages: Record<string, Block[]> = {};
for (const name of pairs.flat()) pages[name] = await read(name);

it.each(pairs)('shows the same code in %s and %s', (...names) => {
  const [english, chinese] = names.map((name) =>
    pages[name]?.map(({ section: _, line: __, skip, ...block }) => ({
      ...block,
      skipped: skip !== null,
      code: withoutComments(block),
    })),
  );
  expect(chinese).toEqual(english);
});

for (const [name, blocks] of Object.entries(pages)) {
  for (const { line, skip } of blocks) if (skip !== null) console.log(`${name}:${line} is not run: ${skip}`);
}

/** A page in Traditional Chinese shows the code of its English page, which is run; of the READMEs both are. */
const runPages = Object.entries(pages).filter(
  ([name, blocks]) => (name.startsWith('README') || !name.endsWith('.zh-TW.md')) && isRun(blocks),
);

/** Whoever follows a page stands in a folder of their own, where files may come to be, with the examples beside. */
const folderOf = (page: string): string => join(compiledFolder, 'pages', page);
const fileOf = (page: string, { line, language }: Block): string =>
  join(folderOf(page), `line-${line}.${language}`);

beforeAll(async () => {
  for (const [page, blocks] of runPages) {
    await mkdir(folderOf(page), { recursive: true });
    await symlink(join(compiledFolder, 'examples'), join(folderOf(page), 'examples'));
    for (const { block, code } of scriptsOf(blocks)) await writeFile(fileOf(page, block), code);
  }
});
afterAll(() => rm(join(compiledFolder, 'pages'), { recursive: true }));

it('shows scripts that compile', { timeout: 60_000 }, () => {
  const files = runPages.flatMap(([page, blocks]) =>
    scriptsOf(blocks).map(({ block }) => fileOf(page, block)),
  );
  expect(typeErrors(files)).toEqual([]);
});

describe.each(runPages)('%s', (name, blocks) => {
  const folder = folderOf(name);
  let sandbox: ServedSandbox;
  const environment = (): Record<string, string> => ({
    SHOPFEST_BASE_URL: sandbox.url,
    SHOPFEST_API_KEY: sandbox.apiKeys[ofOperator.test(name) ? 'operator' : 'partner'],
    SHOPFEST_CAMPAIGN: sandbox.campaign,
    SHOPFEST_OUTBOX: `file:${join(folder, 'outbox.db')}`,
  });

  beforeAll(async () => {
    sandbox = await serveSandbox();
  });

  afterAll(() => sandbox?.close());

  for (const block of blocks) {
    const title = `line ${block.line}, ${block.section}`;
    const runs = shopfestCommands(block);
    if (block.skip !== null) it.skip(`${title}: not run because ${block.skip}`);
    else if (isScript(block.language) && !continued(blocks, block))
      it(title, { timeout: 60_000 }, async () => {
        expectRun(await run(fileOf(name, block), [], environment(), folder), 0, block);
      });
    else if (runs.length > 0)
      it(title, { timeout: 60_000 }, async () => {
        for (const args of runs)
          expectRun(await run(compiledCommand, args, environment(), folder), block.exits, block);
      });
  }

  it.runIf(name.startsWith('README'))('leaves figures that are not 0', async () => {
    const { url: baseURL, apiKeys, campaign } = sandbox;
    const { stats } = new Shopfest({ baseURL, apiKey: apiKeys.partner, campaign });
    const { received, zone } = await stats.summary();
    expect([received.amount, zone?.itemsListed]).toEqual([1280 - 300 + 960, 2]);
  });
});

/** Whether there is anything to run in a page. */
function isRun(blocks: readonly Block[]): boolean {
  return blocks.some(
    (each) => each.skip === null && (isScript(each.language) || shopfestCommands(each).length > 0),
  );
}

function expectRun({ exitCode, stdout, stderr }: Ran, exits: number, { prints }: Block): void {
  expect(exitCode, `${stdout}\n${stderr}`).toBe(exits);
  if (prints !== null && !printsLike(stdout, prints)) expect(stdout).toBe(prints);
}

/** Whether the block after this one goes on in the same file: then only the last of them is run, with all. */
function continued(blocks: readonly Block[], block: Block): boolean {
  return blocks[blocks.indexOf(block) + 1]?.continues ?? false;
}

/** Each script with the code it is run with: its own, after that of the blocks that it continues. */
function scriptsOf(blocks: readonly Block[]): { block: Block; code: string }[] {
  const found: { block: Block; code: string }[] = [];
  let before = '';
  for (const block of blocks) {
    if (!isScript(block.language)) continue;
    before = block.continues ? `${before}\n${block.code}` : block.code;
    if (block.skip === null && !continued(blocks, block)) found.push({ block, code: before });
  }
  return found;
}
