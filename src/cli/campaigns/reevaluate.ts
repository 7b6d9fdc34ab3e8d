import type { Reevaluation } from '../../generated/types.js';
import { type CommandInput, defineCommand, jsonOption, type Options } from '../command/command.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { Progress } from '../terminal/progress.js';
import { formatMoney, formatNumber, table } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';

const options = {
  ...campaignOptions,
  yes: {
    text: {
      en: 'change the verdicts; without it only what would change is said',
      zh: '變更判定；未加時僅列出將變更的內容',
    },
  },
  ...jsonOption,
} as const satisfies Options;

type Report = Omit<Reevaluation, 'nextCursor'>;

export const campaignsReevaluate = defineCommand({
  name: 'campaigns reevaluate',
  text: {
    en: 'judge sales again after a period was moved; first without --yes',
    zh: '期間變更後重新判定交易，請先不加 --yes 試算',
  },
  options,
  examples: ['campaigns reevaluate', 'campaigns reevaluate --yes'],
  async run(input) {
    const report = await reevaluateAll(input);
    const { io, localize } = input;
    if (input.options.json) io.out.write(toJson({ reevaluation: report }));
    else {
      io.out.write(linesOf(report, localize));
      if (report.dryRun)
        io.err.write(
          `${localize({ en: 'Nothing was changed. Give --yes to do it', zh: '尚未變更。確認後請加上 --yes' })}\n`,
        );
    }
    return exitCodes.done;
  },
});

/** All batches, one after the other, added up. */
async function reevaluateAll(input: CommandInput<typeof options>): Promise<Report> {
  const { io, localize } = input;
  const { campaigns } = connectToCampaign(input);
  const progress = new Progress(io.err, localize);
  const startedAt = performance.now();
  const dryRun = !input.options.yes;
  let total: Report | undefined;
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const body = { dryRun, ...(cursor !== undefined && { cursor }) };
    const { nextCursor, ...batch } = await campaigns.reevaluate(body, { signal: io.signal });
    total = total === undefined ? batch : sum(total, batch);
    progress.update({
      done: total.checked,
      perSecond: (total.checked * 1_000) / (performance.now() - startedAt),
    });
    cursor = nextCursor;
  }
  progress.clear();
  if (total === undefined) throw new Error('A re-evaluation has at least one batch');
  return total;
}

const sum = (one: Report, other: Report): Report => ({
  dryRun: one.dryRun,
  checked: one.checked + other.checked,
  reevaluated: one.reevaluated + other.reevaluated,
  qualified: sumOfParts(one.qualified, other.qualified),
  disqualified: sumOfParts(one.disqualified, other.disqualified),
  recomputed: {
    transactions: one.recomputed.transactions + other.recomputed.transactions,
    entries: one.recomputed.entries + other.recomputed.entries,
  },
});

const sumOfParts = (one: Report['qualified'], other: Report['qualified']): Report['qualified'] => ({
  transactions: one.transactions + other.transactions,
  amount: one.amount + other.amount,
  entries: one.entries + other.entries,
});

function linesOf(report: Report, localize: Localize): string {
  const { checked, reevaluated, qualified, disqualified, recomputed } = report;
  const line = (en: string, zh: string, transactions: number, amount?: number, entries?: number) => [
    localize({ en, zh }),
    { right: formatNumber(transactions) },
    { right: amount === undefined ? '' : formatMoney(amount) },
    { right: entries === undefined ? '' : formatNumber(entries) },
  ];
  return table([
    [
      '',
      { right: localize({ en: 'sales', zh: '交易' }) },
      { right: localize({ en: 'amount', zh: '金額' }) },
      { right: localize({ en: 'entries', zh: '抽獎號碼' }) },
    ],
    line('looked at', '檢視', checked),
    line('judged again', '重新判定', reevaluated),
    line('qualify now', '改為符合', qualified.transactions, qualified.amount, qualified.entries),
    line(
      'do not any more',
      '改為不符合',
      disqualified.transactions,
      disqualified.amount,
      -disqualified.entries,
    ),
    line('others recomputed', '連帶重算', recomputed.transactions, undefined, recomputed.entries),
  ]);
}
