import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { decisionOptions, requireReason } from '../report/selection.js';
import { toJson } from '../terminal/json.js';
import { conflictTable } from './table.js';

const options = {
  ...campaignOptions,
  for: { value: 'org_…', text: { en: 'whose sale counts', zh: '採計其交易的機構' } },
  ...decisionOptions,
  ...jsonOption,
} as const satisfies Options;

export const conflictsDecide = defineCommand({
  name: 'conflicts decide',
  text: { en: 'decide whose sale counts of a document', zh: '裁定憑證採計何者之交易' },
  arguments: [{ name: 'cfl_…' }],
  options,
  examples: [
    'conflicts decide cfl_01kb1q3m8x7v5r2t9w4y6z0c --for org_01kb1q3m8x7v5r2t9w4y6z0b --reason 依營業登記',
  ],
  async run(input) {
    const [id = ''] = input.args;
    const { for: organizationId, reason = '', json } = input.options;
    if (organizationId === undefined) throw usageError({ en: '--for is missing', zh: '缺少 --for' });
    requireReason(reason);
    const call = { signal: input.io.signal };
    const conflict = await connectToCampaign(input).conflicts.decide(id, { organizationId, reason }, call);
    input.io.out.write(json ? toJson({ conflict }) : conflictTable([conflict], input));
    return exitCodes.done;
  },
});
