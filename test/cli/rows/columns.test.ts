import { describe, expect, it } from 'vitest';
import { merchantColumns } from '../../../src/cli/merchants/columns.js';
import { transactionColumns } from '../../../src/cli/transactions/columns.js';
import { promoItemColumns } from '../../../src/feeds/mappers/promoItemColumns.js';
import { schemas } from '../../../src/generated/schemas.js';
import type { TableSchema } from '../../../src/tables/column.js';
import { parseCells, parseHeader } from '../../../src/tables/header.js';
import { validate } from '../../../src/validation/validate.js';

describe('columns', () => {
  const tables = { merchantColumns, transactionColumns, promoItemColumns };

  it.each(Object.entries(tables))('has no name for two fields in %s', (_, { columns }) => {
    const names = columns.flatMap(({ field, names }) => [field, ...names].map((name) => name.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('reads e-invoices and receipts from one table, each valid by the contract', () => {
    const header = [
      ...['交易編號', '店家代碼', '通路', '交易時間', '總金額', '發票號碼', '發票日期', '隨機碼'],
      ...['賣方統編', '收銀機號', '參加者代碼', '行政區', '品類'],
    ];
    const rows = [
      [
        'T-1',
        'A-1',
        '電商',
        '2020/12/12 14:30',
        '1,280',
        'AB12345678',
        '109/12/12',
        '0122',
        '22099131',
        '',
        'token_1234',
        '',
        '',
      ],
      ['T-2', 'A-1', '門市', '2020/12/12 14:30', '500', '000123', '', '', '', 'A', '', '西屯區', '儲值'],
    ];
    const read = rows.map((row) => toRow(transactionColumns, header, row));
    expect(read).toEqual([
      {
        externalId: 'T-1',
        merchantExternalId: 'A-1',
        channel: 'online',
        occurredAt: '2020-12-12T14:30:00+08:00',
        totalAmount: 1280,
        document: {
          type: 'einvoice',
          number: 'AB12345678',
          date: '2020-12-12',
          randomCode: '0122',
          sellerUbn: '22099131',
        },
        participant: { token: 'token_1234' },
      },
      {
        externalId: 'T-2',
        merchantExternalId: 'A-1',
        channel: 'store',
        occurredAt: '2020-12-12T14:30:00+08:00',
        totalAmount: 500,
        document: { type: 'receipt', terminalId: 'A', number: '000123' },
        district: '66000060',
        category: 'storedValue',
      },
    ]);
    for (const row of read)
      expect(validate(schemas('strict').TransactionInput, row)).toMatchObject({ ok: true });
  });

  it('reads an offer that is valid by the contract', () => {
    const header = [
      '商品代碼',
      '店家代碼',
      '類型',
      '商品名稱',
      '原價',
      '售價',
      '供貨狀態',
      '開始時間',
      '狀態',
      '恢復',
    ];
    const row = toRow(promoItemColumns, header, [
      'P-1',
      'A-1',
      '體驗券',
      '蜜汁肉乾',
      '590',
      '443',
      '現貨',
      '2020/12/9',
      '上架',
      '是',
    ]);
    expect(row).toEqual({
      externalId: 'P-1',
      merchantExternalId: 'A-1',
      type: 'experienceVoucher',
      title: '蜜汁肉乾',
      listPrice: 590,
      salePrice: 443,
      availability: 'inStock',
      validFrom: '2020-12-09T00:00:00+08:00',
      status: 'live',
      restore: true,
    });
    expect(validate(schemas('strict').PromoItemInput, row)).toMatchObject({ ok: true });
  });

  it('leaves unknown values to the validation by the contract, which gives what was expected', () => {
    const header = ['externalId', 'kind', 'name', 'ubns', 'industry', 'district'];
    const row = toRow(merchantColumns, header, ['A-1', '超商', '甲', '2209913', '農業', '西邨區']);
    const result = validate(schemas('strict').MerchantInput, row);
    const found = result.ok ? [] : result.issues.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(found.sort()).toEqual([
      '/district wrong_format',
      '/industry wrong_format',
      '/kind not_one_of',
      '/ubns/0 wrong_format',
    ]);
  });
});

function toRow(table: TableSchema, names: readonly string[], cells: readonly string[]): object {
  const header = parseHeader(names, table);
  if ('code' in header) throw new Error(header.message);
  return parseCells(cells, header, table);
}
