import { beforeEach, describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';
import { registeredInput, storeInput } from '../../support/sales.js';

const cli = cliService();

describe('stats', () => {
  beforeEach(async () => {
    await cli.approvedStore();
    const other = await cli.as('partner').merchants.register(storeInput('store-2', { district: '66000090' }));
    await cli.as('operator').merchants.approve(other.id);
    await cli
      .as('partner')
      .transactions.pushAll([
        registeredInput(1, { totalAmount: 1_000 }),
        registeredInput(2, { totalAmount: 500, merchantExternalId: 'store-2' }),
      ]);
  });

  it('prints totals and bars', async () => {
    const { code, out, err } = await cli.run(['stats']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Your figures \(2020-12-12T/);
    expect(out).toMatch(/ received +NT\$1,500 +2 documents\n +registered +NT\$1,500 +2 documents\n/);
    expect(out).toMatch(/outside the purchase period, counted nowhere +NT\$0 +0 documents\n/);
    expect(out).toMatch(/draw entries +3\n/);
    expect(out.split('By district\n')[1]).toBe(
      `  Xitun District     ${'█'.repeat(32)}  NT$1,000  1 document\n` +
        `  Fengyuan District  ${'█'.repeat(16)}${' '.repeat(16)}    NT$500  1 document\n`,
    );
  });

  it('prints them in Traditional Chinese, with the remainder and the benefit of the campaign', async () => {
    const argv = ['stats', '--by', 'region', '--top', '1', '--coverage', 'campaign', '--lang', 'zh-TW'];
    const { out } = await cli.run(argv);
    expect(out).toMatch(/^全活動 \(/);
    expect(out.split('依區域\n')[1]).toBe(
      `  市區       ${'█'.repeat(32)}  NT$1,000  1 張\n` +
        `  其他 1 項  ${' '.repeat(32)}    NT$500  1 張\n` +
        '\n每投入新臺幣 1 元之效益: NT$2 (1.50)\n',
    );
  });

  it('prints the responses of the service with --json', async () => {
    const { out } = await cli.run(['stats', '--by', 'channel', '--json']);
    const { summary, breakdown, kpis } = JSON.parse(out);
    const { asOf: _, ...figures } = await cli.as('partner').stats.summary();
    expect(summary).toMatchObject(figures);
    expect(breakdown).toMatchObject({
      by: 'channel',
      rows: [{ key: 'store', amount: 1_500, count: 2, entries: 3 }],
    });
    expect(kpis).toBeNull();
    const whole = await cli.run(['stats', '--json'], { role: 'operator' });
    expect(JSON.parse(whole.out).kpis).toMatchObject({ benefitRatio: { rounded: 2 } });
  });

  it('prints the figures of the sales that are chosen, with a second dimension', async () => {
    const chosen = ['--from', '2020-12-12', '--to', '2020-12-12', '--district', '66000060'];
    const { code, out, err } = await cli.run([
      'stats',
      ...chosen,
      '--by',
      'channel',
      '--crossed-with',
      'day',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Of the chosen sales \(2020-12-12T/);
    expect(out).toMatch(/registered +NT\$1,000 +1 document\n/);
    expect(out.split('By channel\n')[1]).toBe(
      `  Store         ${'█'.repeat(32)}  NT$1,000  1 document\n` +
        `    2020-12-12  ${'█'.repeat(32)}  NT$1,000  1 document\n`,
    );
    const none = await cli.run(['stats', '--to', '2020-12-11']);
    expect(none.out).toMatch(/registered +NT\$0 +0 documents\n/);
    for (const day of ['2020-02-30', '12-12', 'today']) {
      const wrong = await cli.run(['stats', '--from', day]);
      expect(wrong.code).toBe(2);
      expect(wrong.err).toContain('--from must be a day, such as 2021-12-01');
    }
  });

  it('prints shares of the largest, and when documents were registered', async () => {
    const { code, out, err } = await cli.run(['stats', 'shares', '--largest', '1']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Registered: NT\$1,500, 2 \(2020-12-12T/);
    expect(out).toMatch(/Largest merchants\n.* store-1 +NT\$1,000 +1 +66\.7 %\n/);
    expect(out).toMatch(/all without them +NT\$500 +1 +33\.3 %\n/);
    expect(out).toMatch(/without a category +NT\$1,500 +2 +100\.0 %\n/);
    expect((await cli.run(['stats', 'shares', '--largest', '101'])).code).toBe(2);
  });

  it('prints that there are no sales', async () => {
    const { out } = await cli.run(['stats'], { role: 'otherPartner' });
    expect(out.split('By district\n')[1]).toBe('  no sales yet\n');
  });
});
