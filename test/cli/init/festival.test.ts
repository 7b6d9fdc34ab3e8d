import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { withEnvFile } from '../../../src/cli/connection/envFile.js';
import { createService, startServer } from '../../../src/service/index.js';
import { folderWith, shopfest } from '../../support/cli.js';

// The way of docs/operator.md: an operator comes from an empty folder to a running campaign with figures.

const districts = ['西屯區', '北區', '豐原區', '大里區', '66000040'];
const kinds = ['店家', '攤位', '店家'];

/** 250 shops as people write them: a header in Chinese, names of districts and kinds. */
const merchants = [
  '店家代碼,類型,店家名稱,統一編號,產業別,行政區,地址',
  ...Array.from(
    { length: 250 },
    (_, n) => `A${n + 1},${kinds[n % 3]},範例小舖 ${n + 1},,零售,${districts[n % 5]},臺灣大道 ${n + 1} 號`,
  ),
].join('\r\n');

const sales = [
  '交易編號,店家代碼,通路,交易時間,金額,發票號碼,發票日期',
  ...Array.from(
    { length: 100 },
    (_, n) => `S-${n + 1},A${n + 1},門市,2021-12-05T14:30:00+08:00,${500 + n},AB${12_345_000 + n},2021-12-05`,
  ),
].join('\n');

it('brings 250 merchants and their sales into the figures of a new campaign', {
  timeout: 60_000,
}, async () => {
  const folder = await folderWith({ 'merchants.csv': `\u{feff}${merchants}`, 'sales.csv': sales });
  const before = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(before));
  const period = ['--from', '2021-12-01', '--to', '2021-12-31', '--campaign', 'festival-1'];
  expect(await shopfest(['init', '--yes', ...period])).toMatchObject({ code: 0 });

  const file = withEnvFile({}, folder);
  const clock = () => Date.parse('2021-12-06T10:00:00+08:00');
  const service = await createService({ store: file.SHOPFEST_DB, mode: 'live', clock });
  const server = await startServer(service);
  onTestFinished(() => server.close());
  const env = { ...file, SHOPFEST_BASE_URL: server.url };
  const run = async (...argv: string[]) => {
    const { code, out, err } = await shopfest(argv, { env });
    expect(code, `${argv.join(' ')}\n${out}${err}`).toBe(0);
    return out;
  };

  await run('campaigns', 'update', '--budget', '16500000');
  await run('campaigns', 'activate');
  await run('keys', 'create', '--partner', '範例百貨', '--name', 'pos');
  await run('merchants', 'template', '--out', 'template.csv');
  await run('merchants', 'import', join(folder, 'merchants.csv'), '--dry-run');
  await run('merchants', 'import', join(folder, 'merchants.csv'));
  await run('merchants', 'approve', '--all', '--yes');
  await run('transactions', 'push', join(folder, 'sales.csv'));
  const { summary, breakdown } = JSON.parse(await run('stats', '--coverage', 'campaign', '--json'));
  expect(summary).toMatchObject({
    merchantCount: 250,
    received: { documents: 100, amount: 100 * 500 + (99 * 100) / 2 },
  });
  expect(breakdown.rows).toHaveLength(5);
});
