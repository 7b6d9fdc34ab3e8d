import type { Duty, DutyDecision } from '../../generated/types.js';
import type { CallOptions } from '../../http/options.js';
import type { OperatorDuties } from '../../resources/generated/operator/duties.js';
import { type Command, defineCommand, jsonOption } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { decisionOptions, requireReason } from '../report/selection.js';
import type { Text } from '../terminal/text.js';
import { printDuty } from './output.js';

const id = 'dty_01kb1q3m8x7v5r2t9w4y6z0n';

export const dutiesApprove = defineCommand({
  name: 'duties approve',
  text: {
    en: 'approve what was submitted, once approvers have signed it: run it again then',
    zh: '核准已提交的應辦事項；核准人簽署後再執行一次',
  },
  arguments: [{ name: 'dty_…' }],
  options: { ...campaignOptions, ...jsonOption },
  examples: [`duties approve ${id}`],
  async run(input) {
    const { args, io } = input;
    printDuty(await connectToCampaign(input).duties.approve(args[0] ?? '', { signal: io.signal }), input);
    return exitCodes.done;
  },
});

export const dutiesRequestChanges = withReason(
  'request-changes',
  {
    en: 'send what was submitted back, with the reason',
    zh: '要求補正已提交的應辦事項，並附上原因',
  },
  `duties request-changes ${id} --reason 請補上還原演練的日期`,
  (duties, ...given) => duties.requestChanges(...given),
);

export const dutiesWithdraw = withReason(
  'withdraw',
  {
    en: 'ask a duty no more, once approvers have signed it: run it again then',
    zh: '撤回應辦事項；核准人簽署後再執行一次',
  },
  `duties withdraw ${id} --reason 期限有誤`,
  (duties, ...given) => duties.withdraw(...given),
);

function withReason(
  verb: string,
  text: Text,
  example: string,
  decide: (
    duties: OperatorDuties,
    id: string,
    decision: DutyDecision,
    call: CallOptions,
  ) => PromiseLike<Duty>,
): Command {
  return defineCommand({
    name: `duties ${verb}`,
    text,
    arguments: [{ name: 'dty_…' }],
    options: { ...campaignOptions, ...decisionOptions, ...jsonOption },
    examples: [example],
    async run(input) {
      const { args, io } = input;
      const { reason = '' } = input.options;
      requireReason(reason);
      const { duties } = connectToCampaign(input);
      printDuty(await decide(duties, args[0] ?? '', { reason }, { signal: io.signal }), input);
      return exitCodes.done;
    },
  });
}
