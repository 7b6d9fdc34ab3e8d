import type { ReviewedSale, SalesReview, SalesReviewAction } from '../../../generated/types.js';
import type { ShopfestOperator } from '../../../operator.js';
import {
  type Command,
  type CommandInput,
  defineCommand,
  jsonOption,
  type Options,
} from '../../command/command.js';
import { campaignOptions, connectToCampaign } from '../../connection/client.js';
import { CommandError, usageError } from '../../errors/commandError.js';
import { type ExitCode, exitCodes } from '../../errors/exitCodes.js';
import { toJson } from '../../terminal/json.js';
import { printable } from '../../terminal/printable.js';
import { formatNumber, table } from '../../terminal/table.js';
import type { Text } from '../../terminal/text.js';
import { filterOptions, readFilter } from './filter.js';

/** Sales of one call. */
const SLICE = 1_000;

const options = {
  ...campaignOptions,
  ...filterOptions,
  all: { text: { en: 'all that are held for review', zh: '所有待審核的交易' } },
  reason: { value: 'text', text: { en: 'why; the partner reads it', zh: '原因，合作夥伴可見' } },
  yes: { text: { en: 'do not ask first', zh: '不再詢問' } },
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
  if (decision.needsReason && reason.trim() === '') {
    throw usageError({ en: '--reason is missing', zh: '缺少 --reason' });
  }
  const filter = readFilter(input);
  const isFiltered = options.all || Object.keys(filter).length > 0;
  if (args.length > 0 && isFiltered) {
    throw usageError({ en: 'Give ids or a filter, not both', zh: '識別碼與篩選條件只能擇一' });
  }
  if (args.length === 0 && !isFiltered) {
    throw usageError({
      en: 'Which sales? Give ids, a filter or --all',
      zh: '請指定交易：識別碼、篩選條件或 --all',
    });
  }
  const client = connectToCampaign(input);
  const report = new Report(decision, input);
  const review = { action: decision.action, ...(reason === '' ? {} : { reason }) } as const;
  if (args.length === 0) await confirm(decision, await countOf(client, input), input);
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
  const distinct = [...new Set(ids)];
  return () => (distinct.length === 0 ? null : { transactionIds: distinct.splice(0, SLICE) });
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

/** @throws CommandError where the user says no, or nobody can be asked */
async function confirm(
  { imperative }: Decision,
  count: number,
  { io, localize, options }: DecisionInput,
): Promise<void> {
  if (options.yes || count === 0) return;
  const many = formatNumber(count);
  const what = {
    en: `${imperative.en} ${many} ${count === 1 ? 'sale' : 'sales'}`,
    zh: `${imperative.zh} ${many} 筆交易`,
  };
  if (io.confirm === undefined) {
    throw usageError({
      en: `To ${what.en.charAt(0).toLowerCase()}${what.en.slice(1)}, add --yes`,
      zh: `即將${what.zh}，請加上 --yes 以確認`,
    });
  }
  if (await io.confirm(`${localize({ en: `${what.en}?`, zh: `${what.zh}？` })} [y/N] `)) return;
  throw new CommandError(exitCodes.interrupted, { en: 'Nothing was changed', zh: '未變更任何資料' });
}

const statusTexts: Readonly<Record<string, Text>> = {
  qualified: { en: 'qualified', zh: '符合資格' },
  notQualified: { en: 'not qualified', zh: '不符資格' },
  adjusted: { en: 'adjusted', zh: '已調整' },
  held: { en: 'held for the approval of the merchant', zh: '待店家核准' },
  rejected: { en: 'rejected', zh: '已退回' },
};

/** Counts results by the state of the sale, and keeps what failed: a selection may have any number. */
class Report {
  readonly #counts = new Map<string, number>();
  readonly #failed: ReviewedSale[] = [];

  constructor(
    private readonly decision: Decision,
    private readonly input: DecisionInput,
  ) {}

  add(results: readonly ReviewedSale[]): void {
    for (const result of results) {
      if (result.problem !== undefined) this.#failed.push(result);
      else this.#counts.set(result.status ?? '', (this.#counts.get(result.status ?? '') ?? 0) + 1);
    }
  }

  print(): ExitCode {
    const { io, options, localize } = this.input;
    if (options.json) {
      const counts = { ...Object.fromEntries(this.#counts), failed: this.#failed.length };
      const command = `transactions ${this.decision.action}`;
      io.out.write(toJson({ command, counts, failed: this.#failed }));
    } else {
      const failed = this.#failed.map(({ transactionId, problem }) => [
        printable(transactionId),
        `${localize({ en: problem?.title ?? '', zh: problem?.titleZh ?? '' })} [${problem?.code ?? ''}]`,
      ]);
      const counts = [...this.#counts].map(([status, count]) => [
        localize(statusTexts[status] ?? { en: status, zh: status }),
        { right: formatNumber(count) },
      ]);
      const failures = [localize({ en: 'failed', zh: '失敗' }), { right: formatNumber(failed.length) }];
      io.out.write(
        table(failed) + table(failed.length > 0 || counts.length === 0 ? [...counts, failures] : counts),
      );
    }
    return this.#failed.length > 0 ? exitCodes.someRejected : exitCodes.done;
  }
}
