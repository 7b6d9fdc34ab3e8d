import { execFile } from 'node:child_process';
import type { Shopfest } from '@shopfest/partner-sdk';
import type { ShopfestOperator } from '@shopfest/partner-sdk/operator';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { taichung2020 } from '../../src/service/sandbox/taichung2020.js';
import { claimedKey } from '../support/claimedKey.js';
import { compiledFolder } from '../support/compiled.js';
import { createTestDatabase, engines } from '../support/stores.js';
import { campaign } from './files.js';

interface Festival {
  readonly operator: ShopfestOperator;
  readonly partner: Shopfest;
  close(): Promise<void>;
}
type StartFestival = (options: { db: string }) => Promise<Festival>;

/** Runs an example as a user does, in a process of its own. */
function run(
  path: string,
  env: Record<string, string> = {},
  args: readonly string[] = [],
): Promise<{ code: number; output: string }> {
  const { SHOPFEST_BASE_URL: _, SHOPFEST_API_KEY: __, ...clean } = process.env;
  const options = { cwd: compiledFolder, env: { ...clean, ...env }, timeout: 85_000 };
  return new Promise((resolve) => {
    execFile(process.execPath, [`examples/${path}`, ...args], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });
}

describe('by itself', { timeout: 90_000 }, () => {
  it('registers sound rows in onboarding and says of each other row what is wrong, in both languages', async () => {
    const { code, output } = await run('onboarding/onboarding.mjs');
    expect(output).toContain('registered 8，已登錄 known 0，退回 refused 4');
    for (const [line, pointer] of [
      [8, '/ubns/0'],
      [9, '/kind'],
      [10, '/district'],
      [13, '/parentExternalId'],
    ]) {
      expect(output).toMatch(new RegExp(`第 ${line} 列 .*: ${pointer} .*\\p{Script=Han}.* \\(.+\\)`, 'u'));
    }
    expect(output).toMatch(/please look at 籽崎超市: .*檢查碼/);
    expect(code).toBe(0);
  });

  it('runs the campaign from its rules to its winners, and every figure equals the input', async () => {
    const { code, output } = await run('campaign/campaign.mjs');
    expect(output).toContain('duties: 20 項 approved；未核准前啟用 activated before: duties_missing');
    expect(output).toContain('by the maker alone: approval_required');
    expect(output).toContain('79 場 draws (60+8+4+2+4+1)；本人確認 by the maker alone: approval_required');
    expect(output).toContain('daily 119、weekly 16、biweekly 8、monthly 4、regional 16、grand 3；');
    expect(output).toContain('grand prize: forfeited、paid、reserve');
    expect(output).toContain('with a name and phone: personal_data_found；');
    expect(output).toContain(
      'by a partner: scope_missing；申請人自行下載 by the requester alone: approval_required；他人下載 by somebody else: requester_only',
    );
    expect(output).toMatch(/incident \(canary\): closed，受影響 affected 1，/);
    expect(output).toMatch(/incident \(retraction\): closed，受影響 affected 3，/);
    expect(output).toContain('曾被讀取 read 2 次 times，其後 since then 410');
    expect(output).toContain('a note with a name: personal_data_found');
    expect(output).toContain('settled；獎項未全數發放前 before all prizes were given: campaign_unsettled');
    expect(output).toMatch(/entries ＝ 輸入 the input\n稽核紀錄 audit log: \d+ 筆 entries，完整 whole\n/);
    expect(code).toBe(0);
  });

  it.each(engines)('computes every figure of the report of 2020 from rows, on %s', async (engine) => {
    const database = await createTestDatabase(engine);
    onTestFinished(() => database.drop());
    const args = ['--scale', '0.0005', '--db', database.url];
    const { code, output } = await run('campaign/report.mjs', {}, args);
    expect(output).toMatch(/3-28 第 8 名 \S+: NT\$[\d,]+\n/);
    expect(output).toMatch(/benefit × 100: 9,\d{3} /);
    expect(output).toMatch(/\n1\d\d 項數字皆等於獨立加總 figures equal their independent sums\n$/);
    expect(code).toBe(0);
  });

  it('runs a till that sells through an outage, cancels, refunds, and mends what was refused', async () => {
    const { code, output } = await run('till/till.mjs');
    expect(output.match(/registered for the draw/g)).toHaveLength(2);
    expect(output).toContain('pending 3，金額 at risk NT$3,280');
    expect(output).toMatch(/obx_1 sale: 抽獎機會 2 次/);
    expect(output).toMatch(/obx_2 sale: 抽獎機會 4 次/);
    expect(output).toMatch(/obx_3 void: 抽獎機會 0 次/);
    expect(output).toContain('已登錄過 was known already');
    expect(output).toMatch(/status adjusted，餘額 left NT\$480，抽獎機會 entries 0/);
    expect(output).toMatch(/status voided，餘額 left NT\$0，抽獎機會 entries 0/);
    expect(output).toContain('mend and send again: /document/number');
    expect(output).toMatch(/obx_5 \S+店家 There is no such merchant/);
    expect(output).toMatch(/obx_5 sale: 抽獎機會 1 次/);
    expect(code).toBe(0);
  });

  it('launches a zone from a feed: sellers, approval, offers', async () => {
    const { code, output } = await run('zone/launch.mjs');
    expect(output).toContain('sellers in the feed: 汐坡果乾、榆窗木器、蓁笠茶行');
    expect(output).toMatch(/created +11\n/);
    expect(output).toContain('✗ CAT-12: price 不是新臺幣');
    expect(output).toContain('汐坡果乾 已上架 has listed: 4');
    expect(code).toBe(0);
  });

  it('follows a feed nightly, waits for others, and lets a broken feed change nothing', async () => {
    const { code, output } = await run('zone/nightly.mjs');
    const [, first = '', second = '', third = '', fourth = ''] = output.split(/第.夜/);
    expect(first).toMatch(/created +12\n/);
    expect(second).toContain('the feed has not changed');
    expect(third).toMatch(/waiting for mir_/);
    expect(third).toMatch(/updated +1\n.*unchanged +10\n.*removed +1\n/s);
    expect(fourth).toContain('empty_feed, too_many_removals');
    expect(fourth).toContain('the zone still has 11');
    expect(code).toBe(0);
  });

  it('sends only what differs to the zone, revives nothing that was removed, and counts orders', async () => {
    const { code, output } = await run('zone/zone.mjs');
    expect(output.match(/taken (\d+)，相同 known (\d+)，退回 refused (\d+)/g)).toEqual([
      'taken 30，相同 known 0，退回 refused 0',
      'taken 1，相同 known 29，退回 refused 0',
      'taken 0，相同 known 29，退回 refused 1',
      'taken 20，相同 known 0，退回 refused 0',
    ]);
    // 20 orders of 2 units at NT$200 + 20 n, less one unit of item 3 (NT$260).
    const gmv = 2 * (20 * 200 + 20 * ((20 * 21) / 2)) - 260;
    expect(output).toMatch(/items listed +29\n.*orders +20\n.*units sold +39\n/);
    expect(output).toContain(`NT$${gmv.toLocaleString('en')}`);
    expect(code).toBe(0);
  });
});

describe('against a service that is there, as a partner that is not approved yet', {
  timeout: 90_000,
}, () => {
  let festival: Festival;
  let env: Record<string, string>;

  beforeAll(async () => {
    const module = new URL('../../examples/support/festival.mjs', import.meta.url).href;
    const { startFestival } = (await import(module)) as { startFestival: StartFestival };
    festival = await startFestival({ db: 'sqlite::memory:' });
    const { organization } = await festival.partner.service.me();
    const key = festival.operator.keys.create({ organizationId: organization.id, name: 'test' });
    const { secret } = await claimedKey(festival.operator, key);
    env = { SHOPFEST_BASE_URL: festival.partner.toJSON().baseURL, SHOPFEST_API_KEY: secret };
  });
  afterAll(() => festival?.close());

  it.each(['onboarding/onboarding.mjs', 'till/till.mjs', 'zone/zone.mjs'])('runs %s twice', async (path) => {
    for (const time of ['first', 'again']) {
      const { code, output } = await run(path, env);
      expect(output, time).not.toContain('Error');
      expect(code, time).toBe(0);
    }
  });

  it('holds what was sold until the operator approves, and counts it then', async () => {
    const before = await festival.operator.stats.summary();
    expect(before.received.documents).toBe(0);
    expect(before.pending.transactionsHeld).toBeGreaterThan(20);
    await festival.operator.merchants.review({ action: 'approve', selection: {} });
    const after = await festival.operator.stats.summary();
    expect(after.pending).toEqual({
      merchantsAwaitingReview: 0,
      transactionsHeld: 0,
      transactionsInReview: 0,
    });
    // 20 orders of the zone; of each of two runs of the till two sales stand and one is cancelled.
    expect(after.received.documents).toBe(24);
    expect(after.zone).toMatchObject({ orders: 20, unitsSold: 39 });
  });
});

it('uses the campaign that the sandbox opens', () => {
  const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1);
  const { regions = [], ...sandbox } = taichung2020;
  expect({ ...campaign, regions: campaign.regions.toSorted(byCode) }).toEqual({
    ...sandbox,
    regions: regions.toSorted(byCode),
  });
});
