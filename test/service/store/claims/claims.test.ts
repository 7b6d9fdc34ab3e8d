import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../src/service/store/db/database.js';
import { keyedHash } from '../../../../src/service/store/db/keyedHash.js';
import type { PushedTransaction } from '../../../../src/service/store/index.js';
import { at, closing, failure, invoice, sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival, subjectsOn } from '../../../support/suites.js';

const CODE = '0122';

/** As a till pushes it that knows of no participant. */
const printed = (n: number, change: Partial<PushedTransaction> = {}): PushedTransaction =>
  sale(n, { document: { ...invoice(n), randomCode: CODE }, ...change });

describe.each(engines)('claims on %s', (engine) => {
  let now = at('2020-12-13T09:00:00+08:00');
  const noon = now;
  beforeEach(() => {
    now = noon;
  });

  const test = setUpFestival(engine, { clock: () => now });
  // After every test, all that is derived from the ledger agrees with it.
  afterEach(async () => {
    const { entryCount, participantCount } = await test.store.statistics.summary(
      test.festival.campaignId,
      null,
    );
    expect(await test.store.ledger.check(test.festival.campaignId)).toMatchObject({
      differences: [],
      claimedEntries: entryCount,
    });
    const lines = (await ledger()).filter(({ participant }) => participant !== null);
    expect(entryCount).toBe(lines.reduce((sum, { entries }) => sum + entries, 0));
    const rows = await test.database.query<{ participant: string | null; n: number | string }>(
      `SELECT participant, sum(entries) AS n FROM transactions WHERE campaign_id = '${test.festival.campaignId}'
      GROUP BY participant`,
    );
    const balances = await balanced();
    for (const { participant, n } of rows) expect(balances.get(participant) ?? 0).toBe(Number(n));
    const standing = await test.database.query<{ participant: string }>(
      `SELECT DISTINCT participant FROM transactions WHERE campaign_id = '${test.festival.campaignId}'
        AND participant IS NOT NULL AND status NOT IN ('voided', 'held')
        AND coalesce(claimed_at, occurred_at) < ${closing}`,
    );
    expect(participantCount).toBe(standing.length);
  });

  const claim = (n: number, token: string, randomCode = CODE, network?: string) =>
    test.store.claims.claim(test.festival.campaignId, test.festival.operator, {
      ...{ token, randomCode, network, number: invoice(n).number, date: invoice(n).date },
    });
  /** Its status, or the code with which it is refused. */
  const outcome = (...parameters: Parameters<typeof claim>) =>
    claim(...parameters).then(
      ({ status }) => status,
      ({ code }: { code: string }) => code,
    );
  const ledger = async () =>
    (
      await test.database.query<{ participant: string | null; entries: number | string }>(
        `SELECT participant, entries FROM entry_lines WHERE campaign_id = '${test.festival.campaignId}'`,
      )
    ).map(({ participant, entries }) => ({ participant, entries: Number(entries) }));
  const balanced = async () => {
    const sums = new Map<string | null, number>();
    for (const { participant, entries } of await ledger())
      sums.set(participant, (sums.get(participant) ?? 0) + entries);
    return sums;
  };
  const balanceOf = async (token: string | null) =>
    (await balanced()).get(token && keyedHash(test.store.dataSecret()).participant(token)) ?? 0;
  const adjustment = (n: number) => `external:${printed(n).externalId}`;

  it('gives the entries of a known transaction to the participant, with its evaluation', async () => {
    await test.festival.push(printed(1));
    expect([await balanceOf(null), await balanceOf('ming-0001')]).toEqual([2, 0]);
    const claimed = await claim(1, 'ming-0001');
    expect(claimed).toMatchObject({ status: 'claimed', entries: 2, reason: null, settledAt: now });
    expect(claimed.evaluation).toMatchObject({ qualified: true, entries: 2 });
    expect(claimed.evaluation?.clauses.find(({ id }) => id === 'registrationPeriod')?.actual).toBe(
      '2020-12-13T09:00:00+08:00',
    );
    expect([await balanceOf(null), await balanceOf('ming-0001')]).toEqual([0, 2]);
    expect(await claim(1, 'ming-0001')).toMatchObject({ status: 'claimed', entries: 2 });
    expect(await balanceOf('ming-0001')).toBe(2);
    expect(
      await test.store.transactions.get(test.festival.campaignId, test.festival.partner, adjustment(1)),
    ).toMatchObject({
      claimed: true,
      entries: 2,
      adjustments: [{ kind: 'claim', amount: 0, entriesReversed: 0 }],
    });
  });

  it('waits for a transaction that is still to come', async () => {
    expect(await claim(2, 'ming-0001')).toMatchObject({ status: 'waiting', entries: null, settledAt: null });
    await test.festival.push(printed(2), printed(3));
    expect([await balanceOf(null), await balanceOf('ming-0001')]).toEqual([2, 2]);
    expect(await claim(2, 'ming-0001')).toMatchObject({ status: 'claimed', entries: 2 });
  });

  it('assigns a document once: to the first with the right code', async () => {
    await claim(4, 'ming-0001', '9999');
    await claim(4, 'mei-00002');
    await claim(4, 'hua-00003');
    await test.festival.push(printed(4));
    expect(await balanceOf('mei-00002')).toBe(2);
    expect(await failure(claim(4, 'hua-00003'))).toMatchObject({ code: 'document_claimed' });
    expect(await failure(claim(4, 'ming-0001'))).toMatchObject({ code: 'document_claimed' });
    expect([await balanceOf('hua-00003'), await balanceOf('ming-0001')]).toEqual([0, 0]);
  });

  it('rejects a claim to a transaction that has a participant, or was voided', async () => {
    await test.festival.push(printed(5, { participant: { token: 'mei-00002' } }), printed(6));
    expect(await failure(claim(5, 'ming-0001'))).toMatchObject({ code: 'document_claimed' });
    expect(await claim(5, 'mei-00002')).toMatchObject({ status: 'claimed', entries: 2 });
    await test.store.transactions.void(test.festival.campaignId, test.festival.partner, adjustment(6), {
      kind: 'cancel',
    });
    expect(await failure(claim(6, 'ming-0001'))).toMatchObject({ code: 'transaction_voided' });
    expect([await balanceOf('mei-00002'), await balanceOf('ming-0001')]).toEqual([2, 0]);
  });

  it('answers to a wrong code as to a transaction that is not there', async () => {
    await test.festival.push(printed(7));
    const wrong = await claim(7, 'ming-0001', '0000');
    const absent = await claim(8, 'ming-0001', '0000');
    expect({ ...wrong, id: '', document: null }).toEqual({ ...absent, id: '', document: null });
    expect(await balanceOf('ming-0001')).toBe(0);
  });

  it('lets nobody lock the document of another by wrong codes', async () => {
    await test.festival.push(printed(9));
    for (let code = 0; code < 30; code++) await claim(9, `guesser-${code}`, String(1000 + code));
    for (let code = 0; code < 30; code++)
      await outcome(9, `neighbour-${code}`, String(2000 + code), '192.0.2.1');
    expect(await claim(9, 'ming-0001', CODE, '192.0.2.2')).toMatchObject({ status: 'claimed', entries: 2 });
  });

  it('locks a participant for a document after five codes, from whatever network, whether it is there or not', async () => {
    await test.festival.push(printed(9), printed(13));
    for (const n of [9, 10]) {
      for (let code = 0; code < 5; code++)
        await claim(n, 'guesser-0', String(1000 + code), `192.0.2.${code}`);
      for (const code of ['2000', CODE])
        expect(await failure(claim(n, 'guesser-0', code, '192.0.2.9'))).toMatchObject({
          code: 'claim_locked',
        });
    }
    expect(await claim(13, 'guesser-0')).toMatchObject({ status: 'claimed' });
    now += 86_400_001;
    expect(await claim(9, 'guesser-0')).toMatchObject({ status: 'claimed' });
  });

  it('takes only right codes of a participant for whom fifty claims wait, and none after a hundred', async () => {
    await test.festival.push(printed(9), printed(13));
    for (let n = 0; n < 50; n++) await claim(1000 + n, 'guesser-0', CODE, `192.0.2.${n}`);
    expect(await claim(1000, 'guesser-0')).toMatchObject({ status: 'waiting' });
    const braked = await claim(2000, 'guesser-0');
    expect(braked).toMatchObject({ status: 'rejected', reason: 'claim_locked', settledAt: now });
    expect(await claim(13, 'guesser-0')).toMatchObject({ status: 'claimed', entries: 2 });
    for (let n = 1; n < 50; n++) await claim(2000 + n, 'guesser-0');
    for (const n of [3000, 9])
      expect(await failure(claim(n, 'guesser-0'))).toMatchObject({ code: 'claim_locked' });
    await test.festival.push(printed(2000));
    expect(await balanceOf('guesser-0')).toBe(2);
  });

  it('brakes many participants who try the codes of a document from one network', async () => {
    await test.festival.push(printed(9), printed(13));
    const network = '2001:db8:1:2';
    for (const n of [9, 10]) {
      const statuses: unknown[] = [];
      for (let code = 0; code < 25; code++)
        statuses.push(await outcome(n, `guesser-${code}`, String(1000 + code), network));
      expect(statuses).toEqual([
        ...Array(10).fill('waiting'),
        ...Array(10).fill('rejected'),
        ...Array(5).fill('claim_locked'),
      ]);
    }
    // Whoever else comes from there claims what is theirs.
    expect(await claim(13, 'hua-00003', CODE, network)).toMatchObject({ status: 'claimed' });
    expect(await claim(9, 'ming-0001', CODE, '192.0.2.1')).toMatchObject({ status: 'claimed' });
  });

  it('takes the right code from a network where others tried a few wrong ones', async () => {
    await test.festival.push(printed(9));
    for (let code = 0; code < 15; code++) await claim(9, `guesser-${code}`, String(1000 + code), 'one');
    expect(await claim(9, 'ming-0001', CODE, 'one')).toMatchObject({ status: 'claimed', entries: 2 });
  });

  it('brakes many participants who claim many documents from one network', async () => {
    const { campaignId } = test.festival;
    await test.store.campaigns.update(campaignId, { claims: { waitingOfNetworkPerDay: 20 } });
    await test.festival.push(printed(9));
    const tried = (n: number, network = 'one') => outcome(n, `many-${n}`, CODE, network);
    for (let n = 0; n < 20; n++) expect(await tried(100 + n)).toBe('waiting');
    expect(await tried(9)).toBe('claimed');
    for (let n = 20; n < 40; n++) expect(await tried(100 + n)).toBe('rejected');
    expect(await tried(140)).toBe('claim_locked');
    expect(await tried(140, 'two')).toBe('waiting');
    now += 86_400_001;
    expect(await tried(141)).toBe('waiting');
  });

  it('assigns a document once when several claim it at once', async () => {
    await test.festival.push(printed(11));
    const all = await Promise.all(
      ['ming-0001', 'mei-00002', 'hua-00003'].map((token) => failure(claim(11, token))),
    );
    expect(all.filter((each) => (each as { code?: string }).code === 'document_claimed')).toHaveLength(2);
  });

  it('gives no entries to a late claim, and says why', async () => {
    await test.festival.push(printed(12));
    now = closing;
    const late = await claim(12, 'ming-0001');
    expect(late).toMatchObject({ status: 'claimed', entries: 0, evaluation: { qualified: false } });
    expect(await balanceOf(null)).toBe(0);
  });

  it('says at the push what a late claim left that came first, again for a duplicate', async () => {
    now = closing;
    await claim(14, 'ming-0001');
    const push = () =>
      test.store.transactions.push(
        test.festival.campaignId,
        test.festival.partner,
        [printed(14), printed(15), printed(14)],
        { evaluations: true },
      );
    const late = { entries: 0, evaluation: { qualified: false, entries: 0 } };
    const onTime = { entries: 2, evaluation: { qualified: true, entries: 2 } };
    expect(await push()).toMatchObject([
      { status: 'accepted', ...late },
      { status: 'accepted', ...onTime },
      { status: 'duplicate', ...late },
    ]);
    expect(await push()).toMatchObject([
      { status: 'duplicate', ...late },
      { status: 'duplicate', ...onTime },
      { status: 'duplicate', ...late },
    ]);
    expect([await balanceOf(null), await balanceOf('ming-0001')]).toEqual([2, 0]);
  });

  it('waits with a held transaction until its merchant is approved', async () => {
    const { id } = await test.festival.merchant('later');
    await test.festival.push(printed(13, { merchantExternalId: 'later' }));
    expect(await claim(13, 'ming-0001')).toMatchObject({ status: 'waiting' });
    await test.store.merchants.act(test.festival.campaignId, test.festival.operator, id, 'approve');
    expect(await balanceOf('ming-0001')).toBe(2);
  });

  it('posts claimed transactions to accounts under cumulative rules', async () => {
    const campaignId = `${test.festival.campaignId}-sum`;
    const window = { startsAt: at('2020-12-09T00:00:00+08:00'), endsAt: closing };
    await test.store.campaigns.create({
      id: campaignId,
      name: '累計',
      purchasePeriod: window,
      registrationPeriod: window,
      ruleSet: { threshold: 500, accumulation: 'participant', capPerParticipant: 3 },
    });
    await test.store.campaigns.setStatus(campaignId, 'active');
    test.festival = { ...test.festival, campaignId };
    const [registered] = await test.store.merchants.register(campaignId, test.festival.partner, [
      { externalId: 'shop', kind: 'store', name: '店家', ubns: [], industry: 'retail', district: '66000060' },
    ]);
    if (registered === undefined || registered.status === 'rejected') throw registered?.problem;
    await test.store.merchants.act(campaignId, test.festival.operator, registered.merchant.id, 'approve');
    const push = (n: number) =>
      test.store.transactions.push(campaignId, test.festival.partner, [printed(n, { totalAmount: 800 })]);
    await push(21);
    expect(await claim(21, 'ming-0001')).toMatchObject({ entries: 1 });
    await claim(22, 'ming-0001');
    expect(await push(22)).toMatchObject([{ status: 'accepted', entries: 2 }]);
    expect(await balanceOf('ming-0001')).toBe(3);
    await push(23);
    expect(await claim(23, 'ming-0001')).toMatchObject({ status: 'claimed', entries: 0 });
    await test.store.transactions.void(campaignId, test.festival.partner, adjustment(21), { kind: 'cancel' });
    expect(await balanceOf('ming-0001')).toBe(3);
  });

  it('ends with the same ledger whether claims come before or after, with refunds and voids', async () => {
    const step = fc.record({
      n: fc.integer({ min: 0, max: 3 }),
      kind: fc.constantFrom('push', 'claim', 'claim', 'refund', 'cancel'),
    });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const base = 10_000 + 100 * ++run;
        const pushed = new Set<number>();
        const claimed = new Set<number>();
        const cancelled = new Set<number>();
        const left = new Map<number, number>();
        for (const { n, kind } of steps) {
          const number = base + n;
          if (kind === 'push') {
            await test.festival.push(printed(number));
            if (!pushed.has(n)) left.set(n, 1280);
            pushed.add(n);
          }
          if (kind === 'claim') {
            const done = await failure(claim(number, `shopper-${run}`));
            if (!cancelled.has(n) || claimed.has(n)) expect(done).toBe('it did not fail');
            if (!cancelled.has(n)) claimed.add(n);
          }
          if (kind === 'refund' && pushed.has(n) && !cancelled.has(n) && (left.get(n) ?? 0) >= 400) {
            left.set(n, (left.get(n) ?? 0) - 400);
            await test.store.transactions.refund(
              test.festival.campaignId,
              test.festival.partner,
              adjustment(number),
              {
                amount: 400,
              },
            );
          }
          if (kind === 'cancel' && pushed.has(n) && !cancelled.has(n)) {
            cancelled.add(n);
            await test.store.transactions.void(
              test.festival.campaignId,
              test.festival.partner,
              adjustment(number),
              {
                kind: 'cancel',
              },
            );
          }
        }
        const expected = [...pushed]
          .filter((n) => claimed.has(n) && !cancelled.has(n))
          .reduce((sum, n) => sum + Math.floor((left.get(n) ?? 0) / 500), 0);
        expect(await balanceOf(`shopper-${run}`)).toBe(expected);
      }),
      { numRuns: 25, seed: 1 },
    );
  });

  // On SQLite one writes at a time, so they cannot miss each other.
  describe.runIf(engine === 'postgres')('that are committed at the same moment as their transaction', () => {
    const withDatabase = async (work: (other: Database) => Promise<void>) => {
      const other = await test.database.connect();
      try {
        await work(other);
      } finally {
        await other.close();
      }
    };

    it('matches them a moment later, without any read of statistics', async () => {
      await withDatabase((other) =>
        other.transaction(async (sql) => {
          const { transactions } = subjectsOn(
            (work) => work(sql),
            () => now,
            test.store.dataSecret(),
          );
          await transactions.push(test.festival.campaignId, test.festival.partner, [printed(31)]);
          expect(await claim(31, 'ming-0001')).toMatchObject({ status: 'waiting' });
        }),
      );
      await expect.poll(() => balanceOf('ming-0001'), { timeout: 10_000 }).toBe(2);
    });

    it('matches them when a process starts, after those that took them died', async () => {
      await withDatabase((other) =>
        other.transaction(async (sql) => {
          const { transactions } = subjectsOn(
            (work) => work(sql),
            () => now,
            test.store.dataSecret(),
          );
          await transactions.push(test.festival.campaignId, test.festival.partner, [printed(32)]);
          const { claims } = subjectsOn(
            (work) => other.transaction(work),
            () => now,
            test.store.dataSecret(),
          );
          const { number, date } = invoice(32);
          const claimed = claims.claim(test.festival.campaignId, test.festival.operator, {
            ...{ token: 'ming-0001', randomCode: CODE, number, date },
          });
          expect(await claimed).toMatchObject({ status: 'waiting' });
        }),
      );
      await test.store.statistics.summary(test.festival.campaignId, null);
      expect(await balanceOf('ming-0001')).toBe(0);
      const another = await test.database.open({ clock: () => now });
      try {
        await expect.poll(() => balanceOf('ming-0001'), { timeout: 10_000 }).toBe(2);
      } finally {
        await another.close();
      }
    });
  });

  it('stores neither tokens nor codes in plain text', async () => {
    await claim(41, 'a-token-to-be-seen', '7351');
    const rows = await test.database.query('SELECT * FROM claims');
    expect(JSON.stringify(rows)).not.toMatch(/a-token-to-be-seen|"7351"/);
  });
});
