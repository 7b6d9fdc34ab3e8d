import type { Clause } from './rules.js';

/** What can be said of the entries of a transaction before it is pushed. */
export interface PreviewOutcome {
  readonly entries: number;
  /**
   * Whether the service will give exactly this number. Where amounts add up it may be more, where a participant's
   * entries are capped fewer, and with both either: the bundle does not have what a participant has.
   */
  readonly bound: Bound;
  /** NT$ that the transaction lacks for one more entry; null where a higher amount would not help. */
  readonly missingAmount: number | null;
  /** Whether the entries are given only when the merchant is approved. */
  readonly awaitsApproval: boolean;
  /** Whether they are given only when the operator has reviewed it, as it exceeds a limit of the campaign. */
  readonly awaitsReview: boolean;
  readonly clauses: readonly Clause[];
}

export type Bound = 'exact' | 'atLeast' | 'atMost' | 'either';

const qualifiers: Readonly<Record<Bound, readonly [en: string, zh: string]>> = {
  exact: ['', ''],
  atLeast: ['at least ', '至少'],
  atMost: ['at most ', '最多'],
  either: ['about ', '預估'],
};

/** The line on the receipt, in English and Traditional Chinese. */
export function receiptLine(preview: PreviewOutcome): readonly [line: string, lineZh: string] {
  const [line, lineZh] = describeOutcome(preview);
  const { awaitsApproval, awaitsReview } = preview;
  if (awaitsApproval && awaitsReview) {
    return [
      `${line} (once the store is approved and the sale reviewed)`,
      `${lineZh}（店家核准並經審核後生效）`,
    ];
  }
  if (awaitsApproval) return [`${line} (once the store is approved)`, `${lineZh}（店家核准後生效）`];
  if (awaitsReview) return [`${line} (once the sale is reviewed)`, `${lineZh}（經審核後生效）`];
  return [line, lineZh];
}

function describeOutcome({
  entries,
  bound,
  missingAmount,
  clauses,
}: PreviewOutcome): readonly [string, string] {
  const [en, zh] = qualifiers[bound];
  if (entries > 0) {
    return [`${en}${entries} draw ${entries === 1 ? 'entry' : 'entries'}`, `${zh}可得 ${entries} 組抽獎號碼`];
  }
  if (missingAmount !== null) {
    const missing = missingAmount.toLocaleString('en-US');
    // Where amounts add up, the remainder that was carried over makes it less.
    const limit = bound === 'exact' || bound === 'atMost' ? ['', ''] : ['at most ', '最多'];
    return [`${limit[0]}NT$${missing} short of a draw entry`, `${limit[1]}尚差 NT$${missing}`];
  }
  const failed = clauses.find(({ passed }) => !passed);
  return [`No draw entry: ${failed?.message ?? ''}`, `不列入抽獎：${failed?.messageZh ?? ''}`];
}
