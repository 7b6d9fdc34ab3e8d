import type { ProblemIssue } from '../../generated/types.js';
import { defineCommand, type Options } from '../command/command.js';
import { usageError } from '../errors/commandError.js';
import type { ExitCode } from '../errors/exitCodes.js';
import { importRows } from '../import/importRows.js';
import { moveOption, offerImport } from '../import/offerImport.js';
import { type ImportInput, importOptions } from '../import/options.js';
import { findPart } from '../report/part.js';

const options = {
  ...importOptions,
  ...moveOption,
  zone: {
    value: 'id',
    text: {
      en: 'the zone of the offers; by default that which the file of --rejected names',
      zh: '商品所屬專區，預設為 --rejected 檔案所載的專區',
    },
  },
} as const satisfies Options;

export const zonePatch = defineCommand({
  name: 'zone patch',
  text: {
    en: 'create or replace some offers of a zone; the others stay as they are',
    zh: '新增或更新專區的部分商品，其餘商品不變',
  },
  arguments: [{ name: 'file', stdin: true }],
  options,
  examples: ['zone patch rejected.ndjson', 'zone patch more.csv --zone main --dry-run'],
  async run(input): Promise<ExitCode> {
    const [file = ''] = input.args;
    const zone = await zoneOf(file, input.options.zone);
    const patch = offerImport({
      command: 'zone patch',
      mayMove: input.options.move,
      prepare(row) {
        row.zone ??= zone;
        return row.zone === zone ? undefined : otherZone;
      },
    });
    return importRows(patch, input as ImportInput);
  },
});

/** @throws CommandError where the file belongs to another zone, or none is named */
async function zoneOf(file: string, named: string | undefined): Promise<string> {
  const ofFile = await findPart(file);
  if (named !== undefined && named !== '') {
    if (typeof ofFile !== 'string' || ofFile === named) return named;
    throw usageError({ en: `${file} is of the zone ${ofFile}`, zh: `${file} 屬於專區 ${ofFile}` });
  }
  if (typeof ofFile === 'string') return ofFile;
  throw usageError({ en: 'Give the zone with --zone', zh: '請以 --zone 指定專區' });
}

const otherZone: ProblemIssue = {
  pointer: '/zone',
  code: 'wrong_value',
  message: 'must be the zone of the command, or be left out',
  messageZh: '必須是指令所指定的專區，或不填',
};
