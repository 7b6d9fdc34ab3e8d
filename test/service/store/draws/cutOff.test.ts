import { describe, expect, it } from 'vitest';
import { usualPrizeTax } from '../../../../src/campaign/prizeTax.js';
import type { Subjects } from '../../../../src/service/store/index.js';
import { closing, opening, sale } from '../../../support/festival.js';
import { engines } from '../../../support/stores.js';
import { setUpFestival } from '../../../support/suites.js';

const SECOND = 1_000;
const participant = { token: 'ming-0001' };

/** A promise, and the function that fulfils it. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

const isPending = (work: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    work.then(
      () => false,
      () => false,
    ),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 300)),
  ]);

describe.each(engines)('the cut-off of a draw on %s', (engine) => {
  const time = { now: opening + 86_400_000 };
  const test = setUpFestival(engine, { clock: () => time.now });

  /** A draw whose cut-off is a second ahead. */
  async function plan(): Promise<{ id: string; pass: () => void }> {
    const cutOff = time.now + SECOND;
    const { id } = await test.store.draws.plan(test.festival.campaignId, {
      ...{ name: '每日抽獎', kind: 'daily', cutOff, repeat: 'draw', excludesWinnersOf: [] },
      pool: { period: { startsAt: opening, endsAt: closing } },
      prizes: [{ name: '禮券', value: 500, count: 1, reserves: 0 }],
      taxRules: usualPrizeTax,
    });
    return {
      id,
      pass: () => {
        time.now = cutOff;
      },
    };
  }

  it("freezes while a till's sale is in flight: the sale that began before the cut-off is in the pool", async () => {
    const { store, festival } = test;
    const { id, pass } = await plan();
    const [pushed, held] = [gate(), gate()];
    const selling = store.transaction(async ({ transactions }: Subjects) => {
      const [result] = await transactions.push(festival.campaignId, festival.partner, [
        sale(1, { totalAmount: 1_500, participant }),
      ]);
      expect(result?.status).toBe('accepted');
      pushed.open();
      await held.opened;
    });
    await pushed.opened;
    pass();
    const freezing = store.draws.freeze(festival.campaignId, id);
    expect(await isPending(freezing)).toBe(true);
    held.open();
    await selling;
    expect(await freezing).toMatchObject({ participantCount: 1, entryCount: 3 });
  });

  // SQLite has one writer at a time, who reads the clock when its turn has come.
  it.runIf(engine === 'postgres')(
    'waits for a sale that has read the clock and has not written anything yet',
    async () => {
      const { store, festival } = test;
      const shop = await festival.merchant('waits');
      const { id, pass } = await plan();
      const [locked, held] = [gate(), gate()];
      // The sale waits for its merchant, whom somebody else changes.
      const approving = store.transaction(async ({ merchants }: Subjects) => {
        await merchants.act(festival.campaignId, festival.operator, shop.id, 'approve');
        locked.open();
        await held.opened;
      });
      await locked.opened;
      const request = { organizationId: festival.partner.organizationId, key: `"${id}"`, fingerprint: 'one' };
      const selling = store.idempotent(request, async ({ transactions }: Subjects) => {
        await transactions.push(festival.campaignId, festival.partner, [
          sale(2, { merchantExternalId: 'waits', totalAmount: 1_000, participant }),
        ]);
        return { status: 201, body: '{}' };
      });
      expect(await isPending(selling)).toBe(true);
      pass();
      const freezing = store.draws.freeze(festival.campaignId, id);
      expect(await isPending(freezing)).toBe(true);
      held.open();
      await approving;
      await selling;
      expect(await freezing).toMatchObject({ participantCount: 1, entryCount: 2 });
    },
  );

  it('waits for no reader, and for no other draw that is frozen at the same time', async () => {
    const { store, festival } = test;
    await festival.push(sale(3, { totalAmount: 500, participant }));
    const { id, pass } = await plan();
    pass();
    const frozen = await Promise.all([1, 2, 3].map(() => store.draws.freeze(festival.campaignId, id)));
    for (const each of frozen) expect(each).toMatchObject({ status: 'frozen', entryCount: 1 });
  });
});
