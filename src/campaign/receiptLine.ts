import type { Clause } from './rules.js';

/** What can be told of the entries of a sale beforehand. */
export interface PreviewOutcome {
  readonly entries: number;
  /**
   * Whether the service will give just so many. Where amounts add up it may be more, where a participant's entries are
   * capped less, and with both either: what a participant has is not in the bundle.
   */
  readonly bound: Bound;
  /** NT$ that the sale lacks for one more entry; null where more money would not help. */
  readonly missingAmount: number | null;
  /** Whether the entries wait until the merchant is approved. */
  readonly awaitsApproval: boolean;
  readonly clauses: readonly Clause[];
}

export type Bound = 'exact' | 'atLeast' | 'atMost' | 'either';

const bounds: Readonly<Record<Bound, readonly [en: string, zh: string]>> = {
  exact: ['', ''],
  atLeast: ['at least ', '至少'],
  atMost: ['at most ', '最多'],
  either: ['about ', '預估'],
};

/** What a receipt says of a sale, in one line: English and Traditional Chinese. */
export function receiptLine(outlook: PreviewOutcome): readonly [line: string, lineZh: string] {
  const [line, lineZh] = outcome(outlook);
  if (!outlook.awaitsApproval) return [line, lineZh];
  return [`${line} (once the store is approved)`, `${lineZh}（店家核准後生效）`];
}

function outcome({ entries, bound, missingAmount, clauses }: PreviewOutcome): readonly [string, string] {
  const [en, zh] = bounds[bound];
  if (entries > 0) {
    return [`${en}${entries} draw ${entries === 1 ? 'entry' : 'entries'}`, `${zh}可得 ${entries} 組抽獎號碼`];
  }
  if (missingAmount !== null) {
    const missing = missingAmount.toLocaleString('en-US');
    // What was carried on, where amounts add up, makes it less.
    const most = bound === 'exact' || bound === 'atMost' ? ['', ''] : ['at most ', '最多'];
    return [`${most[0]}NT$${missing} short of a draw entry`, `${most[1]}尚差 NT$${missing}`];
  }
  const failed = clauses.find(({ passed }) => !passed);
  return [`No draw entry: ${failed?.message ?? ''}`, `不列入抽獎：${failed?.messageZh ?? ''}`];
}
