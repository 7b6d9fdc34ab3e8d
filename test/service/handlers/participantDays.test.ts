import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../../support/stores.js';
import { approvedStore, type Harness, startHarness, transaction } from '../harness.js';

/** Who buys on which day, in which district: 12 come on the first day, 7 of them and 6 others on the second. */
const visits = [
  ...range(0, 12).map((person) => ({ person, day: 10, district: '66000060' })),
  ...range(0, 7).map((person) => ({ person, day: 11, district: '66000090' })),
  ...range(12, 18).map((person) => ({ person, day: 11, district: '66000090' })),
  // Twice on one day, and online.
  ...range(0, 6).map((person) => ({ person, day: 11, district: null })),
  // Too few to be told.
  ...range(0, 3).map((person) => ({ person, day: 12, district: '66000060' })),
];

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

describe.each(engines)('participants by day and district on %s', (engine) => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(engine);
    const { app, partner } = harness;
    await approvedStore(harness, partner);
    for (const [index, { person, day, district }] of visits.entries()) {
      const participant = { token: `person-${String(person).padStart(3, '0')}` };
      const isClaimed = index % 4 === 0;
      const sale = transaction(`visit-${index}`, {
        occurredAt: `2020-12-${day}T11:00:00+08:00`,
        ...(district === null ? { channel: 'online' } : { district }),
        ...(isClaimed ? {} : { participant }),
      });
      await partner.done('pushTransaction', { body: sale });
      const { number, date, randomCode } = sale.document;
      if (isClaimed) await app.done('claimTransaction', { body: { participant, number, date, randomCode } });
    }
    // Nobody's, and before the festival: none is registered.
    await partner.done('pushTransaction', {
      body: transaction('nobody', { occurredAt: '2020-12-09T11:00:00+08:00' }),
    });
    const participant = { token: 'person-000' };
    await partner.done('pushTransaction', {
      body: transaction('early', { occurredAt: '2020-12-08T11:00:00+08:00', participant }),
    });
  });
  afterAll(() => harness?.close());

  const few = { value: null, suppressed: true };
  const people = (value: number) => ({ value, suppressed: false });

  it('are new on their first day and returning later, and few people are withheld', async () => {
    const { days, minimumPeople } = await harness.operator.done('retrieveParticipantStatistics');
    expect(minimumPeople).toBe(5);
    const told = days.map(({ date, newcomers, returning, districts }) => ({
      ...{ date, newcomers, returning },
      districts: districts.map((row) => [row.key, row.newcomers, row.returning]),
    }));
    expect(told).toEqual([
      {
        ...{ date: '2020-12-10', newcomers: people(12), returning: few },
        districts: [['66000060', people(12), few]],
      },
      {
        // With those who are new on the third day they would be all participants less those of the first.
        ...{ date: '2020-12-11', newcomers: few, returning: people(7) },
        districts: [
          ['66000090', people(6), people(7)],
          [null, few, people(6)],
        ],
      },
      { date: '2020-12-12', newcomers: few, returning: few, districts: [['66000060', few, few]] },
    ]);
    expect(days[1]?.districts.map(({ labelEn }) => labelEn)).toEqual(['Fengyuan District', 'None']);
  });

  it('are not for partners, whose keys read no participants', async () => {
    await harness.partner.refused('retrieveParticipantStatistics', 'scope_missing');
  });
});
