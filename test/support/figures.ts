import type { Window } from '../../src/campaign/rules.js';
import type { TestDatabase } from './stores.js';

/** What figures are made of, as it is stored. */
export interface StoredTransaction {
  readonly status: string;
  readonly organization_id: string;
  readonly occurred_at: number;
  readonly claimed_at: number | null;
  readonly participant: string | null;
  readonly net: number;
  readonly qualified: number;
  readonly entries: number;
  readonly district: string | null;
  readonly merchant_id: string;
  readonly channel: string;
}

export async function storedTransactions(
  database: TestDatabase,
  campaignId: string,
): Promise<StoredTransaction[]> {
  const rows = await database.query<StoredTransaction>(
    `SELECT status, organization_id, occurred_at, claimed_at, participant, total_amount - refunded_amount AS net,
      qualified, entries, district, merchant_id, channel
    FROM transactions WHERE campaign_id = '${campaignId}'`,
  );
  // PostgreSQL gives integers of 64 bits as text.
  return rows.map((row) => ({
    ...row,
    occurred_at: Number(row.occurred_at),
    claimed_at: row.claimed_at === null ? null : Number(row.claimed_at),
    net: Number(row.net),
    qualified: Number(row.qualified),
    entries: Number(row.entries),
  }));
}

/** The figures a second time, from rows of transactions and the one period of purchases and registrations alone. */
export function figuresOf(rows: readonly StoredTransaction[], { startsAt, endsAt }: Window) {
  const isWithin = (time: number) => startsAt <= time && time < endsAt;
  const counted = rows.filter(({ status }) => status !== 'held' && status !== 'voided');
  const received = counted.filter(({ occurred_at }) => isWithin(occurred_at));
  const registered = received.filter(
    ({ participant, claimed_at, occurred_at }) => participant !== null && isWithin(claimed_at ?? occurred_at),
  );
  const qualified = registered.filter((row) => row.qualified === 1);
  const outside = counted.filter((row) => !received.includes(row));
  return {
    totals: {
      registeredAmount: amountOf(registered),
      documentCount: registered.length,
      qualifiedCount: qualified.length,
      entryCount: registered.reduce((sum, { entries }) => sum + entries, 0),
      qualifiedAmount: amountOf(qualified),
      receivedAmount: amountOf(received),
      receivedCount: received.length,
    },
    outsidePeriod: { documents: outside.length, amount: amountOf(outside) },
    participantCount: new Set(registered.map(({ participant }) => participant)).size,
    received,
  };
}

const amountOf = (rows: readonly StoredTransaction[]): number => rows.reduce((sum, { net }) => sum + net, 0);
