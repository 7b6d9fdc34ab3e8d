import { copyFileSync, existsSync } from 'node:fs';
import { expect } from 'vitest';
import { ShopfestError } from '../../../src/index.js';
import { ShopfestOperator } from '../../../src/operator.js';
import { Outbox } from '../../../src/outbox/index.js';
import { createSandbox, type Sandbox } from '../../../src/service/index.js';
import { audit } from '../../support/audit.js';
import { createOutboxStore, type OutboxStore } from '../../support/outbox.js';
import { storeInput } from '../../support/sales.js';
import { createTestDatabase, type Engine, type TestDatabase } from '../../support/stores.js';
import { type Line, Network } from './network.js';
import { externalIdOf, type TillModel } from './tillModel.js';

const lease = 120;

/** The service of all runs of a property; each has a campaign of its own. */
export interface Service {
  readonly sandbox: Sandbox;
  readonly database: TestDatabase;
  campaigns: number;
}

export async function startService(): Promise<Service> {
  const database = await createTestDatabase('sqlite');
  const quota = { requestsPerSecond: 100_000, rowsPerSecond: 100_000_000 };
  const secret = 'a secret of tests, long enough';
  return {
    database,
    sandbox: await createSandbox({ store: database.url, secret, quota, checkResponses: 'throw' }),
    campaigns: 0,
  };
}

interface Instance {
  readonly outbox: Outbox;
  readonly line: Line;
}

/** Outboxes on one store, which may die, and a service behind a network that fails. */
export class World {
  readonly network: Network;
  readonly #service: Service;
  readonly #engine: Engine;
  readonly #campaign: string;
  #store: OutboxStore;
  #instances: Instance[] = [];
  readonly #stores: OutboxStore[] = [];
  #skew = 0;

  private constructor(service: Service, engine: Engine, store: OutboxStore) {
    this.#service = service;
    this.#engine = engine;
    this.#campaign = `model-${service.campaigns}`;
    this.#store = store;
    this.#stores.push(store);
    this.network = new Network((request) => service.sandbox.fetch(request));
  }

  static async begin(service: Service, engine: Engine): Promise<World> {
    service.campaigns += 1;
    const world = new World(service, engine, await createOutboxStore(engine));
    await world.#startCampaign();
    await world.openAnother();
    return world;
  }

  /** The outbox at which the till sells. */
  get outbox(): Outbox {
    const [first] = this.#instances;
    if (first === undefined) throw new Error('There is no outbox');
    return first.outbox;
  }

  get isAlone(): boolean {
    return this.#instances.length === 1;
  }

  setClock(milliseconds: number): void {
    this.#skew += milliseconds;
  }

  /** Another outbox on the same store, which sends as well. */
  async openAnother(): Promise<void> {
    const line = this.network.open();
    const client = this.#client('partner', line.adapter);
    const outbox = await Outbox.open({
      ...{ client, store: this.#store.url, lease, batchSize: 4, concurrency: 2 },
      clock: () => Date.now() + this.#skew,
    });
    outbox.start();
    this.#instances.push({ outbox, line });
  }

  async closeLast(): Promise<void> {
    await this.#instances.pop()?.outbox.close();
  }

  /**
   * All outboxes die at this moment, as by kill -9: what is not in the files now is lost, and no request of theirs comes
   * to an end. On PostgreSQL, whose tables cannot be copied in a moment, they lose the network instead.
   */
  async crash(): Promise<void> {
    const dead = this.#instances;
    this.#instances = [];
    for (const { line } of dead) line.cut();
    if (this.#engine === 'sqlite') {
      const next = await createOutboxStore('sqlite');
      for (const ending of ['', '-wal']) {
        const [from, to] = [this.#store, next].map(
          ({ url: store }) => `${store.slice('file:'.length)}${ending}`,
        );
        if (from && to && existsSync(from)) copyFileSync(from, to);
      }
      this.#store = next;
      this.#stores.push(next);
    }
    await Promise.all(dead.map(({ outbox }) => outbox.close()));
    await this.openAnother();
  }

  /** Every sale that was acknowledged is waiting, refused, or in the campaign. */
  async expectNothingLost(till: TillModel): Promise<void> {
    // In this order: what leaves the first meanwhile is in the second.
    const kept = await this.#store.query<{ external_id: string | null }>(
      "SELECT external_id FROM shopfest_outbox_entries WHERE kind = 'sale' AND state IN ('pending', 'dead')",
    );
    const delivered = await this.#service.database.query<{ external_id: string }>(
      `SELECT external_id FROM transactions WHERE campaign_id = '${this.#campaign}'`,
    );
    const there = new Set([...kept, ...delivered].map(({ external_id }) => external_id));
    const lost = till.sales.map(({ number }) => externalIdOf(number)).filter((id) => !there.has(id));
    expect(lost, 'lost').toEqual([]);
  }

  /** When all has been sent: once, in order, and nothing but what is refused is left. */
  async expectAllDelivered(till: TillModel): Promise<void> {
    this.network.heal();
    while (!this.isAlone) await this.closeLast();
    await this.#drain();
    await this.network.settled();
    const dead: (string | undefined)[] = [];
    for await (const { transaction } of this.outbox.deadLetters()) dead.push(transaction?.externalId);
    expect(dead.sort(), 'dead letters').toEqual(till.dead().sort());
    expect(await this.outbox.status()).toMatchObject({ pending: 0, deadLetters: dead.length });
    const ledger = till.ledger();
    const found = await audit(ledger, {
      operator: this.#client('operator'),
      campaign: this.#campaign,
      query: (text) => this.#service.database.query(text),
    });
    expect(found).toEqual({ delivered: ledger.length, lost: [], double: [], extra: [], disagreements: [] });
    this.#expectOrder(till);
  }

  /** Refusals that were under way when the network healed may each end one drain. */
  async #drain(): Promise<void> {
    for (let refusals = 0; ; refusals++) {
      try {
        await this.outbox.drain({ patience: 15_000 });
        return;
      } catch (error) {
        if (!ShopfestError.is(error) || error.code !== 'key_invalid' || refusals === 2) throw error;
      }
    }
  }

  #expectOrder(till: TillModel): void {
    const { applied } = this.network;
    expect(applied.filter((what) => what.startsWith('S-')).length, 'sales taken twice').toBe(
      new Set(applied.filter((what) => what.startsWith('S-'))).size,
    );
    for (const stream of new Set(till.sales.map((sale) => sale.stream))) {
      const inOrder = till.sales.filter((sale) => sale.stream === stream && !sale.wasRejected);
      const positions = inOrder.map(({ number }) => applied.indexOf(externalIdOf(number)));
      expect(positions, `order of ${stream}`).toEqual([...positions].sort((a, b) => a - b));
    }
    for (const [index, what] of applied.entries()) {
      const [action, sale = ''] = what.split(' ');
      if (action !== 'void' && action !== 'refund') continue;
      expect(applied.slice(0, index), `${what} after its sale`).toContain(sale);
    }
  }

  async end(): Promise<void> {
    for (const { line } of this.#instances) line.cut();
    await Promise.all(this.#instances.map(({ outbox }) => outbox.close()));
    await this.network.settled();
    for (const store of this.#stores) await store.drop();
  }

  #client(key: 'operator' | 'partner', adapter?: Line['adapter']): ShopfestOperator {
    const { sandbox } = this.#service;
    const direct: Line['adapter'] = async ({ url, method, headers, body }) => {
      const sent = new Request(url, { method, headers, ...(body === undefined ? {} : { body }) });
      const response = await sandbox.fetch(sent);
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: await response.text(),
      };
    };
    return new ShopfestOperator({
      baseURL: 'https://service.example',
      apiKey: sandbox.apiKeys[key],
      campaign: this.#campaign,
      adapter: adapter ?? direct,
    });
  }

  async #startCampaign(): Promise<void> {
    const operator = this.#client('operator');
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    await operator.campaigns.create({
      id: this.#campaign,
      name: '模型測試',
      purchasePeriod: period,
      registrationPeriod: period,
      budget: 1_000,
      ruleSet: { threshold: 500 },
    });
    await operator.campaigns.activate();
    const { id } = await this.#client('partner').merchants.register(storeInput('store-1'));
    await operator.merchants.approve(id);
  }
}
