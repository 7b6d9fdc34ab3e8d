import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Shopfest } from '../../../src/client.js';
import { ShopfestOperator } from '../../../src/operator.js';
import { createService } from '../../../src/service/index.js';
import { openSqlite } from '../../../src/sqlite.js';
import { claimedKey } from '../../support/claimedKey.js';
import { storeInput } from '../../support/sales.js';
import type { Engine } from '../../support/stores.js';
import { type Cluster, freePort, statement } from './cluster.js';
import { Supervised } from './supervised.js';

const secret = 'a secret of the kill -9 harness';
export const campaign = 'kill-9';
const built = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));

export interface FestivalOptions {
  readonly name: string;
  readonly engine: Engine;
  /** Where its files go: into a folder of its own below. */
  readonly folder: string;
  readonly cluster: Cluster | null;
  readonly complain: (what: string) => void;
}

/** A service that may be killed, on a database of its own, with an active campaign and `store-1` in it. */
export interface ServedFestival {
  readonly folder: string;
  readonly service: Supervised;
  readonly operator: ShopfestOperator;
  readonly partner: Shopfest;
  /** What a client process needs to be the partner. */
  readonly environment: Readonly<Record<string, string>>;
  /** Asks the database itself. */
  query<Row>(text: string): Promise<Row[]>;
}

export async function serveFestival(options: FestivalOptions): Promise<ServedFestival> {
  const { name, engine, complain, cluster } = options;
  const folder = join(options.folder, name);
  mkdirSync(folder);
  if (engine === 'postgres') await cluster?.createDatabase(name);
  const store = engine === 'postgres' ? (cluster?.url(name) ?? '') : `sqlite:${join(folder, 'service.db')}`;
  const port = String(await freePort());
  const baseURL = `http://127.0.0.1:${port}`;
  const serve = [built, 'serve', '--db', store, '--port', port, '--mode', 'test', '--json'];
  const service = new Supervised('the service', serve, { SHOPFEST_SECRET: secret }, complain);

  const operatorKey = await makeOperatorKey(store);
  await service.start();
  const operator = new ShopfestOperator({ baseURL, apiKey: operatorKey, campaign });
  const partnerKey = await startFestival(operator, baseURL);
  return {
    folder,
    service,
    operator,
    // What was killed a moment ago may not answer yet.
    partner: new ShopfestOperator({ baseURL, apiKey: partnerKey, campaign, maxRetries: 6 }),
    environment: {
      SHOPFEST_BASE_URL: baseURL,
      SHOPFEST_API_KEY: partnerKey,
      SHOPFEST_CAMPAIGN: campaign,
    },
    query:
      engine === 'postgres'
        ? <Row>(text: string) => statement(store, text) as Promise<Row[]>
        : <Row>(text: string) => readSqlite<Row>(join(folder, 'service.db'), text),
  };
}

async function makeOperatorKey(store: string): Promise<string> {
  const service = await createService({ store, secret, mode: 'test' });
  const { secret: apiKey } = await service.createOperatorKey({ name: 'kill' });
  await service.close();
  return apiKey;
}

/** An active campaign with NT$500 an entry and `store-1` in it; gives the key of a partner. */
async function startFestival(operator: ShopfestOperator, baseURL: string): Promise<string> {
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
  const made = operator.keys.create({ organizationId, name: 'till' });
  const { secret: apiKey } = await claimedKey(operator, made);
  const partner = new ShopfestOperator({ baseURL, apiKey, campaign });
  const { id } = await partner.merchants.register(storeInput('store-1'));
  await operator.merchants.approve(id);
  return apiKey;
}

async function readSqlite<Row>(file: string, text: string): Promise<Row[]> {
  const database = await openSqlite(file, { readOnly: true });
  try {
    return database.prepare(text).all() as Row[];
  } finally {
    database.close();
  }
}
