import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createService, startServer } from '../../../src/service/index.js';
import { shopfest } from '../../support/cli.js';
import { saleInput, storeInput } from '../../support/sales.js';
import { createTestDatabase, engines, type TestDatabase } from '../../support/stores.js';

const CAMPAIGN = 'ledger-2020';

describe.each(engines)('ledger check on %s', (engine) => {
  let database: TestDatabase;
  let env: Readonly<Record<string, string>>;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    database = await createTestDatabase(engine);
    const service = await createService({ store: database.url, secret: 'a secret of tests, long enough' });
    const { secret } = await service.createOperatorKey({ name: 'test' });
    const server = await startServer(service);
    stop = server.close;
    env = { SHOPFEST_BASE_URL: server.url, SHOPFEST_API_KEY: secret, SHOPFEST_CAMPAIGN: CAMPAIGN };
    const operator = new ShopfestOperator({ baseURL: server.url, apiKey: secret, campaign: CAMPAIGN });
    const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };
    await operator.campaigns.create({
      ...{ id: CAMPAIGN, name: '帳目', purchasePeriod: period, registrationPeriod: period },
      ruleSet: { threshold: 500 },
    });
    await operator.campaigns.activate();
    const { id } = await operator.merchants.register(storeInput('store-1'));
    await operator.merchants.approve(id);
    for (const n of [1, 2, 3]) {
      const sale = { ...saleInput(n), totalAmount: 500 * n };
      await operator.transactions.push(n === 3 ? sale : { ...sale, participant: { token: `shopper-${n}` } });
    }
    await operator.stats.summary();
  });
  afterAll(async () => {
    await stop?.();
    await database?.drop();
  });

  const check = (argv: readonly string[]) => shopfest(['ledger', 'check', ...argv], { env });

  it('checks through the service, or in the database', async () => {
    const throughService = await check([]);
    expect(throughService.err).toBe('');
    expect(throughService.out).toBe(
      '3 lines, 6 entries; 3 of them are those of 2 participants.\n' +
        'The ledger agrees with all that is derived from it.\n',
    );
    expect(throughService.code).toBe(0);
    const inDatabase = await check(['--db', database.url, '--json']);
    expect([inDatabase.code, JSON.parse(inDatabase.out)]).toMatchObject([
      0,
      { agrees: true, lines: 3, differences: [] },
    ]);
  });

  it.each([
    [
      'the entries of a transaction',
      'UPDATE transactions SET entries = 9 WHERE total_amount = 1500',
      /transaction +txn_\w+ +3 +9/,
    ],
    [
      'the entries of a participant',
      'UPDATE transactions SET granted = 0 WHERE total_amount = 500',
      /participant +\S{22} +0 +1/,
    ],
    [
      'the total of the campaign',
      "UPDATE totals SET entries = 1 WHERE dimension = 'campaign' AND coverage = ''",
      /campaign +-?\d+ +1/,
    ],
  ])('finds a change of %s', async (_, statement, shown) => {
    await database.query(`${statement}`);
    const { code, out } = await check(['--db', database.url]);
    expect(out).toContain('The ledger does not agree:');
    expect(out).toMatch(shown);
    expect(code).toBe(3);
  });

  it('refuses a check without a campaign', async () => {
    const { code, err } = await shopfest(['ledger', 'check', '--db', database.url]);
    expect([code, err]).toEqual([2, expect.stringContaining('SHOPFEST_CAMPAIGN')]);
  });
});
