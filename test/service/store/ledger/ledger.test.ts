import { describe, expect, it } from 'vitest';
import { sliceSizes } from '../../../../src/service/store/ledger/slices.js';
import { sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

/** More than two slices of SQLite. */
const COUNT = 2 * sliceSizes.sqlite + 500;
const BATCH = 1_000;
const holders = 300;

describe.each(engines)('the check of the ledger on %s', (engine) => {
  const test = setUpFestival(engine);

  const pushAll = async (): Promise<string[]> => {
    const ids: string[] = [];
    for (let n = 1; n <= COUNT; n += BATCH) {
      const rows = Array.from({ length: Math.min(BATCH, COUNT + 1 - n) }, (_, index) =>
        sale(n + index, { totalAmount: 500, participant: { token: `shopper-${(n + index) % holders}` } }),
      );
      for (const result of await test.festival.push(...rows))
        if (result.status === 'accepted') ids.push(result.id);
    }
    await test.store.statistics.summary(test.festival.campaignId, null);
    return ids.sort();
  };
  const check = () => test.store.ledger.check(test.festival.campaignId);

  it('adds up all slices, and finds a difference in the last of them', async () => {
    const ids = await pushAll();
    expect(await check()).toMatchObject({
      lines: COUNT,
      entries: COUNT,
      claimedEntries: COUNT,
      participants: holders,
      differences: [],
    });

    const last = ids.at(-1);
    await test.database.query(`UPDATE transactions SET entries = entries + 7 WHERE id = '${last}'`);
    const { differences } = await check();
    const each = COUNT / holders;
    expect(differences).toEqual([
      { part: 'transaction', subject: last, ledger: 1, derived: 8 },
      { part: 'participant', subject: expect.any(String), ledger: each, derived: each + 7 },
    ]);
  }, 60_000);

  it('answers others while it works, and does not see what they push', async () => {
    await pushAll();
    const checked = check();
    const [pushed] = await test.festival.push(sale(COUNT + 1, { totalAmount: 500 }));
    expect(pushed).toMatchObject({ status: 'accepted' });
    const { lines, differences } = await checked;
    expect([COUNT, COUNT + 1]).toContain(lines);
    expect(differences).toEqual([]);
  }, 60_000);
});
