import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PushedTransaction, ReevaluationRecord } from '../../../../src/service/store/index.js';
import { at, closing, failure, invoice, offer, opening, sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

const extended = at('2021-03-07T00:00:00+08:00');
const CODE = '0122';
const late = (n: number, change: Partial<PushedTransaction> = {}): PushedTransaction =>
  sale(n, { occurredAt: at('2021-02-08T12:00:00+08:00'), ...change });

describe.each(engines)('reevaluation on %s', (engine) => {
  let now = 0;
  beforeEach(() => {
    now = at('2021-02-09T09:00:00+08:00');
  });
  const test = setUpFestival(engine, { clock: () => now });

  // After every test the ledger agrees with all that is derived from it, and the figures with the rows.
  afterEach(async () => {
    const { campaignId } = test.festival;
    const summary = await test.store.statistics.summary(campaignId, null);
    const check = await test.store.ledger.check(campaignId);
    expect(check).toMatchObject({ differences: [], claimedEntries: summary.entryCount });
    const rows = await test.database.query<Record<string, string>>(
      `SELECT occurred_at, claimed_at, participant, qualified, total_amount - refunded_amount AS net, rules
      FROM transactions t JOIN campaign_rules r ON r.campaign_id = t.campaign_id AND r.revision = t.rules_revision
      WHERE t.campaign_id = '${campaignId}' AND t.status NOT IN ('held', 'voided')`,
    );
    const counted = rows.map((row) => {
      const rules = JSON.parse(row.rules ?? '{}');
      const within = ({ startsAt, endsAt }: { startsAt: number; endsAt: number }, time: number) =>
        startsAt <= time && time < endsAt;
      const received = within(rules.purchasePeriod, Number(row.occurred_at));
      const registered = within(rules.registrationPeriod, Number(row.claimed_at ?? row.occurred_at));
      return {
        received,
        registered: received && row.participant !== null && registered,
        qualified: Number(row.qualified) === 1,
        net: Number(row.net),
        participant: row.participant,
      };
    });
    const sum = (chosen: typeof counted) => chosen.reduce((total, { net }) => total + net, 0);
    const [received, registered] = [
      counted.filter((each) => each.received),
      counted.filter((each) => each.registered),
    ];
    const outside = counted.filter((each) => !each.received);
    expect(summary).toMatchObject({
      ...{ receivedCount: received.length, receivedAmount: sum(received) },
      ...{ documentCount: registered.length, registeredAmount: sum(registered) },
      participantCount: new Set(registered.map(({ participant }) => participant)).size,
      qualifiedCount: registered.filter((each) => each.qualified).length,
      outsidePeriod: { documents: outside.length, amount: sum(outside) },
    });
  });

  const move = (endsAt: number) => {
    const period = { startsAt: opening, endsAt };
    const change = { purchasePeriod: period, registrationPeriod: period };
    return test.store.campaigns.update(test.festival.campaignId, change);
  };
  const reevaluate = (dryRun = false, cursor?: string) =>
    test.store.transactions.reevaluate(test.festival.campaignId, { dryRun, cursor });
  const get = (n: number) => {
    const { campaignId, partner } = test.festival;
    return test.store.transactions.get(campaignId, partner, `external:POS-${n}`);
  };
  const evaluation = (n: number) => {
    const { campaignId, partner } = test.festival;
    return test.store.transactions.evaluation(campaignId, partner, `external:POS-${n}`);
  };
  const part = (transactions: number, amount: number, entries: number) => ({ transactions, amount, entries });
  const unchanged: Partial<ReevaluationRecord> = {
    ...{ reevaluated: 0, qualified: part(0, 0, 0), disqualified: part(0, 0, 0) },
    recomputed: { transactions: 0, entries: 0 },
  };
  /** Under other rules: a campaign of its own, with the same shop. */
  async function campaignWith(ruleSet: object, suffix = '-rules'): Promise<void> {
    const campaignId = `${test.festival.campaignId}${suffix}`;
    const window = { startsAt: opening, endsAt: closing };
    await test.store.campaigns.create({
      ...{ id: campaignId, name: '上限', purchasePeriod: window, registrationPeriod: window },
      ruleSet: { threshold: 500, ...ruleSet },
    });
    await test.store.campaigns.setStatus(campaignId, 'active');
    test.festival = {
      ...test.festival,
      campaignId,
      push: (...rows) => test.store.transactions.push(campaignId, test.festival.partner, rows),
    };
    const [registered] = await test.store.merchants.register(campaignId, test.festival.partner, [
      { externalId: 'shop', kind: 'store', name: '店家', ubns: [], industry: 'retail', district: '66000060' },
    ]);
    if (registered === undefined || registered.status === 'rejected') throw registered?.problem;
    await test.store.merchants.act(campaignId, test.festival.operator, registered.merchant.id, 'approve');
  }

  it('qualifies what an extended period covers, once, as an adjustment by the new rules', async () => {
    const participant = { token: 'ming-0001' };
    await test.festival.push(
      late(1, { participant }),
      late(2, { totalAmount: 499, participant }),
      sale(3, { participant }),
      late(4, { occurredAt: extended, participant }),
    );
    await move(extended);
    const expected = { checked: 4, reevaluated: 4, qualified: part(1, 1280, 2), nextCursor: null };
    expect(await reevaluate(true)).toMatchObject(expected);
    expect(await get(1)).toMatchObject({ status: 'notQualified', entries: 0, adjustments: [] });
    const figures = () => test.store.statistics.summary(test.festival.campaignId, null);
    expect(await figures()).toMatchObject({ documentCount: 1, outsidePeriod: { documents: 3 } });
    expect(await reevaluate()).toMatchObject({ ...expected, disqualified: part(0, 0, 0) });

    // What does not qualify is registered within the new period as well.
    expect(await figures()).toMatchObject({
      ...{ documentCount: 3, qualifiedCount: 2, registeredAmount: 1280 + 499 + 1280 },
      outsidePeriod: { documents: 1, amount: 1280 },
    });

    const judged = await get(1);
    expect(judged).toMatchObject({ status: 'qualified', qualified: true, entries: 2 });
    expect(judged.adjustments).toMatchObject([
      { kind: 'reevaluation', amount: 0, entriesReversed: -2, occurredAt: now },
    ]);
    const purchase = (await evaluation(1))?.clauses.find(({ id }) => id === 'purchasePeriod');
    expect(purchase).toMatchObject({ passed: true, required: expect.stringContaining('2021-03-07') });
    for (const n of [2, 3, 4]) expect((await get(n)).adjustments).toEqual([]);
    // The first evaluation stays what it was, by the rules of its time.
    const unmoved = (await evaluation(4))?.clauses.find(({ id }) => id === 'purchasePeriod');
    expect(unmoved?.required).toContain('2021-02-07');

    const lines = await test.database.query<{ rules_revision: number | string; entries: number | string }>(
      `SELECT rules_revision, entries FROM entry_lines WHERE campaign_id = '${test.festival.campaignId}'
      ORDER BY rules_revision`,
    );
    expect(lines.map(({ rules_revision, entries }) => [Number(rules_revision), Number(entries)])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(await reevaluate()).toMatchObject({ ...unchanged, checked: 4 });
    expect((await get(1)).adjustments).toHaveLength(1);
  });

  it('takes back what a shortened period does not cover, and gives it again when it is moved back', async () => {
    await test.festival.push(sale(1), sale(2, { totalAmount: 499 }));
    await move(at('2020-12-12T00:00:00+08:00'));
    expect(await reevaluate()).toMatchObject({ reevaluated: 2, disqualified: part(1, 1280, 2) });
    expect(await get(1)).toMatchObject({ status: 'notQualified', entries: 0 });
    await move(closing);
    expect(await reevaluate()).toMatchObject({ reevaluated: 2, qualified: part(1, 1280, 2) });
    expect((await get(1)).adjustments.map(({ entriesReversed }) => entriesReversed)).toEqual([2, -2]);
  });

  it('judges refunded and claimed transactions as they stand, and leaves held and voided ones', async () => {
    await test.festival.merchant('later');
    const code = (n: number) => ({ ...invoice(n), date: '2021-02-08', randomCode: CODE });
    await test.festival.push(
      late(1),
      late(2),
      late(3, { merchantExternalId: 'later' }),
      late(4, { document: code(4) }),
    );
    const { campaignId, partner, operator } = test.festival;
    await test.store.transactions.refund(campaignId, partner, 'external:POS-1', { amount: 700 });
    await test.store.transactions.void(campaignId, partner, 'external:POS-2', { kind: 'cancel' });
    const claim = { token: 'ming-0001', number: invoice(4).number, date: '2021-02-08', randomCode: CODE };
    expect(await test.store.claims.claim(campaignId, operator, claim)).toMatchObject({ entries: 0 });
    await move(extended);
    expect(await reevaluate()).toMatchObject({ reevaluated: 2, qualified: part(2, 580 + 1280, 1 + 2) });
    expect(await get(1)).toMatchObject({ status: 'adjusted', qualified: true, entries: 1 });
    expect((await get(4)).adjustments.map(({ kind }) => kind)).toEqual(['claim', 'reevaluation']);
    const { entries } = await test.store.participants.get(
      campaignId,
      (await test.store.participants.register(campaignId, { token: 'ming-0001' })).participant.id,
      {},
    );
    expect(entries.reduce((sum, each) => sum + each.entries, 0)).toBe(2);
    await test.store.transactions.refund(campaignId, partner, 'external:POS-4', { amount: 800 });
    expect(await get(4)).toMatchObject({ qualified: false, entries: 0 });
  });

  it('judges a claim by the periods of its time, though the sale was judged by earlier ones', async () => {
    await test.festival.push(late(1, { document: { ...invoice(1), date: '2021-02-08', randomCode: CODE } }));
    await move(extended);
    const { campaignId, operator } = test.festival;
    const claim = { token: 'ming-0001', number: invoice(1).number, date: '2021-02-08', randomCode: CODE };
    expect(await test.store.claims.claim(campaignId, operator, claim)).toMatchObject({ entries: 2 });
    expect(await reevaluate()).toMatchObject(unchanged);
  });

  it('moves what was sold in zones with its transaction', async () => {
    const { campaignId, partner } = test.festival;
    await test.store.promoItems.upsert(campaignId, partner, [offer('TEA')]);
    const item = { name: '茶', quantity: 2, unitPrice: 640, amount: 1280, promoItemId: 'external:TEA' };
    await test.festival.push(late(1, { items: [item] }), late(2, { items: [item] }));
    await test.store.transactions.refund(campaignId, partner, 'external:POS-2', {
      amount: 640,
      items: [{ promoItemId: 'external:TEA', quantity: 1, amount: 640 }],
    });
    const zone = async () => (await test.store.statistics.summary(campaignId, null)).zone;
    expect(await zone()).toMatchObject({ orders: 0, unitsSold: 0, gmv: 0 });
    await move(extended);
    await reevaluate();
    expect(await zone()).toMatchObject({ orders: 2, unitsSold: 3, gmv: 1920 });
    await move(closing);
    await reevaluate();
    expect(await zone()).toMatchObject({ orders: 0, unitsSold: 0, gmv: 0 });
  });

  it('goes on in batches from its cursor', async () => {
    const count = 2_050;
    for (let first = 1; first <= count; first += 500) {
      const rows = Array.from({ length: Math.min(500, count - first + 1) }, (_, index) =>
        late(first + index, { participant: { token: 'ming-0001' } }),
      );
      await test.festival.push(...rows);
    }
    await move(extended);
    const reports: ReevaluationRecord[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const report = await reevaluate(false, cursor);
      reports.push(report);
      cursor = report.nextCursor;
    }
    expect(reports.map(({ checked }) => checked)).toEqual([...Array.from({ length: 20 }, () => 100), 50]);
    const { entryCount } = await test.store.statistics.summary(test.festival.campaignId, null);
    expect(reports.reduce((sum, { qualified }) => sum + qualified.entries, 0)).toBe(2 * count);
    expect(entryCount).toBe(2 * count);
  });

  it('leaves what a draw has used as it is', async () => {
    const participant = { token: 'ming-0001' };
    await test.festival.push(sale(1, { participant }), late(2, { participant: { token: 'mei-00002' } }));
    const { campaignId } = test.festival;
    const plan = (kind: 'daily' | 'weekly' | 'monthly', cutOff: number) =>
      test.store.draws.plan(campaignId, {
        ...{ name: '抽獎', kind, repeat: 'draw', excludesWinnersOf: [], cutOff },
        pool: { period: { startsAt: opening, endsAt: extended } },
        prizes: [{ name: '禮券', value: 500, count: 1, reserves: 0 }],
        taxRules: {
          withholdingThreshold: 20_000,
          residentRate: 10,
          nonResidentRate: 20,
          listingThreshold: 1_000,
        },
      });
    now += 1;
    const frozen = await plan('daily', now);
    const planned = await plan('weekly', now);
    const later = await plan('monthly', now + 1_000);
    await test.store.draws.freeze(campaignId, frozen.id);
    await move(extended);
    await reevaluate();
    now += 1_000;
    const size = { participantCount: 1, entryCount: 2 };
    expect(await test.store.draws.freeze(campaignId, frozen.id)).toMatchObject(size);
    // Its cut-off was before.
    expect(await test.store.draws.freeze(campaignId, planned.id)).toMatchObject(size);
    expect(await test.store.draws.freeze(campaignId, later.id)).toMatchObject({
      participantCount: 2,
      entryCount: 4,
    });
  });

  it('keeps to caps, and judges again what followed where one is taken back', async () => {
    await campaignWith({ capPerParticipant: 3 });
    const participant = { token: 'ming-0001' };
    await test.festival.push(
      sale(1, { participant }),
      late(2, { participant }),
      late(3, { participant }),
      sale(4, { participant: { token: 'mei-00002' } }),
    );
    await move(extended);
    const dry = await reevaluate(true);
    expect(dry).toMatchObject({ reevaluated: 4, qualified: part(2, 2560, 1) });
    expect(await reevaluate()).toEqual(dry);
    expect(await Promise.all([1, 2, 3].map(async (n) => (await get(n)).entries))).toEqual([2, 1, 0]);
    // Without the first, the cap leaves room for what followed.
    await test.store.campaigns.update(test.festival.campaignId, {
      purchasePeriod: { startsAt: at('2021-01-01T00:00:00+08:00'), endsAt: extended },
    });
    expect(await reevaluate()).toMatchObject({
      disqualified: part(2, 2560, 4),
      recomputed: { transactions: 2, entries: 2 },
    });
    expect(await Promise.all([1, 2, 3].map(async (n) => (await get(n)).entries))).toEqual([0, 2, 1]);
    expect(await reevaluate()).toMatchObject(unchanged);
  });

  it('says in a dry run what it will do, wherever batches end', { timeout: 60_000 }, async () => {
    let round = 0;
    const anySales = fc.array(
      fc.record({
        shopper: fc.integer({ min: 0, max: 3 }),
        day: fc.constantFrom('2020-12-10', '2021-01-10', '2021-02-08', '2021-03-08'),
        amount: fc.constantFrom(499, 600, 1_280, 2_600),
        isClaimed: fc.boolean(),
      }),
      { minLength: 1, maxLength: 14 },
    );
    const anyRules = fc.record({
      accumulation: fc.constantFrom('document' as const, 'participant' as const),
      capPerParticipant: fc.option(fc.integer({ min: 1, max: 6 })),
      capPerDay: fc.option(fc.integer({ min: 1, max: 4 })),
    });
    const sizes = fc.integer({ min: 1, max: 6 });
    const starts = fc.constantFrom(opening, at('2021-01-01T00:00:00+08:00'));
    const property = fc.asyncProperty(
      ...([anySales, anyRules, starts, sizes, sizes] as const),
      async (sales, rules, startsAt, drySize, size) => {
        round += 1;
        now = at('2021-02-09T09:00:00+08:00');
        await campaignWith(rules, `-round-${round}`);
        const { campaignId, operator } = test.festival;
        const documents = sales.map(({ day }, n) => ({
          ...invoice(round * 100 + n),
          date: day,
          randomCode: CODE,
        }));
        const rows = sales.map(({ shopper, day, amount, isClaimed }, n) =>
          sale(round * 100 + n, {
            ...{ occurredAt: at(`${day}T12:00:00+08:00`), totalAmount: amount },
            ...(isClaimed ? {} : { participant: { token: `shopper-${shopper}` } }),
            document: documents[n] as ReturnType<typeof invoice>,
          }),
        );
        await test.festival.push(...rows);
        for (const [n, { shopper, isClaimed }] of sales.entries()) {
          const { number, date } = documents[n] as { number: string; date: string };
          const claim = { token: `shopper-${shopper}`, number, date, randomCode: CODE };
          if (isClaimed) await test.store.claims.claim(campaignId, operator, claim);
        }
        const period = { startsAt, endsAt: extended };
        await test.store.campaigns.update(campaignId, { purchasePeriod: period, registrationPeriod: period });
        const run = async (dryRun: boolean, batch: number) => {
          const sums = [0, 0, 0, 0, 0, 0, 0, 0, 0];
          for (let cursor: string | null | undefined; cursor !== null; ) {
            const report = await test.store.transactions.reevaluate(campaignId, {
              dryRun,
              cursor,
              size: batch,
            });
            const { reevaluated, qualified, disqualified, recomputed, nextCursor } = report;
            const parts = [qualified, disqualified].flatMap((each) => Object.values(each));
            for (const [index, value] of [reevaluated, ...parts, ...Object.values(recomputed)].entries())
              sums[index] = (sums[index] ?? 0) + value;
            cursor = nextCursor;
          }
          return sums;
        };
        const foreseen = await run(true, drySize);
        expect(await run(true, size)).toEqual(foreseen);
        expect(await run(false, size)).toEqual(foreseen);
        expect(await run(false, drySize)).toEqual(foreseen.map(() => 0));
      },
    );
    await fc.assert(property, { numRuns: engine === 'sqlite' ? 40 : 10 });
  });

  it('agrees with what tills, refunds and claims do at the same time', async () => {
    await campaignWith({ capPerParticipant: 40 });
    const { campaignId, partner, operator } = test.festival;
    const token = (n: number) => ({ token: `shopper-${n % 7}` });
    const printed = (n: number) =>
      late(n, { document: { ...invoice(n), date: '2021-02-08', randomCode: CODE } });
    const count = 1_400;
    const initial = Array.from({ length: count }, (_, n) =>
      n % 5 === 0 ? printed(n) : late(n, { participant: token(n) }),
    );
    for (let from = 0; from < count; from += 700)
      await test.festival.push(...initial.slice(from, from + 700));
    await move(extended);
    const all = async () => {
      for (let cursor: string | null | undefined; cursor !== null; )
        cursor = (await reevaluate(false, cursor)).nextCursor;
    };
    const others = async () => {
      for (let n = 0; n < 60; n++) {
        await test.festival.push(late(count + n, { participant: token(n) }));
        const reference = `external:POS-${(n * 23) % count}`;
        await test.store.transactions.refund(campaignId, partner, reference, { amount: 800 });
        const { number } = invoice(n * 5);
        const claim = { ...token(n), number, date: '2021-02-08', randomCode: CODE };
        await test.store.claims.claim(campaignId, operator, claim);
      }
    };
    await Promise.all([all(), others(), all()]);
    expect(await reevaluate()).toMatchObject({ ...unchanged, checked: 25 });
    const rows = await test.database.query<{ participant: string; entries: number | string }>(
      `SELECT participant, sum(entries) AS entries FROM transactions
      WHERE campaign_id = '${campaignId}' AND participant IS NOT NULL GROUP BY participant`,
    );
    expect(rows).toHaveLength(7);
    for (const { entries } of rows) expect(Number(entries)).toBeLessThanOrEqual(40);
  });

  it('refuses a campaign in draft, or settled', async () => {
    const id = `${test.festival.campaignId}-draft`;
    const window = { startsAt: opening, endsAt: closing };
    await test.store.campaigns.create({
      ...{ id, name: '草稿', purchasePeriod: window, registrationPeriod: window },
      ruleSet: { threshold: 500 },
    });
    const run = (campaignId: string) => test.store.transactions.reevaluate(campaignId, { dryRun: true });
    expect(await failure(run(id))).toMatchObject({ code: 'state_conflict' });
    expect(await failure(run('nowhere'))).toMatchObject({ code: 'campaign_not_found' });
  });

  it('ends as if the last periods had always held, whatever came before', async () => {
    const days = ['2020-12-12', '2021-01-12', '2021-02-12', '2021-03-12'].map((day) =>
      at(`${day}T12:00:00+08:00`),
    );
    const ends = ['2020-12-20', '2021-01-20', '2021-02-20', '2021-03-20'].map((day) =>
      at(`${day}T00:00:00+08:00`),
    );
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('push' as const),
        day: fc.integer({ min: 0, max: 3 }),
        token: fc.integer({ min: 0, max: 1 }),
      }),
      fc.record({ kind: fc.constant('move' as const), end: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ kind: fc.constant('refund' as const), of: fc.nat(20) }),
      fc.record({ kind: fc.constant('reevaluate' as const) }),
    );
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const base = n;
        const left = new Map<number, { day: number; amount: number }>();
        let end = closing;
        await move(end);
        for (const each of steps) {
          if (each.kind === 'push') {
            n += 1;
            const occurredAt = days[each.day] ?? 0;
            await test.festival.push(
              sale(n, { occurredAt, participant: { token: `shopper-${each.token}` } }),
            );
            left.set(n, { day: occurredAt, amount: 1280 });
          }
          if (each.kind === 'move') {
            end = ends[each.end] ?? 0;
            await move(end);
          }
          if (each.kind === 'refund' && left.size > 0) {
            const of = base + 1 + (each.of % left.size);
            const known = left.get(of);
            if (known === undefined || known.amount < 400) continue;
            const { campaignId, partner } = test.festival;
            await test.store.transactions.refund(campaignId, partner, `external:POS-${of}`, { amount: 400 });
            left.set(of, { ...known, amount: known.amount - 400 });
          }
          if (each.kind === 'reevaluate') await reevaluate();
        }
        await reevaluate();
        for (const [number, { day, amount }] of left) {
          const entries = day < end ? Math.floor(amount / 500) : 0;
          expect((await get(number)).entries, `POS-${number}`).toBe(entries);
        }
      }),
      { numRuns: 12, seed: 4 },
    );
  });
});
