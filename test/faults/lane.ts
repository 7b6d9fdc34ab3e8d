import type { Shopfest, ShopfestOptions } from '@shopfest/partner-sdk';
import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { expect } from 'vitest';
import { createSandbox, jsonLogger, startServer } from '../../src/service/index.js';
import { audit, type LedgerSale } from '../support/audit.js';
import { type FaultProxy, startFaultProxy } from '../support/faultProxy/index.js';
import { storeInput } from '../support/sales.js';
import { createTestDatabase, type Engine } from '../support/stores.js';

/** The service over one database. */
export interface Lane {
  /** A campaign and a proxy of its own for each test, so that tests may run at the same time. */
  begin(): Promise<Campaign>;
  close(): Promise<void>;
}

export interface Campaign extends AsyncDisposable {
  readonly proxy: FaultProxy;
  /** A partner's client whose connections fail. */
  readonly till: Shopfest;
  /** The same with other options. */
  tillWith(options: ShopfestOptions): Shopfest;
  /** The same partner, straight to the service. */
  readonly direct: Shopfest;
  /** Nothing lost, nothing double, every figure as the ledger has it, and no answer was a 500. */
  expectExactly(ledger: readonly LedgerSale[]): Promise<void>;
}

export async function openLane(engine: Engine): Promise<Lane> {
  const logged: string[] = [];
  const database = await createTestDatabase(engine);
  const sandbox = await createSandbox({
    store: database.url,
    secret: 'a secret of tests, long enough',
    checkResponses: 'throw',
    logger: jsonLogger((line) => void logged.push(line)),
    quota: { requestsPerSecond: 100_000, rowsPerSecond: 100_000_000 },
  });
  const server = await startServer(sandbox);
  const { operator: operatorKey, partner: partnerKey } = sandbox.apiKeys;
  let campaigns = 0;

  return {
    async begin() {
      campaigns += 1;
      const campaign = `faults-${campaigns}`;
      const proxy = await startFaultProxy(server.url);
      const open = (baseURL: string, apiKey: string, options: ShopfestOptions = {}) =>
        new ShopfestOperator({ baseURL, apiKey, campaign, ...options });
      const operator = open(server.url, operatorKey);
      const direct = open(server.url, partnerKey);
      await startFestival(operator, direct, campaign);
      return {
        proxy,
        till: open(proxy.url, partnerKey),
        tillWith: (options) => open(proxy.url, partnerKey, options),
        direct,
        async expectExactly(ledger) {
          await proxy.settled();
          const found = await audit(ledger, { operator, campaign, query: (text) => database.query(text) });
          const delivered = ledger.length;
          expect(found).toEqual({ delivered, lost: [], double: [], extra: [], disagreements: [] });
          expect(logged.filter((line) => /"status":5|"failure"/.test(line))).toEqual([]);
        },
        [Symbol.asyncDispose]: () => proxy.close(),
      };
    },
    async close() {
      await server.close();
      await database.drop();
    },
  };
}

/** An active campaign with NT$500 an entry, and `store-1` in it. */
async function startFestival(operator: ShopfestOperator, partner: Shopfest, id: string): Promise<void> {
  const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
  await operator.campaigns.create({
    id,
    name: '故障測試',
    purchasePeriod: period,
    registrationPeriod: period,
    budget: 1_000,
    ruleSet: { threshold: 500 },
  });
  await operator.campaigns.activate();
  const merchant = await partner.merchants.register(storeInput('store-1'));
  await operator.merchants.approve(merchant.id);
}
