import ts from 'typescript';

/** A fenced code block of a README, with what the HTML comments before it ask of the test. */
export interface Block {
  /** First line of the code in the file, from 1. */
  readonly line: number;
  /** What stands after the fence: `ts`, `sh`, … */
  readonly language: string;
  readonly code: string;
  /** The heading it stands under. */
  readonly section: string;
  /** `<!-- readme-test: skip because … -->`: not run, for this reason. */
  readonly skip: string | null;
  /** `<!-- readme-test: continue -->`: goes on in the file of the block before. */
  readonly continues: boolean;
  /** `<!-- readme-test: exits 1 because … -->`: what the commands of a `sh` block exit with; 0 without. */
  readonly exits: number;
  /** `<!-- readme-test: prints -->`: the `text` block after it, which the output is compared with. */
  readonly prints: string | null;
}

const MARK = /^<!--\s*readme-test:\s*(.+?)\s*-->$/;

/** @throws Error for a mark that is unknown, has no block, or lacks its `text` block. */
export function readBlocks(markdown: string): Block[] {
  const lines = markdown.split('\n');
  const blocks: Block[] = [];
  let section = '';
  let marks: string[] = [];
  let expecting = false;
  for (let at = 0; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    const fence = /^(`{3,})(\w*)/.exec(text);
    const mark = MARK.exec(text.trim());
    if (mark) marks.push(mark[1] ?? '');
    else if (/^#+ /.test(text)) section = text.replace(/^#+ /, '');
    if (!fence) {
      if (!mark && text.trim() && marks.length > 0) throw new Error(`line ${at + 1}: a mark without a block`);
      continue;
    }
    const end = lines.indexOf(fence[1] ?? '', at + 1);
    if (end < 0) throw new Error(`line ${at + 1}: the block does not end`);
    const code = lines.slice(at + 1, end).join('\n');
    const language = fence[2] ?? '';
    const last = blocks.at(-1);
    if (expecting && language === 'text' && last) blocks[blocks.length - 1] = { ...last, prints: code };
    else if (expecting) throw new Error(`line ${at + 1}: a text block is to follow 'prints'`);
    else blocks.push({ line: at + 2, language, code, section, ...read(marks, at + 1) });
    expecting = !expecting && marks.includes('prints');
    marks = [];
    at = end;
  }
  if (marks.length > 0 || expecting) throw new Error('the file ends after a mark');
  return blocks;
}

function read(
  marks: readonly string[],
  line: number,
): Pick<Block, 'skip' | 'continues' | 'exits' | 'prints'> {
  const said = { skip: null as string | null, continues: false, exits: 0, prints: null };
  for (const mark of marks) {
    const skip = /^skip because (.+)$/.exec(mark);
    const exits = /^exits (\d) because .+$/.exec(mark);
    if (skip) said.skip = skip[1] ?? '';
    else if (exits) said.exits = Number(exits[1]);
    else if (mark === 'continue') said.continues = true;
    else if (mark !== 'prints') throw new Error(`line ${line}: the mark '${mark}' is not known`);
  }
  return said;
}

/** The code as it would be without its comments, so that blocks in two languages can be compared. */
export function withoutComments({ language, code }: Pick<Block, 'language' | 'code'>): string {
  if (language === 'sh') {
    return code
      .split('\n')
      .map((line) => line.replace(/(^|\s+)#.*$/, ''))
      .join('\n')
      .trim();
  }
  if (!isScript(language)) return code;
  const source = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest);
  return ts.createPrinter({ removeComments: true }).printFile(source);
}

export function isScript(language: string): boolean {
  return ['ts', 'js', 'mjs'].includes(language);
}

/** Commands of a `sh` block that the test runs: arguments after `shopfest`. Others, such as `npm install`, are left out. */
export function shopfestCommands(block: Pick<Block, 'language' | 'code'>): string[][] {
  if (block.language !== 'sh') return [];
  return withoutComments(block)
    .replace(/\\\n\s*/g, ' ')
    .split(/\n|&&/)
    .map((line) => line.trim().replace(/^npx /, ''))
    .filter((line) => /^shopfest(\s|$)/.test(line))
    .map((line) => words(line).slice(1));
}

function words(line: string): string[] {
  return (line.match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map((word) => word.replace(/^(["'])(.*)\1$/, '$2'));
}

/**
 * Whether `printed` says what `expected` shows: the same words in the same order, where `…` stands for anything
 * and runs of digits may differ, as times and speeds do.
 */
export function printsLike(printed: string, expected: string): boolean {
  const pattern = expected
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/…/g, '[^]*?')
        .replace(/\d+/g, '\\d+'),
    )
    .join('\\s+');
  return new RegExp(`^\\s*${pattern}\\s*$`, 'u').test(printed);
}
