import { beforeEach, describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';

const cli = cliService();

describe('receipts list, confirm and reject', () => {
  beforeEach(() => cli.approvedStore());

  /** Claims of one receipt each, by shoppers of their own. */
  async function claims(...numbers: number[]): Promise<string[]> {
    const { id: merchantId } = await cli.as('partner').merchants.retrieve('external:store-1');
    const ids: string[] = [];
    for (const number of numbers) {
      const { id } = await cli.as('app').claims.claimReceipt({
        participant: { token: `pt_receipts_${cli.campaign}_${number}` },
        ...{ merchantId, terminalId: 'A', number: String(number), date: '2020-12-12', amount: 1_050 },
      });
      ids.push(id);
    }
    return ids;
  }
  const states = async (): Promise<Record<string, string>> => {
    const found: [string, string][] = [];
    for await (const { number, status } of cli.as('partner').claims.listReceipts())
      found.push([number, status]);
    return Object.fromEntries(found);
  };

  it('lists what waits, to compare with the booklet', async () => {
    const [id] = await claims(1, 2);
    const { code, out, err } = await cli.run(['receipts', 'list']);
    expect({ code, err }).toEqual({ code: 0, err: '2 claims to paper receipts\n' });
    expect(out).toMatch(new RegExp(`${id} +store-1 +A +1 +2020-12-12 +NT\\$1,050 +waiting\n`));
    const rejected = await cli.run(['receipts', 'list', '--status', 'rejected'], { lang: 'zh-TW' });
    expect(rejected).toMatchObject({ out: '', err: '共 0 筆紙本收據的登錄\n' });
    const other = await cli.run(['receipts', 'list'], { role: 'otherPartner' });
    expect(other.err).toBe('0 claims to paper receipts\n');
  });

  it('confirms and rejects by id, with what failed at the end', async () => {
    const [one = '', two = ''] = await claims(1, 2);
    const confirmed = await cli.run(['receipts', 'confirm', one, 'clm_00000000000000000000']);
    expect(confirmed.code).toBe(1);
    expect(confirmed.out).toMatch(
      /clm_00000000000000000000 .*\[claim_not_found\]\n +claimed +1\n +failed +1\n$/,
    );
    const rejected = await cli.run(['receipts', 'reject', two, '--reason', '查無此收據', '--json']);
    expect(JSON.parse(rejected.out)).toEqual({
      command: 'receipts reject',
      counts: { rejected: 1, failed: 0 },
      failed: [],
    });
    expect(await states()).toEqual({ 1: 'claimed', 2: 'rejected' });
    const list = await cli.run(['receipts', 'list', '--status', 'rejected', '--json']);
    expect(JSON.parse(list.out)).toMatchObject({ id: two, remark: '查無此收據' });
  });

  it('asks before it decides about all that wait', async () => {
    await claims(1, 2);
    const asked = await cli.run(['receipts', 'confirm', '--all']);
    expect(asked).toMatchObject({ code: 2, err: expect.stringContaining('To confirm 2 claims, add --yes') });
    const done = await cli.run(['receipts', 'confirm', '--merchant', 'external:store-1', '--yes']);
    expect(done.out).toMatch(/^ +claimed +2\n$/);
    expect(await states()).toEqual({ 1: 'claimed', 2: 'claimed' });
    const nothing = await cli.run(['receipts', 'reject', '--all', '--reason', '查無']);
    expect(nothing).toMatchObject({ code: 0, out: expect.stringMatching(/failed +0/) });
    expect((await cli.run(['receipts', 'reject', '--all', '--yes'])).code).toBe(2);
    expect((await cli.run(['receipts', 'confirm'])).code).toBe(2);
  });
});
