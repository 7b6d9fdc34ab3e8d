import { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSandbox, type RunningServer, type Sandbox, startServer } from '../../src/service/index.js';
import { openSqlite } from '../../src/sqlite.js';
import { audit } from '../support/audit.js';
import { storeInput } from '../support/sales.js';
import { createTestDatabase, type TestDatabase } from '../support/stores.js';
import { ledgerOf, saleOf } from './till.js';

/** The audit is what every test here leans on: it must find what it is there to find. */
describe('the audit', () => {
  let database: TestDatabase;
  let sandbox: Sandbox;
  let server: RunningServer;
  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    sandbox = await createSandbox({ store: database.url, secret: 'a secret of tests, long enough' });
    server = await startServer(sandbox);
    const { operator, partner } = clients();
    await operator.campaigns.update({ ruleSet: { threshold: 500 } });
    const { id } = await partner.merchants.register(storeInput('store-1'));
    await operator.merchants.approve(id);
    await partner.transactions.pushAll([1, 2, 3].map(saleOf));
    await partner.transactions.void('external:S-1', {});
    await partner.transactions.refund('external:S-2', { amount: 100 });
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  const clients = () => {
    const open = (apiKey: string) =>
      new ShopfestOperator({ baseURL: server.url, apiKey, campaign: sandbox.campaign });
    return { operator: open(sandbox.apiKeys.operator), partner: open(sandbox.apiKeys.partner) };
  };
  const ledger = [ledgerOf(1, { voided: true }), ledgerOf(2, { refunded: 100 }), ledgerOf(3)];
  const auditOf = (sales = ledger) =>
    audit(sales, {
      operator: clients().operator,
      campaign: sandbox.campaign,
      query: (text) => database.query(text),
    });
  /** What the audit says while the database is as this statement leaves it. */
  const whileTampered = async (statement: string, undo: string) => {
    const file = await openSqlite(database.url.replace('sqlite:', ''));
    try {
      file.exec(statement);
      return await auditOf();
    } finally {
      file.exec(undo);
      file.close();
    }
  };
  const sound = { delivered: 3, lost: [], double: [], extra: [], disagreements: [] };

  it('reports nothing for a campaign that agrees with its ledger', async () => {
    expect(await auditOf()).toEqual(sound);
  });

  it('finds what is lost, what should not be there, and what was reversed otherwise', async () => {
    expect(await auditOf([...ledger, ledgerOf(4)])).toMatchObject({ lost: ['S-4'] });
    expect(await auditOf(ledger.slice(1))).toMatchObject({ delivered: 3, extra: ['S-1'] });
    const otherwise = [ledgerOf(1), ledgerOf(2, { refunded: 200 }), ledgerOf(3)];
    const { disagreements } = await auditOf(otherwise);
    expect(disagreements).toEqual([
      expect.stringMatching(/^S-1: voided/),
      expect.stringMatching(/^S-2: stands/),
    ]);
  });

  it('finds totals that a sale is missing from', async () => {
    const by = (sign: string) =>
      `UPDATE totals SET documents = documents ${sign} 1 WHERE dimension = 'district'`;
    const { disagreements } = await whileTampered(by('-'), by('+'));
    expect(disagreements).toEqual([expect.stringMatching(/^breakdown by district/)]);
    expect(await auditOf()).toEqual(sound);
  });

  it('finds entries that no rule gave', async () => {
    const by = (sign: string) =>
      `UPDATE transactions SET entries = entries ${sign} 1, granted = granted ${sign} 1 WHERE external_id = 'S-3'`;
    const { disagreements } = await whileTampered(by('+'), by('-'));
    expect(disagreements).toEqual([
      expect.stringMatching(/^S-3: stands/),
      expect.stringMatching(/^ledger of entries/),
    ]);
  });
});
