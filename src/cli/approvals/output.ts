import type { Approval } from '../../generated/types.js';
import type { CommandInput } from '../command/command.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';
import type { Localize, Text } from '../terminal/text.js';

type Printer = Pick<CommandInput, 'io' | 'localize' | 'options'>;

/** Prints an approval as JSON, or its words and state on stdout. */
export function printApproval(approval: Approval, { io, localize, options }: Printer): void {
  io.out.write(options.json ? toJson({ approval }) : approvalText(approval, localize));
}

/** What an approver reads before deciding, in the language of the command. */
export function approvalText(approval: Approval, localize: Localize): string {
  const { id, document, documentHash, decisions } = approval;
  const { act, campaign, subject, words, makers, requestedAt, expiresAt } = document;
  const rows: [Text, string][] = [
    [{ en: 'approval', zh: '核准案' }, id],
    [{ en: 'act', zh: '作業' }, act],
    [{ en: 'campaign', zh: '活動' }, campaign ?? '–'],
    [{ en: 'subject', zh: '對象' }, `${subject.type} ${subject.id} (${formatNumber(subject.version)})`],
    [{ en: 'made by', zh: '製作人' }, makers.join(', ') || '–'],
    [{ en: 'requested', zh: '提出' }, requestedAt],
    [{ en: 'expires', zh: '期限' }, expiresAt],
    [{ en: 'document', zh: '文件' }, documentHash],
    [{ en: 'state', zh: '狀態' }, stateOf(approval, localize)],
  ];
  const lines = localize(words)
    .split('\n')
    .map((line) => `  ${printable(line)}\n`);
  const fields = table(rows.map(([name, value]) => [localize(name), printable(value)]));
  const decided = table(
    decisions.map(({ decision, approver, decidedAt, reason = '' }) => [
      decision === 'approve' ? '✓' : '✗',
      printable(approver),
      decidedAt,
      printable(reason),
    ]),
  );
  return `${lines.join('')}\n${fields}${decided}`;
}

function stateOf({ status, approvals, threshold }: Approval, localize: Localize): string {
  const count = localize({ en: `${approvals} of ${threshold}`, zh: `${approvals}／${threshold}` });
  return `${localize(states[status] ?? { en: status, zh: status })} (${count})`;
}

const states: Readonly<Record<string, Text>> = {
  pending: { en: 'pending', zh: '待核准' },
  approved: { en: 'approved', zh: '已核准' },
  used: { en: 'took effect', zh: '已生效' },
  rejected: { en: 'rejected', zh: '已否決' },
  expired: { en: 'expired', zh: '已逾期' },
};

/** Approvals, a line for each. */
export function approvalTable(approvals: readonly Approval[], localize: Localize): string {
  const header = [
    localize({ en: 'approval', zh: '核准案' }),
    localize({ en: 'state', zh: '狀態' }),
    localize({ en: 'expires', zh: '期限' }),
    localize({ en: 'what', zh: '內容' }),
  ];
  const rows = approvals.map((approval) => [
    approval.id,
    stateOf(approval, localize),
    approval.document.expiresAt.slice(0, 16).replace('T', ' '),
    printable(localize(approval.document.words).split('\n')[0] ?? ''),
  ]);
  return table([header, ...rows]);
}
