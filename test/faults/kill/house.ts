import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Shopfest } from '../../../src/client.js';
import { ShopfestError } from '../../../src/http/errors.js';
import { createService } from '../../../src/service/index.js';
import { openSqlite } from '../../../src/sqlite.js';
import { type Audit, audit, type LedgerSale } from '../../support/audit.js';
import { storeInput } from '../../support/sales.js';
import type { Engine } from '../../support/stores.js';
import { type Cluster, freePort, statement } from './cluster.js';
import { readLedger } from './ledger.mjs';
import { fateOf, refundAmount, saleOf } from './plan.mjs';
import { Supervised } from './supervised.js';

const secret = 'a secret of the kill -9 harness';
const campaign = 'kill-9';
const built = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const tillScript = fileURLToPath(new URL('till.mjs', import.meta.url));

/** How long the sales of a till may stand still when all processes are up. */
const progressWithinMs = 30_000;

/** How a till sells: through an outbox in a file or on the PostgreSQL that is killed as well, or by calls of its own. */
export type Way = 'file' | 'postgres' | 'pushes';

export interface HouseOptions {
  readonly name: string;
  readonly engine: Engine;
  readonly way: Way;
  /** Where its files go. */
  readonly folder: string;
  readonly cluster: Cluster | null;
  readonly complain: (what: string) => void;
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
  const { name, engine, way, complain, cluster } = options;
  const folder = join(options.folder, name);
  mkdirSync(folder);
  const outbox = `${name}_outbox`;
  if (engine === 'postgres') await cluster?.createDatabase(name);
  if (way === 'postgres') await cluster?.createDatabase(outbox);
  const store = engine === 'postgres' ? (cluster?.url(name) ?? '') : `sqlite:${join(folder, 'service.db')}`;
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  const serve = [built, 'serve', '--db', store, '--port', port, '--mode', 'test', '--json'];
  const service = new Supervised('the service', serve, { SHOPFEST_SECRET: secret }, complain);

  const operatorKey = await makeOperatorKey(store);
  await service.start();
  const operator = new Shopfest({ baseURL: url, apiKey: operatorKey, campaign });
  const partnerKey = await startFestival(operator, url);

  const tillFor = (task: 'sell' | 'finish'): Supervised =>
    new Supervised(
      'the till',
      [tillScript, folder, way === 'pushes' ? 'pushes' : 'outbox', task],
      {
        SHOPFEST_BASE_URL: url,
        SHOPFEST_API_KEY: partnerKey,
        SHOPFEST_CAMPAIGN: campaign,
        KILL_OUTBOX: way === 'postgres' ? (cluster?.url(outbox) ?? '') : '',
      },
      complain,
    );
  /** Sales in the campaign that were not taken back; null while the service cannot say. */
  const delivered = async (): Promise<number | null> => {
    try {
      return (await operator.stats.summary()).documentCount;
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
      const query =
        engine === 'postgres'
          ? <Row>(text: string) => statement(store, text) as Promise<Row[]>
          : <Row>(text: string) => readSqlite<Row>(join(folder, 'service.db'), text);
      const ledger = ledgerOf(folder);
      const found = await audit(ledger, { operator, campaign, query });
      await service.kill();
      return { ...found, acknowledged: ledger.length };
    },
  };
}

async function makeOperatorKey(store: string): Promise<string> {
  const service = await createService({ store, secret, mode: 'test' });
  const { secret: apiKey } = await service.createOperatorKey({ name: 'kill' });
  await service.close();
  return apiKey;
}

/** An active campaign with NT$500 an entry and `store-1` in it; gives the key of a partner. */
async function startFestival(operator: Shopfest, url: string): Promise<string> {
  const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
  await operator.campaigns.create({
    id: campaign,
    name: '故障測試',
    purchasePeriod: period,
    registrationPeriod: period,
    budget: 1_000,
    ruleSet: { threshold: 500 },
  });
  await operator.campaigns.activate();
  const { id: organizationId } = await operator.organizations.create({ name: '夥伴' });
  const made = await operator.keys.create({ organizationId, name: 'till' });
  const apiKey = made.secret ?? '';
  const partner = new Shopfest({ baseURL: url, apiKey, campaign });
  const { id } = await partner.merchants.register(storeInput('store-1'));
  await operator.merchants.approve(id);
  return apiKey;
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

async function readSqlite<Row>(file: string, text: string): Promise<Row[]> {
  const database = await openSqlite(file, { readOnly: true });
  try {
    return database.prepare(text).all() as Row[];
  } finally {
    database.close();
  }
}
