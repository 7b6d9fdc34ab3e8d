import type { ApproverList } from '../../generated/types.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';

const options = { ...connectionOptions, ...jsonOption } as const satisfies Options;

export const approversList = defineCommand({
  name: 'approvers list',
  text: {
    en: 'show who may approve, the fingerprints of all sets, and what comes into force next',
    zh: '顯示現行核准人、各名冊的指紋及即將施行的名冊',
  },
  options,
  examples: ['approvers list'],
  async run(input) {
    const { io, localize } = input;
    const list = await connect(input).approvers.list({ signal: io.signal });
    io.out.write(input.options.json ? toJson(list) : asText(list, localize));
    return exitCodes.done;
  },
});

function asText({ items, pending }: ApproverList, localize: Localize): string {
  const set = items.at(-1)?.set;
  if (set === undefined)
    return `${localize({ en: 'No approvers yet: shopfest approvers init', zh: '尚無核准人：shopfest approvers init' })}\n`;
  const title = {
    sets: localize({ en: 'Approver sets', zh: '核准人名冊' }),
    approvers: localize({ en: 'Approvers', zh: '核准人' }),
    thresholds: localize({ en: 'Approvals needed', zh: '所需核准人數' }),
    pending: localize({
      en: 'Comes into force, unless an approver rejects it',
      zh: '即將施行，核准人可否決',
    }),
  };
  const sets = items.map(({ number, fingerprint, inForceAt }) => [
    { right: formatNumber(number) },
    fingerprint,
    inForceAt.slice(0, 16).replace('T', ' '),
  ]);
  const members = (approvers: typeof set.approvers) =>
    approvers.map(({ id, role, key }) => [printable(id), printable(role), key.crv]);
  const thresholds = Object.entries(set.thresholds).map(([act, count]) => [
    printable(act),
    { right: formatNumber(count) },
  ]);
  const parts = [
    `${title.sets}\n${table(sets)}`,
    `${title.approvers}\n${table(members(set.approvers))}`,
    `${title.thresholds}\n${table(thresholds)}`,
    ...pending.map(
      ({ approvalId, inForceAt, approvers }) =>
        `${title.pending}\n  ${inForceAt}  ${approvalId}\n${table(members(approvers), '    ')}`,
    ),
  ];
  return parts.join('');
}
