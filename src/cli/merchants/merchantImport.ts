import { checkUbn } from '../../einvoice/identifiers.js';
import { connectToCampaign } from '../connection/client.js';
import type { ImportContext } from '../import/context.js';
import type { Prepared, RowImport } from '../import/importRows.js';
import type { ImportInput } from '../import/options.js';
import type { SourcePosition } from '../rows/row.js';
import type { Language } from '../terminal/text.js';
import { campaignIndustries } from './campaignIndustries.js';
import { merchantColumns } from './columns.js';
import { exampleCode } from './exampleRow.js';
import { explain } from './explain.js';
import { vocabularies } from './names.js';
import { judgeRegistrations } from './registrationCheck.js';

/** The fields that people write by name. */
const namedFields = ['kind', 'industry', 'district'] as const;

type Row = Record<string, unknown>;

/** The import of merchants, for one run. */
export function merchantImport(input: ImportInput): RowImport {
  const readIndustry = campaignIndustries(() => connectToCampaign(input).campaigns.retrieve());
  /** Where each code stands first. */
  const firstPositions = new Map<string, SourcePosition>();

  return {
    command: 'merchants import',
    formats: ['csv', 'ndjson', 'xlsx'],
    columns: merchantColumns,
    schema: 'MerchantInput',
    // One batch after the other: a merchant may name a parent of an earlier one.
    send: (client, rows, options) => client.merchants.registerAll(rows, { ...options, concurrency: 1 }),
    async prepare(row, context): Promise<Prepared> {
      const position = context.positions.of(row);
      if (row.externalId === exampleCode) {
        note(context, row, 'example_row', '', {
          message: 'is the example of the template, and was passed over',
          messageZh: '為範本的範例列，已略過',
        });
        return null;
      }
      // Mended rows of NDJSON have names, too.
      for (const field of namedFields) {
        const value = row[field];
        if (typeof value === 'string') row[field] = vocabularies[field].parse(value);
      }
      if (typeof row.industry === 'string') row.industry = await readIndustry(row.industry);
      noteDoubled(context, row, position);
      noteChecksums(context, row);
      return undefined;
    },
    lineOf: (row) => JSON.stringify(withNames(row as Row, input.language)),
    explain: (problem, row, context) =>
      explain(problem, row as Row, {
        position: context.positions.of(row),
        first: firstPositions.get(String((row as Row).externalId)),
      }),
    judge: judgeRegistrations,
  };

  function noteDoubled(context: ImportContext, row: Row, position: SourcePosition): void {
    const { externalId } = row;
    if (typeof externalId !== 'string') return;
    const first = firstPositions.get(externalId);
    if (first === undefined) {
      firstPositions.set(externalId, position);
      return;
    }
    note(context, row, 'row_doubled', '/externalId', {
      message: `has the same code as row ${first.line}`,
      messageZh: `與第 ${first.line} 列的代碼相同`,
    });
  }
}

/** The tax registry decides whether a UBN is real, so a wrong check digit is for a person to look at. */
function noteChecksums(context: ImportContext, row: Row): void {
  if (!Array.isArray(row.ubns)) return;
  for (const [index, ubn] of row.ubns.entries()) {
    if (typeof ubn !== 'string' || !/^\d{8}$/.test(ubn) || checkUbn(ubn).valid) continue;
    note(context, row, 'ubn_checksum', `/ubns/${index}`, {
      message: 'has a check digit that does not fit; compare it with the tax registry',
      messageZh: '統一編號的檢查碼不符，請與稅籍登記比對',
    });
  }
}

function note(
  { notes, positions }: ImportContext,
  row: Row,
  code: string,
  pointer: string,
  text: { readonly message: string; readonly messageZh: string },
): void {
  const externalId = typeof row.externalId === 'string' ? row.externalId : null;
  notes.add({ ...positions.of(row), externalId, code, pointer, ...text });
}

/** The row as people write it, to be mended. */
function withNames(row: Row, language: Language): Row {
  const named: Row = { ...row };
  for (const field of namedFields) {
    const value = row[field];
    if (typeof value === 'string') named[field] = vocabularies[field].nameOf(value, language);
  }
  return named;
}
