import { FeedError } from '../error.js';
import { missingColumns, proposeColumns } from '../mappers/mappedTable.js';
import { normalizeName } from '../records/record.js';

const maxListed = 30;
const maxLength = 40;

/** Names of columns for a message. A first row of data is no header: contact data and numbers are left out. */
export const listedColumns = (header: readonly string[]): readonly string[] =>
  header
    .map((name) => name.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim())
    .filter((name) => name !== '' && name.length <= maxLength && !/\d{5}|@/.test(name))
    .slice(0, maxListed);

/** The error of a table that has columns of no known format: which it has, and how they can be mapped. */
export function unknownTable(header: readonly string[]): FeedError {
  const found = listedColumns(header);
  if (found.length < 2) return new FeedError('unknown_format');
  const columns = proposeColumns(found, normalizeName);
  const missing = missingColumns(columns);
  const map = Object.entries(columns)
    .map(([field, name]) => `${field}=${name}`)
    .join(',');
  const [none, noneZh] =
    missing.length === 0
      ? ['', '']
      : [`; none is known for ${missing.join(', ')}`, `；找不到 ${missing.join('、')}`];
  const [proposal, proposalZh] =
    map === '' ? ['', ''] : [`; they may be mapped: ${map}`, `；可對應為 ${map}`];
  return new FeedError('unknown_format', {
    detail: [
      `its columns are ${found.join(', ')}${none}${proposal}`,
      `欄位為 ${found.join('、')}${noneZh}${proposalZh}`,
    ],
    columns,
  });
}
