import { approvalStatuses } from '../../generated/operatorEnums.js';
import type { Approval, ApprovalStatus } from '../../generated/types.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { approvalTable } from './output.js';

const options = {
  ...connectionOptions,
  status: {
    value: 'state',
    choices: approvalStatuses,
    text: { en: 'only those in this state; pending by default', zh: '僅列出此狀態者，預設 pending' },
  },
  ...jsonOption,
} as const satisfies Options;

export const approvalsList = defineCommand({
  name: 'approvals list',
  text: { en: 'list what waits for approvers', zh: '列出待核准的項目' },
  options,
  examples: ['approvals list', 'approvals list --status rejected'],
  async run(input) {
    const { io, localize } = input;
    const status = (input.options.status ?? 'pending') as ApprovalStatus;
    const approvals: Approval[] = [];
    for await (const approval of connect(input).approvals.list({ status }, { signal: io.signal }))
      approvals.push(approval);
    if (input.options.json) io.out.write(toJson({ approvals }));
    else if (approvals.length > 0) io.out.write(approvalTable(approvals, localize));
    else io.err.write(`${localize({ en: 'Nothing.', zh: '沒有項目。' })}\n`);
    return exitCodes.done;
  },
});
