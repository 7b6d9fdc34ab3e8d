import type { CountedAs } from '../../../campaign/figures.js';

/**
 * Columns of the figures that are kept of transactions; NT$ are net of refunds. What is registered is also received, what
 * qualifies is also registered, and what lies outside the purchase period is in none of these.
 */
export const figureColumns = [
  'amount',
  'documents',
  'qualified',
  'entries',
  'qualified_amount',
  'received_amount',
  'received_documents',
  'outside_amount',
  'outside_documents',
] as const;

export type Figures = Readonly<Record<(typeof figureColumns)[number], number>>;

/** The same, to be added up in place. */
export type FigureSum = { -readonly [Name in keyof Figures]: Figures[Name] };

export const noFigures: Figures = Object.freeze({
  amount: 0,
  documents: 0,
  qualified: 0,
  entries: 0,
  qualified_amount: 0,
  received_amount: 0,
  received_documents: 0,
  outside_amount: 0,
  outside_documents: 0,
});

/** What one transaction of a class adds to the figures, or takes back where `sign` is -1. */
export function figuresOf(
  counted: CountedAs,
  { amount, qualified, entries }: { amount: number; qualified: boolean; entries: number },
  sign: 1 | -1,
): Figures {
  const [outside, registered] = [counted === 'outsidePeriod', counted === 'registered'];
  const [qualifies, net] = [registered && qualified, sign * amount];
  return {
    amount: registered ? net : 0,
    documents: registered ? sign : 0,
    qualified: qualifies ? sign : 0,
    entries: registered ? sign * entries : 0,
    qualified_amount: qualifies ? net : 0,
    received_amount: outside ? 0 : net,
    received_documents: outside ? 0 : sign,
    outside_amount: outside ? net : 0,
    outside_documents: outside ? sign : 0,
  };
}

// Field by field, since these are called for each transaction: an object spread takes ten times as long.
export function copyFigures(figures: Figures): FigureSum {
  return {
    amount: figures.amount,
    documents: figures.documents,
    qualified: figures.qualified,
    entries: figures.entries,
    qualified_amount: figures.qualified_amount,
    received_amount: figures.received_amount,
    received_documents: figures.received_documents,
    outside_amount: figures.outside_amount,
    outside_documents: figures.outside_documents,
  };
}

export function addFigures(sum: FigureSum, figures: Figures): void {
  sum.amount += figures.amount;
  sum.documents += figures.documents;
  sum.qualified += figures.qualified;
  sum.entries += figures.entries;
  sum.qualified_amount += figures.qualified_amount;
  sum.received_amount += figures.received_amount;
  sum.received_documents += figures.received_documents;
  sum.outside_amount += figures.outside_amount;
  sum.outside_documents += figures.outside_documents;
}

export function isNothing(figures: Figures): boolean {
  return figureColumns.every((name) => figures[name] === 0);
}
