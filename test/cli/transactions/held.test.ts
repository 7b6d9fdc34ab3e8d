import { beforeEach, describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';
import { saleInput, storeInput } from '../../support/sales.js';

const cli = cliService();
const operator = { role: 'operator' } as const;

describe('transactions held, release and reject', () => {
  beforeEach(async () => {
    const client = cli.as('operator');
    const { id } = await cli.as('partner').merchants.register(storeInput('store-1'));
    await client.merchants.approve(id);
    await client.campaigns.update({
      plausibility: [{ maxAmount: 5_000 }, { channels: ['online'], maxAmount: 0 }],
    });
  });

  /** Pushes sales, and gives their ids. */
  async function push(...sales: [number, object][]): Promise<string[]> {
    const ids: string[] = [];
    for (const [n, more] of sales) {
      const { id = '' } = await cli.as('partner').transactions.push(saleInput(n, more));
      ids.push(id);
    }
    return ids;
  }
  const states = async (): Promise<Record<string, string>> => {
    const found: [string, string][] = [];
    for await (const { externalId, status } of cli.as('operator').transactions.list())
      found.push([externalId, status]);
    return Object.fromEntries(found);
  };

  it('lists what is held with its reasons, filtered by one', async () => {
    const [id] = await push([1, { totalAmount: 9_999 }], [2, { channel: 'online' }], [3, {}]);
    const { code, out, err } = await cli.run(['transactions', 'held'], operator);
    expect({ code, err }).toEqual({ code: 0, err: '2 held sales\n' });
    expect(out).toMatch(new RegExp(`${id} +S-1 +store-1 +2020-12-12 14:30 +NT\\$9,999 +amountTooLarge`));
    const filtered = await cli.run(['transactions', 'held', '--channel', 'online', '--json'], operator);
    const lines = filtered.out.trim().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { externalId: string }).externalId)).toEqual(['S-2']);
    const zh = await cli.run(['transactions', 'held', '--because', 'saleInFuture'], {
      ...operator,
      lang: 'zh-TW',
    });
    expect(zh.err).toBe('共 0 筆保留的交易\n');
    const wrong = await cli.run(['transactions', 'held', '--because', 'mood'], operator);
    expect(wrong.code).toBe(2);
  });

  it('releases and rejects by id, with what failed at the end', async () => {
    const [one = '', two = ''] = await push([1, { totalAmount: 9_999 }], [2, { totalAmount: 8_000 }]);
    const released = await cli.run(['transactions', 'release', one, 'txn_00000000000000000000'], operator);
    expect(released.code).toBe(1);
    expect(released.out).toMatch(/txn_00000000000000000000 .*\[transaction_not_found\]/);
    expect(released.out).toMatch(/qualified +1\n +failed +1\n$/);
    const missing = await cli.run(['transactions', 'reject', two], operator);
    expect(missing).toMatchObject({ code: 2, err: expect.stringContaining('--reason is missing') });
    const rejected = await cli.run(
      ['transactions', 'reject', two, '--reason', '金額有誤', '--json'],
      operator,
    );
    expect(rejected.code).toBe(0);
    expect(JSON.parse(rejected.out)).toEqual({
      command: 'transactions reject',
      counts: { rejected: 1, failed: 0 },
      failed: [],
    });
    expect(await states()).toEqual({ 'S-1': 'qualified', 'S-2': 'rejected' });
  });

  it('asks before it decides about all of a selection', async () => {
    await push([1, { totalAmount: 9_999 }], [2, { channel: 'online' }], [3, { channel: 'online' }]);
    const refused = await cli.run(['transactions', 'release', '--all'], operator);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('To release 3 sales, add --yes') });
    const questions: string[] = [];
    const answered = await cli.run(['transactions', 'release', '--channel', 'online'], {
      ...operator,
      lang: 'zh-TW',
      confirm: async (question) => questions.push(question) > 0,
    });
    expect(questions).toEqual(['放行 2 筆交易？ [y/N] ']);
    expect(answered.out).toMatch(/符合資格 +2\n$/);
    const no = await cli.run(['transactions', 'release', '--all'], {
      ...operator,
      confirm: async () => false,
    });
    expect(no.code).toBe(130);
    expect(await states()).toEqual({ 'S-1': 'held', 'S-2': 'qualified', 'S-3': 'qualified' });
    const all = await cli.run(['transactions', 'reject', '--all', '--yes', '--reason', '查核'], operator);
    expect(all.out).toMatch(/rejected +1\n$/);
  });

  it('decides about nothing that was not named', async () => {
    for (const args of [[], ['txn_00000000000000000000', '--all']]) {
      const { code } = await cli.run(['transactions', 'release', ...args], operator);
      expect(code).toBe(2);
    }
  });
});
