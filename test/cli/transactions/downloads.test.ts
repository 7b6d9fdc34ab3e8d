import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/cli.js';
import { cliService } from '../../support/cliService.js';
import { seller } from '../../support/turnkey.js';

const cli = cliService();
const header =
  '載具自訂名稱,發票日期,發票號碼,發票金額,發票狀態,折讓,賣方統一編號,賣方名稱,賣方地址,買方統編,消費明細_數量,消費明細_單價,消費明細_金額,消費明細_品名';
const notes =
  '捐贈或作廢之發票，字軌號碼均會隱末3碼\n注意：本檔案可能因賣方營業人後續作廢或折讓等原因而產生誤差。\n';
const carrier = '/ABC+123';
const email = 'shopper@mail.example';

interface Line {
  number: string;
  amount: number;
  name?: string;
  status?: string;
  allowance?: string;
  price?: number;
  total?: number;
  date?: string;
}
const row = ({ number, amount, ...line }: Line): string => {
  const { name = '茶', status = '開立已確認', allowance = '否', price = amount, date = '20201212' } = line;
  return `${carrier},${date},${number},${line.total ?? amount},${status},${allowance},${seller},範例商店,臺中市西屯區範例路1號,,1,${price},${amount},${name}`;
};
const table = (lines: readonly Line[], end = '\n'): string =>
  `\ufeff${[header, ...lines.map(row)].join(end)}${end}${notes.replaceAll('\n', end)}`;
const mail = (...lines: string[]): string =>
  [
    '表頭=M|載具名稱|載具號碼|發票日期|商店統編|商店店名|發票號碼|總金額|發票狀態|',
    '明細=D|發票號碼|小計|品項名稱|',
    ...lines,
  ].join('\r\n');

async function push(files: Readonly<Record<string, string | Uint8Array>>, ...options: string[]) {
  const folder = await folderWith(files);
  const { code, out, err } = await cli.run(['transactions', 'push', folder, '--json', ...options]);
  expect(out + err).not.toMatch(/ABC\+123|shopper@mail/);
  return { code, report: JSON.parse(out), folder };
}
const sale = (number: string) => cli.as('partner').transactions.retrieve(`einvoice:10912${number}`);
const totals = async () => {
  const { received } = await cli.as('partner').stats.summary();
  return [received.amount, received.documents];
};

describe('transactions push of the downloads of the e-invoice platform', () => {
  const lines: readonly Line[] = [
    { number: 'AB10000001', amount: 700, name: '新社香菇, 大朵,禮盒' },
    { number: 'AB10000001', amount: 400, name: '"特選" 烏龍茶' },
    { number: 'AB10000001', amount: -100, price: 0, name: '折扣（10％）' },
    { number: 'AB10000002', amount: 500 },
  ];

  it.each(['\n', '\r\n'])('reads the table, a transaction an invoice, ended by %j', async (end) => {
    await cli.approvedStore([seller]);
    const { code, report } = await push({ 'download.csv': table(lines, end) });
    expect(report).toMatchObject({ accepted: 2, rejected: 0, total: 2 });
    expect(code).toBe(0);
    expect(await totals()).toEqual([1_500, 2]);
    const found = await sale('AB10000001');
    expect(found).toMatchObject({
      externalId: '10912-AB10000001',
      merchantExternalId: 'store-1',
      channel: 'store',
      occurredAt: '2020-12-12T12:00:00+08:00',
      totalAmount: 1_000,
      items: [
        { name: '新社香菇, 大朵,禮盒', quantity: 1, unitPrice: 700, amount: 700 },
        { name: '"特選" 烏龍茶', amount: 400 },
        { name: '折扣（10％）', unitPrice: 0, amount: -100 },
      ],
    });
    expect(JSON.stringify(found)).not.toContain(carrier);
    expect((await push({ 'again.csv': table(lines, end) })).report).toMatchObject({
      duplicate: 2,
      rejected: 0,
    });
  });

  it('reads a table that a spreadsheet has saved, and one with the total in each line', async () => {
    await cli.approvedStore([seller]);
    const quoted = table(lines.slice(0, 1)).replace(/新社香菇, 大朵,禮盒/, '"新社香菇, ""大朵"",禮盒"');
    const total = table([
      { number: 'AB10000003', amount: 70, total: 168 },
      { number: 'AB10000003', amount: 98, total: 168 },
    ]);
    const { report } = await push({ 'a.csv': quoted, 'b.csv': total });
    expect(report).toMatchObject({ accepted: 2, rejected: 0 });
    expect((await sale('AB10000001')).items).toMatchObject([{ name: '新社香菇, "大朵",禮盒' }]);
    expect((await sale('AB10000003')).totalAmount).toBe(168);
  });

  it('reads the mailed form', async () => {
    await cli.approvedStore([seller]);
    const { code, report, folder } = await push({
      'mail.csv': mail(
        `M|手機條碼|${carrier}|20201212|${seller}|範例商店|AB10000001|161|開立|`,
        'D|AB10000001|165|【113F】９２無鉛|汽油|',
        'D|AB10000001|-4|折抵額|',
        `M|跨境電商電子郵件載具|${email}|20201213|${seller}|範例商店|AB10000002|30|開立|04541302|`,
        'D|AB10000002|29|YouTube|',
        `M|手機條碼|${carrier}|20201213|${seller}|範例商店|AB10000003|4|作廢|`,
        'D|AB10000003|4|電器用品|',
      ),
    });
    expect(report).toMatchObject({ accepted: 2, rejected: 0, passedOverByCode: { cancelled_before: 1 } });
    expect(code).toBe(0);
    expect(await totals()).toEqual([191, 2]);
    expect((await sale('AB10000001')).items).toMatchObject([
      { name: '【113F】９２無鉛|汽油', quantity: 1, amount: 165 },
      { name: '折抵額', amount: -4 },
    ]);
    expect((await sale('AB10000002')).document).toMatchObject({ buyerUbn: '04541302' });
    const { out } = await cli.run(['outbox', 'status', '--json']);
    expect(JSON.parse(out)).toMatchObject({ pending: 0, deadLetters: 0 });
    const again = await cli.run(['transactions', 'push', folder]);
    expect(again.err).toBe(
      `${folder}/mail.csv (10912-AB10000003) Cancelled, and never pushed: no sale [cancelled_before]\n`,
    );
  });

  it('matches shoppers of the mailed form by a hash of the carrier', async () => {
    await cli.approvedStore([seller]);
    const text = mail(
      `M|手機條碼|${carrier}|20201212|${seller}|範例商店|AB10000001|500|開立|`,
      `M|某商店會員|${carrier}|20201212|${seller}|範例商店|AB10000002|500|開立|`,
    );
    const folder = await folderWith({ 'mail.csv': text });
    const { code } = await cli.run(['transactions', 'push', folder, '--match-carriers'], {
      env: { SHOPFEST_CARRIER_KEY: '0f'.repeat(32) },
    });
    expect(code).toBe(0);
    expect((await sale('AB10000001')).claimed).toBe(true);
    expect((await sale('AB10000002')).claimed).toBe(false);
    expect(cli.logged.join('')).not.toContain(carrier);
  });

  it('takes a cancelled invoice back, whatever the order of the files, and passes masked numbers over', async () => {
    await cli.approvedStore([seller]);
    const cancelled = { number: 'AB10000001', amount: 1_000, status: '作廢已確認' };
    const { code, report } = await push({
      'a.csv': table([cancelled, { number: 'AB10000***', amount: 50 }, { number: 'AB10009***', amount: 70 }]),
      'b.csv': table(lines),
    });
    expect(report).toMatchObject({
      accepted: 2,
      adjusted: 1,
      rejected: 0,
      passedOver: 2,
      passedOverByCode: { number_masked: 2 },
    });
    expect(code).toBe(0);
    expect(await totals()).toEqual([500, 1]);
    const again = await push({ 'a.csv': table([cancelled]) });
    expect(again.report).toMatchObject({ adjusted: 0, unchanged: 1, rejected: 0 });
  });

  it('tells an allowance', async () => {
    await cli.approvedStore([seller]);
    const { report } = await push({ 'a.csv': table([{ number: 'AB10000001', amount: 9, allowance: '是' }]) });
    expect(report).toMatchObject({
      accepted: 1,
      filesWithWarnings: 1,
      warningsByCode: { allowance_made: 1 },
    });
  });

  it.each<[what: string, text: string, accepted: number]>([
    ['an amount that is none', table([{ number: 'AB10000001', amount: Number.NaN }]), 0],
    ['a number that is none', table([{ number: carrier, amount: 1 }, ...lines]), 2],
    ['a date that is none', table([{ number: 'AB10000009', amount: 1, date: '20201313' }, ...lines]), 2],
    ['an unknown status', table([{ number: 'AB10000009', amount: 1, status: '其他' }, ...lines]), 2],
    ['a row that is cut', table(lines).replace(notes, `${carrier},20201212,AB1`), 2],
    ['totals that agree with nothing', table([{ number: 'AB10000009', amount: 1, total: 7 }, ...lines]), 2],
    ['lines of an invoice in several places', table([...lines, ...lines.slice(0, 1)]), 0],
    ['items without their invoice', mail('D|AB10000001|165|汽油|'), 0],
    ['an invoice that is cut', mail(`M|手機條碼|${carrier}|20201212`), 0],
  ])('rejects %s, and shows nothing of the carrier', async (_, text, accepted) => {
    await cli.approvedStore([seller]);
    const folder = await folderWith({ 'a.csv': text });
    const rejected = join(folder, 'rejected.ndjson');
    const { code, out, err } = await cli.run([
      'transactions',
      'push',
      join(folder, 'a.csv'),
      '--rejected',
      rejected,
    ]);
    expect(out).toMatch(new RegExp(`accepted +${accepted}\\n`));
    expect(out).toMatch(/rejected +1\n/);
    expect(out + err + (await readFile(rejected, 'utf8'))).not.toMatch(/ABC\+123/);
    expect(code).toBe(1);
  });

  it('checks downloads in a dry run', async () => {
    const { code, report } = await push({ 'a.csv': table(lines) }, '--dry-run');
    expect(report).toMatchObject({ fit: 2, rejected: 0 });
    expect(code).toBe(0);
  });

  it('reads 20,000 lines of one invoice each, and a line of quotation marks, in linear time', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      number: `CD${String(index).padStart(8, '0')}`,
      amount: 100,
    }));
    const startedAt = performance.now();
    const odd = `${header}\n${',"'.repeat(200_000)}\n`;
    const { report } = await push({ 'a.csv': table(many), 'b.csv': odd }, '--dry-run');
    expect(report).toMatchObject({ fit: 20_000, rejected: 1 });
    expect(performance.now() - startedAt).toBeLessThan(20_000);
  });
});
