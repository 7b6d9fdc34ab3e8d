import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { decisionOptions, requireReason } from '../report/selection.js';
import { toJson } from '../terminal/json.js';
import { formatNumber } from '../terminal/table.js';

const options = {
  ...campaignOptions,
  for: { value: 'org_…', text: { en: 'the seller of record', zh: '賣方機構' } },
  from: {
    value: 'date',
    text: { en: 'first date of documents, such as 2020-12-15', zh: '憑證起始日，例如 2020-12-15' },
  },
  ...decisionOptions,
  ...jsonOption,
} as const satisfies Options;

export const merchantsDecideSeller = defineCommand({
  name: 'merchants decide-seller',
  text: { en: 'decide who the seller of record of a UBN is', zh: '裁定統一編號的賣方機構' },
  arguments: [{ name: 'UBN' }],
  options,
  examples: [
    'merchants decide-seller 22099131 --for org_01kb1q3m8x7v5r2t9w4y6z0b --from 2020-12-15 --reason 換約',
  ],
  async run(input) {
    const { io, localize } = input;
    const [ubn = ''] = input.args;
    const { for: organizationId, from: effectiveFrom, reason = '', json } = input.options;
    if (organizationId === undefined) throw usageError({ en: '--for is missing', zh: '缺少 --for' });
    requireReason(reason);
    const { merchants } = connectToCampaign(input);
    const decide = (after?: string) =>
      merchants.decideSeller(ubn, { organizationId, effectiveFrom, reason, after }, { signal: io.signal });
    let decided = await decide();
    let count = decided.conflictsDecided;
    while (decided.next !== null) {
      decided = await decide(decided.next);
      count += decided.conflictsDecided;
    }
    if (json) io.out.write(toJson({ ...decided, conflictsDecided: count }));
    const many = formatNumber(count);
    io.err.write(`${localize({ en: `${many} conflicts decided`, zh: `裁定 ${many} 件爭議` })}\n`);
    return exitCodes.done;
  },
});
