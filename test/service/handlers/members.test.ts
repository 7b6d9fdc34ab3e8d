import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ageBands, genders, residences } from '../../../src/generated/enums.js';
import { memberDimensions } from '../../../src/generated/operatorEnums.js';
import type { MemberStatistics } from '../../../src/generated/types.js';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, merchant, startHarness, transaction } from '../harness.js';

const MINUTE = 60_000;

interface Member {
  readonly token: string;
  readonly groups?: { gender?: string; ageBand?: string; residence?: string };
}

/** 40 women and 25 men who say so, 3 others, and 6 who say nothing. */
const members: readonly Member[] = Array.from({ length: 74 }, (_, index): Member => {
  const token = `member-${String(index).padStart(3, '0')}`;
  if (index >= 68) return { token };
  const gender = index < 40 ? 'female' : index < 65 ? 'male' : 'other';
  const ageBand = index % 2 === 0 ? '25-34' : '35-44';
  return { token, groups: { gender, ageBand, residence: index % 8 === 0 ? 'outsideCity' : 'insideCity' } };
});

describe.each(engines)('statistics of members on %s', (engine) => {
  let harness: Harness;
  /** Sales by member: the shop, NT$, and whether it is claimed afterwards. */
  const sales: { member: Member; shop: 'store-1' | 'salon'; nt: number; isClaimed: boolean }[] = [];

  beforeAll(async () => {
    harness = await startHarness(engine);
    const { app, operator, partner } = harness;
    await approvedStore(harness, partner);
    const salon = await partner.done('registerMerchant', {
      body: merchant('salon', { industry: 'beauty', district: '66000280' }),
    });
    await operator.done('approveMerchant', { path: { merchantId: salon.id } });
    for (const { token, groups } of members)
      await app.done('registerParticipant', { body: groups ? { token, groups } : { token } });
    for (const [index, member] of members.entries()) {
      sales.push({ member, shop: 'store-1', nt: 500 + index, isClaimed: index % 5 === 0 });
      // Of those who visit the salon nine of ten are women, and nobody says nothing.
      if (index < 36 || (index >= 40 && index < 44))
        sales.push({ member, shop: 'salon', nt: 900, isClaimed: false });
    }
    for (const [index, { member, shop, nt, isClaimed }] of sales.entries()) {
      const participant = { token: member.token };
      const sale = transaction(`sale-${index}`, {
        merchantExternalId: shop,
        totalAmount: nt,
        ...(isClaimed ? {} : { participant }),
      });
      await partner.done('pushTransaction', { body: sale });
      const { number, date } = sale.document;
      if (isClaimed)
        await app.done('claimTransaction', { body: { participant, number, date, randomCode: '0122' } });
    }
    // Nobody's, outside the purchase period, and voided: none of them is registered.
    await partner.done('pushTransaction', { body: transaction('nobody') });
    const participant = { token: 'member-000' };
    await partner.done('pushTransaction', {
      body: transaction('early', { participant, occurredAt: '2019-12-12T11:00:00+08:00' }),
    });
    const { id = '' } = await partner.done('pushTransaction', { body: transaction('void', { participant }) });
    await partner.done('voidTransaction', { path: { transactionId: id ?? '' }, body: { kind: 'cancel' } });
  });
  afterAll(() => harness?.close());

  const ask = (group: string, by?: string): Promise<MemberStatistics> =>
    harness.operator.done('retrieveMemberStatistics', { query: { group, ...(by ? { by } : {}) } });
  const expected = (gender: string | undefined, shop?: string) => {
    const own = sales.filter(
      (sale) => sale.member.groups?.gender === gender && (shop === undefined || sale.shop === shop),
    );
    const people = new Set(own.map(({ member }) => member.token)).size;
    const value = (of: number) => ({ value: of, suppressed: false });
    return {
      people: value(people),
      documents: value(own.length),
      amount: value(own.reduce((sum, { nt }) => sum + nt, 0)),
    };
  };

  it('counts people, documents and NT$ of registered documents by group', async () => {
    const { rows, by, minimumPeople } = await ask('gender');
    expect({ by, minimumPeople, rows: rows.length }).toEqual({ by: null, minimumPeople: 5, rows: 1 });
    const [all] = rows;
    expect(all).toMatchObject({ key: null, label: '全部', labelEn: 'All' });
    expect(all?.total).toEqual({
      people: { value: 74, suppressed: false },
      documents: sales.length,
      amount: sales.reduce((sum, { nt }) => sum + nt, 0),
    });
    const female = expected('female');
    expect(all?.groups[0]).toEqual({
      ...{ group: 'female', label: '女性', labelEn: 'Female', ...female },
      share: {
        people: 40 / 74,
        documents: female.documents.value / sales.length,
        amount: female.amount.value / (all?.total.amount ?? 0),
      },
    });
    expect(all?.groups[1]).toMatchObject(expected('male'));
  });

  it('suppresses a value of fewer than five people, and one that would give it away', async () => {
    const suppressed = { value: null, suppressed: true };
    const all = (await ask('gender')).rows[0]?.groups ?? [];
    // Three others; and the six who say nothing, of whom the total would leave the three.
    for (const index of [2, 3])
      expect(all[index]).toMatchObject({ people: suppressed, documents: suppressed, amount: suppressed });
    const salon = (await ask('gender', 'industry')).rows.find(({ key }) => key === 'beauty');
    expect(salon).toMatchObject({ label: '美容美體', labelEn: 'Beauty' });
    // Four men, no others, and nobody who says nothing: what they are together, nobody can part.
    expect(salon?.groups.map(({ people }) => people.suppressed)).toEqual([false, true, true, true]);
    // The men who buy elsewhere, since all men less these are the four.
    const retail = (await ask('gender', 'industry')).rows.find(({ key }) => key === 'retail');
    expect(retail?.groups.map(({ people }) => people.suppressed)).toEqual([false, true, true, true]);
    expect(salon?.total.people).toEqual({ value: 40, suppressed: false });
  });

  it('gives values that add up to the totals in every question', async () => {
    for (const group of ['gender', 'ageBand', 'residence']) {
      for (const by of [undefined, ...memberDimensions]) {
        const { rows } = await ask(group, by);
        expect(rows.reduce((sum, { total }) => sum + total.documents, 0)).toBe(sales.length);
        for (const { groups, total } of rows) {
          const shown = groups.reduce((sum, { documents }) => sum + (documents.value ?? 0), 0);
          const isWhole = groups.every(({ documents }) => !documents.suppressed);
          if (isWhole) expect(shown).toBe(total.documents);
          else expect(shown).toBeLessThanOrEqual(total.documents);
          const hidden = groups.filter(({ people }) => people.suppressed);
          expect(hidden.length).not.toBe(1);
        }
        const all = { gender: genders, ageBand: ageBands, residence: residences }[group] as readonly string[];
        for (const { groups } of rows) expect(groups.map((each) => each.group)).toEqual([...all]);
      }
    }
  });

  it('reads anew after a minute, and forgets the groups of who is erased', async () => {
    const { app, clock } = harness;
    const before = (await ask('gender')).rows[0]?.groups[0]?.people.value;
    const { id } = await app.done('registerParticipant', { body: { token: 'member-001' } });
    expect(await app.done('retrieveParticipant', { path: { participantId: id } })).toMatchObject({
      hasGroups: true,
    });
    expect(await app.done('eraseParticipant', { path: { participantId: id } })).toMatchObject({
      hasGroups: false,
    });
    expect((await ask('gender')).rows[0]?.groups[0]?.people.value).toBe(before);
    clock.now += MINUTE;
    expect((await ask('gender')).rows[0]?.groups[0]?.people.value).toBe((before ?? 0) - 1);
  });

  it('is for the operator alone, and takes no groups from partners', async () => {
    const { app, partner } = harness;
    for (const client of [app, partner])
      await client.refused('retrieveMemberStatistics', 'operator_only', { query: { group: 'gender' } });
    await partner.refused('registerParticipant', 'scope_missing', {
      body: { token: 'member-900', groups: { gender: 'female' } },
    });
    await app.refused('registerParticipant', 'validation_failed', {
      body: { token: 'member-900', groups: { gender: '女' } },
    });
  });
});
