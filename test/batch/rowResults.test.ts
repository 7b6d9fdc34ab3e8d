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
  { result: { status: 'duplicate', problem: final }, bulk: 'rejected', outbox: 'rejected' },
  { result: { status: 'rejected' }, bulk: 'rejected', outbox: 'rejected' },
  { result: { status: 'rejected', problem: final }, bulk: 'rejected', outbox: 'rejected' },
  { result: { status: 'rejected', problem: passing }, bulk: 'repeated', outbox: 'repeated' },
  { result: { status: 'retry' }, bulk: 'repeated', outbox: 'repeated' },
  { result: { status: 'retry', problem: final }, bulk: 'repeated', outbox: 'repeated' },
  { result: { status: 'retry', problem: passing }, bulk: 'repeated', outbox: 'repeated' },
  { result: { status: 'status_of_a_newer_release' }, bulk: 'accepted', outbox: 'accepted' },
  { result: { status: 'status_of_a_newer_release', problem: final }, bulk: 'rejected', outbox: 'rejected' },
  { result: { status: 'status_of_a_newer_release', problem: passing }, bulk: 'repeated', outbox: 'repeated' },
];

describe.concurrent('a row', () => {
  it.each(cases.map(({ bulk, outbox, result }) => [bulk, outbox, result] as const))(
    'is %s in a bulk run and %s in an outbox by the result %j',
    async (bulk, outbox, result) => {
      const reactions = [await bulkRowReaction(result), await outboxRowReaction(result)];
      expect(reactions).toEqual([bulk, outbox]);
    },
  );
});
