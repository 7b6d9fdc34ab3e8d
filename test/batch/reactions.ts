import { type AdapterRequest, ShopfestError } from '../../src/index.js';
import type { DrainReport, Outbox } from '../../src/outbox/index.js';
import { clientWithReplies } from '../support/client.js';
import { acceptAll, createOutboxStore, openOutbox } from '../support/outbox.js';
import { saleInput } from '../support/sales.js';

/**
 * What a run of `pushAll` does when the service refuses a batch:
 * - `isolates`: halves it until the bad row stands alone, which is rejected; the other rows are accepted;
 * - `stops`: ends with the error, and no row of the batch has a result.
 */
export type BulkReaction = 'isolates' | 'stops';

/**
 * What an outbox does when the service refuses a batch of transactions, or the void of one:
 * - `isolates`: the bad entry alone becomes a dead letter; the others are delivered;
 * - `pauses`: keeps all, and says in its status that the service takes nothing from it;
 * - `retries`: keeps all, and sends the same bytes again under the same idempotency key;
 * - `rekeys`: sends the same rows again under another idempotency key.
 */
export type OutboxReaction = 'isolates' | 'pauses' | 'retries' | 'rekeys';

export interface Reply {
  readonly status: number;
  readonly body: string;
}

const rows = [saleInput(1), saleInput(2), saleInput(3)];
const badRow = saleInput(2).externalId;

/** A service that refuses the first `times` requests with the bad row. */
function refusing(reply: Reply | Error, times: number) {
  let refused = 0;
  return clientWithReplies([
    (request) => {
      const isRefused = request.url.endsWith('/void') || (request.body ?? '').includes(badRow);
      if (!isRefused || refused >= times) return acceptAll(request);
      refused += 1;
      return reply;
    },
  ]);
}

export async function bulkReaction(reply: Reply | Error): Promise<BulkReaction | string> {
  const { client, sent } = refusing(reply, enoughRefusals);
  const rejected: number[] = [];
  try {
    const report = await client.transactions.pushAll(rows, {
      onRejected: ({ index }) => void rejected.push(index),
    });
    const isolates = report.accepted === 2 && String(rejected) === '1';
    return isolates ? 'isolates' : JSON.stringify(report);
  } catch (error) {
    const stops = ShopfestError.is(error) && error.progress?.total === 0 && sent.length === 1;
    return stops ? 'stops' : String(error);
  }
}

/** More refusals than it takes to find the bad row; fewer than a drain would wait for. */
const enoughRefusals = 4;

export async function outboxReaction(
  reply: Reply | Error,
  kind: 'batch' | 'void',
): Promise<OutboxReaction | string> {
  const { client, sent } = refusing(reply, enoughRefusals);
  const store = await createOutboxStore('sqlite');
  const outbox = await openOutbox(store, client, { concurrency: 1 });
  try {
    await fill(outbox, kind);
    await outbox.drain({ patience: 0 }).catch(() => undefined);
    const { pending, paused, deadLetters } = await outbox.status();
    if (deadLetters > 0) return deadLetters === 1 && pending === 0 ? 'isolates' : 'parks';
    if (paused !== null) return sent.length === 1 ? 'pauses' : `${sent.length} requests`;
    await outbox.drain({ patience: 0 }).catch(() => undefined);
    return reactionOfRepetition(sent.map(({ request }) => request));
  } finally {
    await outbox.close();
    await store.drop();
  }
}

function reactionOfRepetition(requests: readonly AdapterRequest[]): OutboxReaction | string {
  const keys = new Set(requests.map(({ headers }) => headers['Idempotency-Key']));
  const bodies = new Set(requests.map(({ body }) => body));
  if (requests.length < 2 || bodies.size > 1) return `${bodies.size} bodies in ${requests.length} requests`;
  if (keys.size === 1) return 'retries';
  return keys.size === requests.length ? 'rekeys' : `${keys.size} keys in ${requests.length} requests`;
}

async function fill(outbox: Outbox, kind: 'batch' | 'void'): Promise<void> {
  if (kind === 'void') await outbox.void('einvoice:10912AB00000001', { kind: 'void' });
  else for (const row of rows) await outbox.enqueue(row);
}

/** What becomes of a row by its result: `repeated` is sent again, under another idempotency key. */
export type RowReaction = 'accepted' | 'duplicate' | 'rejected' | 'repeated';

/** A service that gives the first row this result when it is first asked, and takes everything else. */
function resulting(result: object) {
  let asked = 0;
  return clientWithReplies([
    (request) => {
      asked += 1;
      const taken = acceptAll(request);
      if (asked > 1) return taken;
      const { results } = JSON.parse(taken.body) as { results: object[] };
      return { body: JSON.stringify({ results: [{ ...results[0], ...result }, ...results.slice(1)] }) };
    },
  ]);
}

export async function bulkRowReaction(result: object): Promise<RowReaction | string> {
  const { client, sent } = resulting(result);
  const rejected: number[] = [];
  const report = await client.transactions.pushAll(rows, {
    onRejected: ({ index }) => void rejected.push(index),
  });
  return rowReaction(report, rejected.length, sent.length);
}

export async function outboxRowReaction(result: object): Promise<RowReaction | string> {
  const { client, sent } = resulting(result);
  const store = await createOutboxStore('sqlite');
  const outbox = await openOutbox(store, client, { concurrency: 1 });
  try {
    await fill(outbox, 'batch');
    const report = await outbox.drain();
    const { deadLetters } = await outbox.status();
    return rowReaction(report, deadLetters, sent.length);
  } finally {
    await outbox.close();
    await store.drop();
  }
}

function rowReaction(
  { accepted, duplicate, rejected }: DrainReport,
  handedBack: number,
  requests: number,
): RowReaction | string {
  if (rejected !== handedBack) return `${rejected} rejected, ${handedBack} handed back`;
  if (requests > 1) return accepted === 3 ? 'repeated' : 'repeated and counted';
  if (rejected === 1 && accepted === 2) return 'rejected';
  return duplicate === 1 && accepted === 2 ? 'duplicate' : accepted === 3 ? 'accepted' : 'lost';
}
