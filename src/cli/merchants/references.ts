import { stat } from 'node:fs/promises';
import { usageError } from '../errors/commandError.js';
import { decode, detectEncoding } from '../rows/encoding.js';
import { printable } from '../terminal/printable.js';

const reference = /^(?:mer_|external:)./;

/**
 * The merchants that a command names, each once: by `mer_…`, by `external:…`, or by a file with one of them on each
 * line, such as `merchants list --csv` writes. @throws CommandError for anything else
 */
export async function readReferences(args: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const arg of args) found.push(...(reference.test(arg) ? [arg] : await referencesIn(arg)));
  return [...new Set(found)];
}

async function referencesIn(file: string): Promise<readonly string[]> {
  if (!(await isFile(file))) {
    const shown = printable(file);
    throw usageError(
      { en: `'${shown}' is no id of a merchant, and no file`, zh: `「${shown}」不是店家識別碼，也不是檔案` },
      {
        en: `Give mer_… from merchants list, or external: and the partner's own code, such as external:${shown}`,
        zh: `請使用 merchants list 列出的 mer_…，或 external: 加上店家代碼，例如 external:${shown}`,
      },
    );
  }
  let text = '';
  for await (const part of decode(file, await detectEncoding(file))) text += part;
  const found: string[] = [];
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    const [first = ''] = line.split(/[,;\t]/);
    const cell = first.replace(/^"|"$/g, '').trim();
    if (reference.test(cell)) found.push(cell);
    // The first line of a table names its columns.
    else if (cell !== '' && index > 0) {
      throw usageError({
        en: `${file}:${index + 1} does not begin with mer_… or external:…; a workbook is to be saved as CSV`,
        zh: `${file}:${index + 1} 開頭不是 mer_… 或 external:…；Excel 檔請另存為 CSV`,
      });
    }
  }
  return found;
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
