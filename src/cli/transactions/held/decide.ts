import type { ReviewedSale, SalesReview, SalesReviewAction } from '../../../generated/types.js';
import type { ShopfestOperator } from '../../../operator.js';
import {
  type Command,
  type CommandInput,
  defineCommand,
  jsonOption,
  type Options,
} from '../../command/command.js';
import { confirm, yesOption } from '../../command/confirm.js';
import { campaignOptions, connectToCampaign } from '../../connection/client.js';
import type { ExitCode } from '../../errors/exitCodes.js';
import { DecisionReport } from '../../report/decisionReport.js';
import { decisionOptions, requireEither, requireReason, slicesOf } from '../../report/selection.js';
import { formatNumber } from '../../terminal/table.js';
import type { Text } from '../../terminal/text.js';
import { filterOptions, readFilter } from './filter.js';

const options = {
  ...campaignOptions,
  ...filterOptions,
  all: { text: { en: 'all that are held for review', zh: '所有待審核的交易' } },
  ...decisionOptions,
  ...yesOption,
  ...jsonOption,
} as const satisfies Options;

type DecisionInput = CommandInput<typeof options>;

interface Decision {
  readonly action: SalesReviewAction;
  readonly text: Text;
  /** The question before many sales at once: `Release` 250 sales. */
  readonly imperative: Text;
  readonly needsReason: boolean;
}

const decisions: readonly Decision[] = [
  {
    action: 'release',
    text: { en: 'release sales that are held for review; they are evaluated', zh: '放行待審核的交易並判定' },
    imperative: { en: 'Release', zh: '放行' },
    needsReason: false,
  },
  {
    action: 'reject',
    text: { en: 'reject sales that are held for review, with a reason', zh: '退回待審核的交易，並附上原因' },
    imperative: { en: 'Reject', zh: '退回' },
    needsReason: true,
  },
];

/** The commands by which an operator decides about sales that exceed a limit of the campaign. */
export const heldDecisions: readonly Command[] = decisions.map((decision) =>
  defineCommand({
    name: `transactions ${decision.action}`,
    text: decision.text,
    arguments: [{ name: 'txn_…', many: true, optional: true }],
    options,
    examples: examplesOf(decision),
    run: (input) => runDecision(decision, input),
  }),
);

function examplesOf({ action, needsReason }: Decision): readonly string[] {
  const reason = needsReason ? " --reason '金額有誤，請更正後重送'" : '';
  return [
    `transactions ${action} txn_01kb1q3m8x7v5r2t9w4y6z0g${reason}`,
    `transactions ${action} --because amountTooLarge${reason}`,
    `transactions ${action} --all --yes${reason}`,
  ];
}

async function runDecision(decision: Decision, input: DecisionInput): Promise<ExitCode> {
  const { io, options, args } = input;
  const { reason = '' } = options;
  if (decision.needsReason) requireReason(reason);
  const filter = readFilter(input);
  requireEither(args, options.all || Object.keys(filter).length > 0, { en: 'sales', zh: '交易' });
  const client = connectToCampaign(input);
  const report = new DecisionReport<ReviewedSale>(
    {
      command: `transactions ${decision.action}`,
      states,
      idOf: ({ transactionId }) => transactionId,
      stateOf: ({ status }) => status,
    },
    input,
  );
  const review = { action: decision.action, ...(reason === '' ? {} : { reason }) } as const;
  if (args.length === 0 && !options.yes) await confirmCount(decision, await countOf(client, input), input);
  const slices = args.length > 0 ? bySlices(args) : bySelection(filter);
  for (let slice: Slice | null = slices(null); slice !== null; ) {
    const { results, next } = await client.transactions.review(
      { ...review, ...slice },
      { signal: io.signal },
    );
    report.add(results);
    slice = slices(next);
  }
  return report.print();
}

type Slice = Omit<SalesReview, 'action' | 'reason'>;

/** Gives the next slice; null where all are done. */
type Slices = (next: string | null) => Slice | null;

function bySlices(ids: readonly string[]): Slices {
  const slices = slicesOf(ids);
  return () => {
    const { value } = slices.next();
    return value === undefined ? null : { transactionIds: value };
  };
}

function bySelection(selection: NonNullable<Slice['selection']>): Slices {
  let isFirst = true;
  return (next) => {
    if (!isFirst && next === null) return null;
    isFirst = false;
    return next === null ? { selection } : { selection, after: next };
  };
}

/** How many are selected; those that only wait for the approval of their merchant are not reviewed. */
async function countOf({ transactions }: ShopfestOperator, input: DecisionInput): Promise<number> {
  const filter = { status: 'held', ...readFilter(input), pageSize: 500 } as const;
  let count = 0;
  for await (const { heldReasons } of transactions.list(filter, { signal: input.io.signal })) {
    if (heldReasons.some(({ reason }) => reason !== 'merchantAwaitsApproval')) count += 1;
  }
  return count;
}

async function confirmCount({ imperative }: Decision, count: number, input: DecisionInput): Promise<void> {
  if (count === 0) return;
  const many = formatNumber(count);
  await confirm(
    {
      en: `${imperative.en} ${many} ${count === 1 ? 'sale' : 'sales'}`,
      zh: `${imperative.zh} ${many} 筆交易`,
    },
    input,
  );
}

const states: Readonly<Record<string, Text>> = {
  qualified: { en: 'qualified', zh: '符合資格' },
  notQualified: { en: 'not qualified', zh: '不符資格' },
  adjusted: { en: 'adjusted', zh: '已調整' },
  held: { en: 'held for the approval of the merchant', zh: '待店家核准' },
  rejected: { en: 'rejected', zh: '已退回' },
};
