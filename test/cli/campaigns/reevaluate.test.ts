import { describe, expect, it } from 'vitest';
import { cliService } from '../../support/cliService.js';
import { saleInput } from '../../support/sales.js';

describe('campaigns reevaluate', () => {
  const cli = cliService();
  const operator = { role: 'operator' } as const;

  it('says what an extended period would change, and changes it with --yes', async () => {
    await cli.approvedStore();
    await cli.as('partner').transactions.push({
      ...saleInput(1),
      occurredAt: '2021-02-08T12:00:00+08:00',
    });
    const moved = await cli.approved(['campaigns', 'update', '--to', '2021-03-06'], operator);
    expect(moved.err).toContain('keep their verdict until: shopfest campaigns reevaluate');
    const named = await cli.run(['campaigns', 'update', '--name', '購物節'], operator);
    expect(named.err).not.toContain('reevaluate');
    const dry = await cli.run(['campaigns', 'reevaluate'], operator);
    expect([dry.code, dry.err]).toEqual([0, 'Nothing was changed. Give --yes to do it\n']);
    expect(dry.out).toMatch(/qualify now +1 +NT\$[\d,]+ +\d+/);
    const json = await cli.run(['campaigns', 'reevaluate', '--yes', '--json'], operator);
    expect(JSON.parse(json.out).reevaluation).toMatchObject({
      ...{ dryRun: false, checked: 1, reevaluated: 1 },
      qualified: { transactions: 1 },
    });
    const again = await cli.run(['campaigns', 'reevaluate', '--yes'], { ...operator, lang: 'zh_TW.UTF-8' });
    expect(again.out).toMatch(/改為符合 +0/);
  });
});
