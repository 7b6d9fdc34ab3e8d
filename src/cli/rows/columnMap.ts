import { readFileSync } from 'node:fs';
import { decodeText } from '../../encoding.js';
import { usageError } from '../errors/commandError.js';
import { fileError } from './files.js';

/**
 * The columns of a table by the fields they hold: `externalId=商品編號,title=商品名稱`, or the name of a file with one of them
 * on each line, or with a JSON object.
 * @throws CommandError for an unknown field, a field that comes twice, or a file that cannot be read
 */
export function readColumnMap(text: string, fields: readonly string[]): Record<string, string> {
  const pairs = text.includes('=') ? pairsOf(text.split(',')) : pairsIn(text);
  const map: Record<string, string> = {};
  for (const [field, column] of pairs) {
    if (!fields.includes(field) || column === '' || Object.hasOwn(map, field)) {
      throw usageError({
        en: `--map must name a column once for each field, such as externalId=商品編號; the fields are ${fields.join(', ')}`,
        zh: `--map 須為每個欄位各指定一欄，例如 externalId=商品編號；可用欄位：${fields.join('、')}`,
      });
    }
    map[field] = column;
  }
  return map;
}

type Pair = readonly [field: string, column: string];

function pairsIn(file: string): readonly Pair[] {
  let text: string;
  try {
    text = decodeText(readFileSync(file));
  } catch (error) {
    throw fileError(file, (error as NodeJS.ErrnoException).code);
  }
  if (!text.trimStart().startsWith('{'))
    return pairsOf(text.split(/\r?\n/).filter((line) => line.trim() !== ''));
  try {
    return Object.entries(JSON.parse(text) as object).map(([field, column]) => [
      field,
      String(column).trim(),
    ]);
  } catch {
    throw usageError({ en: `${file} is not valid JSON`, zh: `${file} 不是有效的 JSON` });
  }
}

const pairsOf = (texts: readonly string[]): readonly Pair[] =>
  texts.map((text) => {
    const equals = text.indexOf('=');
    return [text.slice(0, Math.max(equals, 0)).trim(), text.slice(equals + 1).trim()];
  });
