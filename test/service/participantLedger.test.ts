import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evaluation, RuleSetInput, Transaction } from '../../src/generated/types.js';
import { editions } from '../support/editions.js';
import { engines } from '../support/stores.js';
import { type Client, type Harness, merchant, startHarness, transaction } from './harness.js';

const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };

describe.each(engines)('the participant ledger on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  let partner: Client;
  let other: Client;

  beforeAll(async () => {
    harness = await startHarness(engine);
    ({ operator, partner, other } = harness);
  });
  afterAll(() => harness?.close());

  let campaigns = 0;

  /** A campaign of its own with these rules, and what is done in it by participants. */
  async function festival(ruleSet: RuleSetInput) {
    campaigns += 1;
    const campaignId = `accounts-${campaigns}`;
    const there = { campaignId };
    await operator.done('createCampaign', {
      body: { id: campaignId, name: '累計', purchasePeriod: period, registrationPeriod: period, ruleSet },
    });
    await operator.done('activateCampaign', { path: there });
    for (const owner of [partner, other]) {
      const { id } = await owner.done('registerMerchant', { path: there, body: merchant('store-1') });
      await operator.done('approveMerchant', { path: { ...there, merchantId: id } });
    }
    const of = (owner: Client) => ({
      async push(
        externalId: string,
        totalAmount: number,
        token: string | null,
        more: object = {},
      ): Promise<Evaluation | undefined> {
        const participant = token === null ? {} : { participant: { token } };
        const body = transaction(externalId, { totalAmount, ...participant, ...more });
        return (await owner.done('pushTransaction', { path: there, body })).evaluation;
      },
      read: (externalId: string) =>
        owner.done('retrieveTransaction', { path: { ...there, transactionId: `external:${externalId}` } }),
      void: (externalId: string): Promise<Transaction> =>
        owner.done('voidTransaction', {
          path: { ...there, transactionId: `external:${externalId}` },
          body: {},
        }),
      refund: (externalId: string, amount: number): Promise<Transaction> =>
        owner.done('refundTransaction', {
          path: { ...there, transactionId: `external:${externalId}` },
          body: { amount },
        }),
    });
    const database = async (query: string) =>
      harness.database.query<{ participant: string; entries: number; amount: number }>(query);
    return {
      ...of(partner),
      elsewhere: of(other),
      path: there,
      /** Participants whose ledger, sales and account do not agree: none. */
      disagreements: () =>
        database(`SELECT a.participant FROM participant_accounts a WHERE a.campaign_id = '${campaignId}' AND (
          a.entries <> COALESCE((SELECT sum(l.entries) FROM entry_lines l
            WHERE l.campaign_id = a.campaign_id AND l.participant = a.participant), 0)
          OR a.entries <> COALESCE((SELECT sum(t.entries) FROM transactions t
            WHERE t.campaign_id = a.campaign_id AND t.participant = a.participant), 0)
          OR a.entries <> COALESCE((SELECT sum(l.entries) FROM participant_account_lines l
            WHERE l.campaign_id = a.campaign_id AND l.participant = a.participant), 0)
          OR a.amount <> COALESCE((SELECT sum(l.amount) FROM participant_account_lines l
            WHERE l.campaign_id = a.campaign_id AND l.participant = a.participant), 0))`),
      entryCount: async () => (await operator.done('retrieveSummary', { path: there })).entryCount,
    };
  }

  const cumulative: RuleSetInput = { threshold: 500, accumulation: 'participant' };

  it("sums a participant's documents across organizations, and counts a document once", async () => {
    const { push, elsewhere, disagreements, entryCount } = await festival(cumulative);
    expect(await push('a', 300, 'shopper-1')).toMatchObject({ qualified: true, entries: 0 });
    expect((await elsewhere.push('b', 300, 'shopper-1'))?.entries).toBe(1);
    const again = { document: { type: 'receipt', terminalId: 'T', number: '1' } };
    expect((await push('c', 399, 'shopper-1', again))?.entries).toBe(0);
    expect((await push('c', 399, 'shopper-1', again))?.entries).toBe(0);
    expect((await push('d', 1, 'shopper-1'))?.entries).toBe(1);
    expect((await push('e', 499, 'shopper-2'))?.entries).toBe(0);
    expect(await disagreements()).toEqual([]);
    expect(await entryCount()).toBe(2);
  });

  it('grants no entries for a transaction without a participant', async () => {
    const { push, read } = await festival(cumulative);
    const evaluation = await push('nobody', 5_000, null);
    expect(evaluation).toMatchObject({ qualified: true, entries: 0 });
    expect(evaluation?.clauses.at(-1)?.messageZh).toBe('待參加者登錄後累計。');
    expect(await read('nobody')).toMatchObject({ status: 'qualified', entries: 0 });
  });

  it('evaluates the rows of a batch in order, and adds the entries of the document rules', async () => {
    const { path, disagreements } = await festival(cumulative);
    const rows = [300, 300, 300, 300].map((totalAmount, index) =>
      transaction(`row-${index}`, {
        totalAmount,
        participant: { token: index === 1 ? 'shopper-b' : 'shopper-a' },
      }),
    );
    const { results } = await partner.done('pushTransactions', { path, body: { rows } });
    expect(results.map(({ entries }) => entries)).toEqual([0, 0, 1, 0]);
    expect(await disagreements()).toEqual([]);
  });

  it('recomputes the entries of the documents after a cancelled one', async () => {
    const { push, elsewhere, read, void: cancel, disagreements, entryCount } = await festival(cumulative);
    await push('first', 300, 'shopper-1');
    await elsewhere.push('second', 300, 'shopper-1');
    await push('third', 400, 'shopper-1');
    expect(await entryCount()).toBe(2);

    expect(await cancel('first')).toMatchObject({ status: 'voided', entries: 0 });
    // 300 and 400 are left: the second has no entry any more, the third has it.
    expect(await elsewhere.read('second')).toMatchObject({
      status: 'adjusted',
      qualified: true,
      entries: 0,
      adjustments: [{ kind: 'recomputation', amount: 0, entriesReversed: 1 }],
    });
    expect(await read('third')).toMatchObject({ status: 'qualified', entries: 1, adjustments: [] });
    expect(await disagreements()).toEqual([]);
    expect(await entryCount()).toBe(1);
    expect((await push('fourth', 300, 'shopper-1'))?.entries).toBe(1);
  });

  it('recomputes from the remaining amount of a document that is partly refunded', async () => {
    const { push, read, refund, disagreements, entryCount } = await festival(cumulative);
    await push('first', 700, 'shopper-1');
    await push('second', 800, 'shopper-1');
    expect(await entryCount()).toBe(3);
    expect(await refund('first', 250)).toMatchObject({ entries: 0, adjustments: [{ entriesReversed: 1 }] });
    expect(await read('second')).toMatchObject({ entries: 2, adjustments: [] });
    expect(await refund('second', 800)).toMatchObject({ entries: 0 });
    expect(await disagreements()).toEqual([]);
    expect(await entryCount()).toBe(0);
  });

  it('returns to later documents the entries that a cap had cut off', async () => {
    const {
      push,
      read,
      void: cancel,
      disagreements,
    } = await festival({
      threshold: 500,
      capPerParticipant: 3,
    });
    expect((await push('first', 1_000, 'shopper-1'))?.entries).toBe(2);
    expect((await push('second', 1_000, 'shopper-1'))?.entries).toBe(1);
    await cancel('first');
    expect(await read('second')).toMatchObject({
      entries: 2,
      adjustments: [{ kind: 'recomputation', entriesReversed: -1 }],
    });
    expect(await disagreements()).toEqual([]);
  });

  it('caps the entries of a day by the day of the transaction', async () => {
    const { push, disagreements } = await festival({ threshold: 500, capPerDay: 3 });
    const on = (day: string) => ({ occurredAt: `2020-12-${day}T11:00:00+08:00` });
    expect((await push('a', 1_000, 'shopper-1', on('12')))?.entries).toBe(2);
    expect((await push('b', 1_000, 'shopper-1', on('13')))?.entries).toBe(2);
    expect((await push('c', 1_000, 'shopper-1', on('12')))?.entries).toBe(1);
    expect(await push('d', 499, 'shopper-1', on('13'))).toMatchObject({ qualified: false, entries: 0 });
    expect(await disagreements()).toEqual([]);
  });

  it('grants two concurrent tills no more than the cap', async () => {
    const { push, elsewhere, disagreements, entryCount } = await festival({
      threshold: 100,
      accumulation: 'participant',
      capPerParticipant: 25,
    });
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? push : elsewhere.push)(`at-once-${index}`, 250, 'shopper-1'),
      ),
    );
    expect(await entryCount()).toBe(25);
    expect(await disagreements()).toEqual([]);
  });

  it('stays correct when transactions of a participant are cancelled while others are pushed', async () => {
    const { push, elsewhere, void: cancel, disagreements, entryCount } = await festival(cumulative);
    for (let index = 0; index < 6; index++) await push(`early-${index}`, 300, 'shopper-1');
    await Promise.all([
      ...[0, 2, 4].map((index) => cancel(`early-${index}`)),
      ...[0, 1, 2].map((index) => elsewhere.push(`late-${index}`, 300, 'shopper-1')),
    ]);
    expect(await disagreements()).toEqual([]);
    expect(await entryCount()).toBe(Math.floor((6 * 300) / 500));
  });

  it('equals a new computation from the remaining transactions', { timeout: 60_000 }, async () => {
    const anyRules = fc.record({
      threshold: fc.constantFrom(300, 500),
      accumulation: fc.constantFrom('document' as const, 'participant' as const),
      capPerDocument: fc.constantFrom(null, 2),
      capPerParticipant: fc.constantFrom(null, 5),
      capPerDay: fc.constantFrom(null, 3),
    });
    const steps = fc.array(
      fc.record({
        kind: fc.constantFrom('push', 'push', 'void', 'refund'),
        amount: fc.integer({ min: 1, max: 1_500 }),
        day: fc.constantFrom('12', '13'),
        which: fc.nat(9),
      }),
      { minLength: 3, maxLength: 14 },
    );
    const property = fc.asyncProperty(anyRules, steps, async (ruleSet, all) => {
      const { push, void: cancel, refund, disagreements, entryCount } = await festival(ruleSet);
      const left: { name: string; amount: number; day: string }[] = [];
      for (const [index, { kind, amount, day, which }] of all.entries()) {
        const document = left[which % Math.max(1, left.length)];
        if (kind === 'push' || document === undefined) {
          const name = `step-${index}`;
          await push(name, amount, 'shopper-1', { occurredAt: `2020-12-${day}T11:00:00+08:00` });
          left.push({ name, amount, day });
        } else if (kind === 'void' || amount > document.amount) {
          await cancel(document.name);
          left.splice(left.indexOf(document), 1);
        } else {
          await refund(document.name, amount);
          document.amount -= amount;
        }
      }
      expect(await disagreements()).toEqual([]);
      const anew = await festival(ruleSet);
      const rest = left.filter(({ amount }) => amount > 0);
      for (const { name, amount, day } of rest) {
        await anew.push(name, amount, 'shopper-1', { occurredAt: `2020-12-${day}T11:00:00+08:00` });
      }
      expect(await entryCount()).toBe(await anew.entryCount());
    });
    await fc.assert(property, { numRuns: engine === 'sqlite' ? 25 : 8 });
  });

  it('counts held transactions when their merchant is approved', async () => {
    const { push, path, read, disagreements } = await festival(cumulative);
    const { id } = await partner.done('registerMerchant', { path, body: merchant('waiting', { ubns: [] }) });
    await push('first', 300, 'shopper-1', { merchantExternalId: 'waiting' });
    expect((await push('second', 300, 'shopper-1'))?.entries).toBe(0);
    await operator.done('approveMerchant', { path: { ...path, merchantId: id } });
    expect(await read('first')).toMatchObject({ status: 'qualified', entries: 1 });
    expect(await disagreements()).toEqual([]);
  });

  it('runs the campaign of 2022', async () => {
    const nobody = await festival(editions.taichung2022(['mer_00000000000000000000']));
    expect((await nobody.push('plain', 167, 'shopper-1'))?.entries).toBe(0);
    const stores = await festival({
      ...editions.taichung2022(['mer_00000000000000000000']),
      multipliers: [{ factor: 3, merchantKinds: ['store'] }],
    });
    expect((await stores.push('partner', 167, 'shopper-1'))?.entries).toBe(1);
    expect((await stores.push('much', 200_000, 'shopper-1'))?.entries).toBe(600);
    expect(await stores.disagreements()).toEqual([]);
  });

  it('writes no ledger where the rules need none', async () => {
    const { push, path } = await festival(editions.taichung2019);
    expect((await push('plain', 200_000, 'shopper-1'))?.entries).toBe(300);
    const found = await harness.database.query(
      `SELECT participant FROM participant_accounts WHERE campaign_id = '${path.campaignId}'`,
    );
    expect(found).toEqual([]);
  });
});
