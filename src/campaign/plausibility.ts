import type { Channel, DocumentType, HeldReason } from '../generated/types.js';
import { fromTimestamp, stepLength, taipeiDate } from './taipeiTime.js';

/** What sales of some channels and documents may be at most; fits the contract's PlausibilityLimit. */
export interface PlausibilityLimit {
  /** All where absent, as of documents. */
  readonly channels?: readonly Channel[] | undefined;
  readonly documentTypes?: readonly DocumentType[] | undefined;
  /** NT$ of one document. */
  readonly maxAmount?: number | undefined;
  readonly maxHoursAhead?: number | undefined;
  readonly maxDocumentDaysAhead?: number | undefined;
  readonly maxDocumentDaysApart?: number | undefined;
  /** NT$ of a line for one unit. */
  readonly minAmountPerUnit?: number | undefined;
  readonly maxAmountPerUnit?: number | undefined;
  /** NT$ between the amount of a line and its units times their price. */
  readonly maxLineDifference?: number | undefined;
}

/** The fields of a pushed transaction that limits look at. */
interface PushedSale {
  readonly channel: Channel;
  readonly occurredAt: number;
  readonly totalAmount: number;
  readonly document: { readonly type: DocumentType; readonly date?: string | undefined };
  readonly items?: readonly Line[] | undefined;
}

interface Line {
  readonly quantity: number;
  readonly unitPrice: number;
  readonly amount: number;
}

/** A reason for the operator to look at a sale by itself. */
export type ReviewReason = Exclude<HeldReason, 'merchantAwaitsApproval' | 'documentReportedByAnother'>;

/** The limits that a sale exceeds, in the order of the contract; a limit of none is exceeded by none. */
export function exceededLimits(
  sale: PushedSale,
  limits: readonly PlausibilityLimit[],
  now: number,
): readonly ReviewReason[] {
  if (limits.length === 0) return none;
  const applicable = limits.filter((limit) => applies(limit, sale));
  if (applicable.length === 0) return none;
  const facts = { sale, day: taipeiDate(sale.occurredAt), now };
  const exceeded = checks.filter(({ isExceeded }) => applicable.some((limit) => isExceeded(facts, limit)));
  return exceeded.map(({ reason }) => reason);
}

const none: readonly ReviewReason[] = [];

function applies({ channels, documentTypes }: PlausibilityLimit, { channel, document }: PushedSale): boolean {
  return (channels?.includes(channel) ?? true) && (documentTypes?.includes(document.type) ?? true);
}

interface SaleFacts {
  readonly sale: PushedSale;
  /** Day of the sale in Taipei. */
  readonly day: string;
  readonly now: number;
}

interface Check {
  readonly reason: ReviewReason;
  readonly isExceeded: (facts: SaleFacts, limit: PlausibilityLimit) => boolean;
}

const checks: readonly Check[] = [
  {
    reason: 'amountTooLarge',
    isExceeded: ({ sale }, { maxAmount }) => maxAmount !== undefined && sale.totalAmount > maxAmount,
  },
  {
    reason: 'saleInFuture',
    isExceeded: ({ sale, now }, { maxHoursAhead }) =>
      maxHoursAhead !== undefined && sale.occurredAt > now + maxHoursAhead * stepLength.hour,
  },
  {
    reason: 'documentInFuture',
    isExceeded: ({ sale, day, now }, { maxDocumentDaysAhead }) =>
      maxDocumentDaysAhead !== undefined &&
      daysFrom(taipeiDate(now), sale.document.date ?? day) > maxDocumentDaysAhead,
  },
  {
    reason: 'documentDateApart',
    isExceeded: ({ sale, day }, { maxDocumentDaysApart }) =>
      maxDocumentDaysApart !== undefined &&
      Math.abs(daysFrom(day, sale.document.date ?? day)) > maxDocumentDaysApart,
  },
  {
    reason: 'amountPerUnitImplausible',
    isExceeded: ({ sale: { items = [] } }, { minAmountPerUnit = 0, maxAmountPerUnit = Infinity }) =>
      items.some(
        ({ amount, quantity }) =>
          amount > 0 && (amount < minAmountPerUnit * quantity || amount > maxAmountPerUnit * quantity),
      ),
  },
  {
    reason: 'lineAmountDiffers',
    isExceeded: ({ sale: { items = [] } }, { maxLineDifference }) =>
      maxLineDifference !== undefined &&
      items.some(
        ({ amount, quantity, unitPrice }) => Math.abs(amount - quantity * unitPrice) > maxLineDifference,
      ),
  },
];

function daysFrom(from: string, to: string): number {
  return (midnight(to) - midnight(from)) / stepLength.day;
}

const midnight = (date: string): number => fromTimestamp(`${date}T00:00:00+08:00`);
