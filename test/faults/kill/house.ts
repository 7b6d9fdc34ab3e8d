import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ShopfestError } from '../../../src/http/errors/index.js';
import { type Audit, audit, type LedgerSale } from '../../support/audit.js';
import { readLedger } from './ledger.mjs';
import { fateOf, refundAmount, saleOf } from './plan.mjs';
import { campaign, type FestivalOptions, serveFestival } from './servedFestival.js';
import { Supervised } from './supervised.js';

const tillScript = fileURLToPath(new URL('till.mjs', import.meta.url));

/** How long the sales of a till may stand still when all processes are up. */
const progressWithinMs = 30_000;

/** How a till sells: through an outbox in a file or on the PostgreSQL that is killed as well, or by calls of its own. */
export type Way = 'file' | 'postgres' | 'pushes';

export interface HouseOptions extends FestivalOptions {
  readonly way: Way;
}

/** A service on a database of its own with one till, each a process, and what they have to answer for. */
export interface House {
  readonly service: Supervised;
  readonly till: Supervised;
  /** Gives the milliseconds until `sales` more have reached the campaign; complains when they do not. */
  untilDelivered(sales: number): Promise<number>;
  /** Lets the till finish what it began; then compares what it was told with what is in the campaign. */
  close(): Promise<Audit & { readonly acknowledged: number }>;
}

export async function openHouse(options: HouseOptions): Promise<House> {
  const { name, way, complain, cluster } = options;
  const { folder, service, operator, environment, query } = await serveFestival(options);
  const outbox = `${name}_outbox`;
  if (way === 'postgres') await cluster?.createDatabase(outbox);
  const tillFor = (task: 'sell' | 'finish'): Supervised =>
    new Supervised(
      'the till',
      [tillScript, folder, way === 'pushes' ? 'pushes' : 'outbox', task],
      {
        ...environment,
        KILL_OUTBOX: way === 'postgres' ? (cluster?.url(outbox) ?? '') : '',
      },
      complain,
    );
  /** Sales in the campaign that were not taken back; null while the service cannot say. */
  const delivered = async (): Promise<number | null> => {
    try {
      return (await operator.stats.summary()).received.documents;
    } catch (error) {
      if (ShopfestError.is(error) && error.retryable) return null;
      throw error;
    }
  };
  const till = tillFor('sell');
  await till.start();

  return {
    service,
    till,
    async untilDelivered(sales) {
      const startedAt = performance.now();
      let before: number | null = null;
      for (;;) {
        const count = await delivered();
        const waited = performance.now() - startedAt;
        if (before !== null && count !== null && count >= before + sales) return waited;
        before ??= count;
        if (waited > progressWithinMs) {
          complain(`nothing was delivered for ${progressWithinMs} ms`);
          return waited;
        }
        await sleep(50);
      }
    },
    async close() {
      await till.kill();
      const report = await tillFor('finish').finish();
      if (report !== null && /"pending":0,"deadLetters":0/.test(report) === false) {
        complain(`The outbox is not empty in the end: ${report}`);
      }
      const ledger = ledgerOf(folder);
      const found = await audit(ledger, { operator, campaign, query });
      await service.kill();
      return { ...found, acknowledged: ledger.length };
    },
  };
}

/** What the till wrote down, as the audit takes it. */
function ledgerOf(folder: string): LedgerSale[] {
  const { sold, takenBack } = readLedger(folder);
  return [...sold].map((number) => {
    const { externalId, totalAmount: amount, participant } = saleOf(number);
    const isTakenBack = takenBack.has(number);
    return {
      externalId,
      amount,
      refunded: isTakenBack && fateOf(number) === 'refunded' ? refundAmount : 0,
      voided: isTakenBack && fateOf(number) === 'cancelled',
      participant: participant.token,
    };
  });
}
