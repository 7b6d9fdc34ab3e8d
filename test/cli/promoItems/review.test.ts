import { beforeEach, describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';
import { offerInput } from '../../support/sales.js';

const cli = cliService();
const operator = { role: 'operator' } as const;

describe('promo-items list, approve and reject', () => {
  beforeEach(async () => {
    await cli.approvedStore();
    await cli.as('operator').zones.put('main', { name: '專區', nameEn: 'Zone', needsReview: true });
  });

  async function offers(...names: string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const name of names) {
      const type = name.startsWith('gift') ? 'gift' : 'discountProduct';
      ids.push((await cli.as('partner').promoItems.upsert(offerInput(name, { type, zone: 'main' }))).id);
    }
    return ids;
  }
  const reviews = async (): Promise<Record<string, string | null>> => {
    const found: [string, string | null][] = [];
    for await (const { externalId, review } of cli.as('partner').promoItems.list())
      found.push([externalId, review]);
    return Object.fromEntries(found);
  };

  it('lists offers that wait, and after a decision how it ended', async () => {
    const [id] = await offers('A', 'B');
    const { code, out, err } = await cli.run(['promo-items', 'list', '--review', 'pending'], operator);
    expect({ code, err }).toEqual({ code: 0, err: '2 offers\n' });
    expect(out).toMatch(new RegExp(`${id} +A +store-1 +main +新社香菇禮盒 A +NT\\$680 +draft +pending\n`));
    const rejected = await cli.run(
      ['promo-items', 'reject', id ?? '', '--reason', '圖片與商品不符'],
      operator,
    );
    expect(rejected).toMatchObject({ code: 0, out: expect.stringMatching(/^ +rejected +1\n$/) });
    const list = await cli.run(['promo-items', 'list', '--review', 'rejected'], { lang: 'zh-TW' });
    expect(list.out).toContain('圖片與商品不符');
    expect(list.err).toBe('共 1 件商品\n');
    const json = await cli.run(['promo-items', 'list', '--status', 'draft', '--json'], operator);
    expect(json.out.trim().split('\n')).toHaveLength(2);
  });

  it('approves by id, with what failed at the end', async () => {
    const [id = ''] = await offers('A');
    const { code, out } = await cli.run(
      ['promo-items', 'approve', id, 'itm_00000000000000000000', '--json'],
      operator,
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      command: 'promo-items approve',
      counts: { approved: 1, failed: 1 },
      failed: [{ id: 'itm_00000000000000000000', problem: { code: 'promo_item_not_found' } }],
    });
    expect(await reviews()).toEqual({ A: 'approved' });
  });

  it('asks before it decides about all of a selection', async () => {
    await offers('A', 'B', 'gift-1');
    const asked: string[] = [];
    const answer = (yes: boolean) => ({
      ...operator,
      confirm: async (question: string) => asked.push(question) > 0 && yes,
    });
    expect((await cli.run(['promo-items', 'approve', '--zone', 'main'], answer(false))).code).toBe(130);
    expect(new Set(Object.values(await reviews()))).toEqual(new Set(['pending']));
    const gifts = await cli.run(['promo-items', 'approve', '--type', 'gift'], answer(true));
    expect(gifts.out).toMatch(/^ +approved +1\n$/);
    expect(asked).toEqual(['Approve 3 offers? [y/N] ', 'Approve 1 offer? [y/N] ']);
    const without = await cli.run(['promo-items', 'reject', '--all', '--reason', '重複'], operator);
    expect(without).toMatchObject({ code: 2, err: expect.stringContaining('To reject 2 offers, add --yes') });
    await cli.run(['promo-items', 'reject', '--all', '--yes', '--reason', '重複'], operator);
    expect(await reviews()).toEqual({ A: 'rejected', B: 'rejected', 'gift-1': 'approved' });
  });

  it('refuses a rejection without a reason, and a decision about nothing', async () => {
    const refused = async (...args: string[]) => (await cli.run(['promo-items', ...args], operator)).code;
    expect(await refused('reject', '--all', '--yes')).toBe(2);
    expect(await refused('approve')).toBe(2);
    expect(await refused('approve', 'itm_00000000000000000000', '--zone', 'main')).toBe(2);
  });
});
