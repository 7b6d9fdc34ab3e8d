import type { CanaryCheck, ExportTrace } from '../../generated/types.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { readTextFile } from '../rows/jsonFile.js';
import { toJson } from '../terminal/json.js';
import { formatNumber, table } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';

const options = { ...campaignOptions, ...jsonOption } as const satisfies Options;

/** As much as the service searches at once. */
const MOST = 1_048_576;

export const exportsTrace = defineCommand({
  name: 'exports trace',
  text: { en: 'find the export that a leaked list comes from', zh: '追查外流名單出自哪一次匯出' },
  arguments: [{ name: 'file' }],
  options,
  examples: ['exports trace found.csv', 'exports trace page.html --json'],
  async run(input) {
    const { args, io, localize } = input;
    const content = await readTextFile(args[0] ?? '');
    if (content.length > MOST)
      throw usageError(
        { en: `${args[0]} has more than 1,048,576 characters`, zh: `${args[0]} 超過 1,048,576 個字元` },
        { en: 'Split it, and trace each part.', zh: '請分割後逐一追查。' },
      );
    const check = await connectToCampaign(input).canaries.check({ content }, { signal: io.signal });
    io.out.write(input.options.json ? toJson(check) : asText(check, localize));
    return exitCodes.done;
  },
});

function asText({ tracedTo, exports, incident }: CanaryCheck, localize: Localize): string {
  if (exports.length === 0)
    return `${localize({ en: 'Nothing of any export was found, which proves nothing.', zh: '未比對到任何匯出內容，但不證明沒有外洩。' })}\n`;
  const head = localize({
    en: 'export\tgiven to\tgiven at\trows\tin order\tcanary\tid',
    zh: '匯出\t交付對象\t交付時間\t筆數\t順序相符\t誘餌\t代碼',
  });
  const lines = [table([head.split('\t'), ...exports.map(rowOf)])];
  const { givenTo } = exports.find(({ exportId }) => exportId === tracedTo) ?? {};
  lines.push(
    localize(
      tracedTo === null
        ? { en: 'It can come from any of these.', zh: '可能出自上列任一次匯出。' }
        : {
            en: `It comes from ${tracedTo}, given to ${givenTo}.`,
            zh: `出自 ${tracedTo}，交付對象為 ${givenTo}。`,
          },
    ),
  );
  if (incident !== null)
    lines.push(localize({ en: `Incident: ${incident.id}`, zh: `個資事件：${incident.id}` }));
  return `${lines.join('\n')}\n`;
}

const rowOf = (trace: ExportTrace): string[] => [
  trace.exportId,
  trace.givenTo,
  trace.givenAt.slice(0, 16).replace('T', ' '),
  `${formatNumber(trace.rowsFound)}/${formatNumber(trace.rowCount)}`,
  `${formatNumber(trace.pairsInOrder)}/${formatNumber(trace.pairs)}`,
  trace.canary ? '✓' : '',
  trace.named ? '✓' : '',
];
