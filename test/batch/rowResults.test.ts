import { describe, expect, it } from 'vitest';
import { bulkRowReaction, outboxRowReaction, type RowReaction } from './reactions.js';

const passing = { code: 'service_unavailable', retryable: true };
const final = { code: 'document_conflict', retryable: false };

/** What becomes of a row in a bulk run and in an outbox, by its result. */
interface Case {
  readonly result: object;
  readonly bulk: RowReaction | string;
  readonly outbox: RowReaction | string;
}

const cases: readonly Case[] = [
  { result: { status: 'accepted' }, bulk: 'accepted', outbox: 'accepted' },
  { result: { status: 'accepted', problem: final }, bulk: 'rejected', outbox: 'rejected' },
  { result: { status: 'duplicate' }, bulk: 'duplicate', outbox: 'duplicate' },
  { result: { status: 'duplicate', problem: final }, bulk: '0 rejected, 1 handed back', outbox: 'rejected' },
  { result: { status: 'rejected' }, bulk: 'accepted', outbox: 'accepted' },
  { result: { status: 'rejected', problem: final }, bulk: 'rejected', outbox: 'rejected' },
  { result: { status: 'rejected', problem: passing }, bulk: 'rejected', outbox: 'rejected' },
  { result: { status: 'retry' }, bulk: 'repeated', outbox: 'repeated' },
  { result: { status: 'retry', problem: final }, bulk: 'repeated', outbox: 'repeated' },
  { result: { status: 'retry', problem: passing }, bulk: 'repeated', outbox: 'repeated' },
  { result: { status: 'status_of_a_newer_release' }, bulk: 'accepted', outbox: 'accepted' },
  { result: { status: 'status_of_a_newer_release', problem: final }, bulk: 'rejected', outbox: 'rejected' },
  { result: { status: 'status_of_a_newer_release', problem: passing }, bulk: 'rejected', outbox: 'rejected' },
];

describe.concurrent('a row', () => {
  it.each(cases)('is $bulk in a bulk run and $outbox in an outbox by the result $result', async (row) => {
    const { result, ...expected } = row;
    expect({ bulk: await bulkRowReaction(result), outbox: await outboxRowReaction(result) }).toEqual(
      expected,
    );
  });
});
