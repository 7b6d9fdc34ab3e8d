import { describe, expect, it } from 'vitest';
import { type FeedOptions, readProductFeed } from '../../src/feeds/index.js';
import { brief, bytes, readFeed, sample } from './read.js';

const header = 'id,title,price,sale_price,sale_price_effective_date,availability,link,brand,custom_label_0';
const row = (cells: Record<string, string>): string => {
  const values = { id: 'A-1', title: '茶', price: '1000 TWD', availability: 'in_stock', ...cells };
  return header
    .split(',')
    .map((name) => `"${(values as Record<string, string>)[name] ?? ''}"`)
    .join(',');
};
const feed = (...rows: readonly Record<string, string>[]): Uint8Array =>
  bytes(`${[header, ...rows.map(row)].join('\n')}\n`);
const only = async (cells: Record<string, string>, options: FeedOptions = {}): Promise<unknown> =>
  (await brief(feed(cells), options))[0];

describe('a price', () => {
  it.each([
    ['no sale', {}, { listPrice: 1000, salePrice: 1000 }],
    ['a sale', { sale_price: '800 TWD' }, { listPrice: 1000, salePrice: 800 }],
    ['a sale that is none', { sale_price: '1000 TWD' }, { listPrice: 1000, salePrice: 1000 }],
    ['a gift', { sale_price: '0 TWD' }, { listPrice: 1000, salePrice: 0 }],
    ['cents', { price: '999.50 TWD' }, { listPrice: 1000, salePrice: 1000, warnings: ['price_rounded'] }],
    ['no currency', { price: '999' }, { listPrice: 999, salePrice: 999, warnings: ['currency_missing'] }],
    [
      'a sale above the price',
      { sale_price: '1001 TWD' },
      { problem: ['sale_price_above_price /salePrice'] },
    ],
    ['a sale that cannot be read', { sale_price: '-5' }, { problem: ['price_unreadable /salePrice'] }],
    ['an ambiguous price', { price: '1.280' }, { problem: ['price_ambiguous /listPrice'] }],
    ['another currency', { price: '30 USD' }, { problem: ['currency_unknown /listPrice'] }],
    ['an amount beyond the contract', { price: '9999999999999 TWD' }, { problem: ['too_big /listPrice'] }],
  ])('is read: %s', async (_, cells, expected) => {
    expect(await only(cells)).toMatchObject(expected);
  });

  it('is converted by the rate of its currency', async () => {
    const options = { rates: { USD: 31.2, JPY: 0.21 } };
    expect(await only({ price: '19.99 USD', sale_price: '¥1,000' }, options)).toMatchObject({
      listPrice: 624,
      salePrice: 210,
      warnings: ['price_converted', 'price_converted'],
    });
    expect(await only({ price: '5 EUR' }, options)).toMatchObject({
      problem: ['currency_unknown /listPrice'],
    });
  });

  it('has the currency of the option where it names none', async () => {
    const options = { currency: 'USD', rates: { USD: 30 } };
    expect(await brief(sample('shopify-2025.csv'), options)).toMatchObject([
      { listPrice: 12_000, salePrice: 9600 },
    ]);
    expect(await brief(sample('shopify-2025.csv'), { currency: 'USD' })).toMatchObject([
      { problem: ['currency_unknown /listPrice', 'currency_unknown /salePrice'] },
    ]);
  });
});

describe('a sale period, on 2020-12-12 at noon', () => {
  const sale = { sale_price: '800 TWD' };
  it.each([
    [
      'under way',
      '2020-12-09T00:00+0800/2020-12-31T23:59+0800',
      { salePrice: 800, validFrom: '2020-12-09T00:00:00+08:00', validTo: '2020-12-31T23:59:00+08:00' },
    ],
    [
      'to come',
      '2021-01-01T00:00Z/2021-01-31T00:00Z',
      { listPrice: 1000, salePrice: 1000, warnings: ['sale_to_come'] },
    ],
    ['one day, which is no period', '2020-12-31', { salePrice: 800, warnings: ['period_single'] }],
    ['one day with slashes', '2020/12/31', { salePrice: 800, warnings: ['period_single'] }],
    ['over', '2020-11-01T00:00+0800/2020-12-12T11:59+0800', { salePrice: 1000, warnings: ['sale_over'] }],
    [
      'of days, the last one included',
      '2020-12-01/2020-12-12',
      { salePrice: 800, validTo: '2020-12-12T23:59:59+08:00' },
    ],
    [
      'of days with slashes',
      '2020/12/01/2020/12/31',
      { salePrice: 800, validFrom: '2020-12-01T00:00:00+08:00', validTo: '2020-12-31T23:59:59+08:00' },
    ],
    ['without an end', '2020-12-01/', { salePrice: 800, validFrom: '2020-12-01T00:00:00+08:00' }],
    ['reversed', '2021-01-31/2021-01-01', { problem: ['period_reversed /validTo'] }],
    ['unreadable', 'all winter', { problem: ['period_unreadable /validFrom'] }],
    ['unreadable at its end', '2020-12-01/soon', { problem: ['period_unreadable /validTo'] }],
  ])('is applied: %s', async (_, period, expected) => {
    expect(await only({ ...sale, sale_price_effective_date: period })).toMatchObject(expected);
  });

  it.each([
    [
      '2020-12-19T00:00+0800/2020-12-25T00:00+0800',
      '2020-12-12T12:00:00+08:00',
      100,
      undefined,
      '2020-12-19T00:00:00+08:00',
    ],
    [
      '2020-12-19T00:00+0800/2020-12-25T00:00+0800',
      '2020-12-19T00:00:00+08:00',
      80,
      '2020-12-25T00:00:00+08:00',
      '2020-12-25T00:00:00+08:00',
    ],
    ['2020-12-19T00:00+0800/2020-12-25T00:00+0800', '2020-12-25T00:00:00+08:00', 100, undefined, undefined],
    ['2020-12-31', '2020-12-12T12:00:00+08:00', 80, undefined, undefined],
  ])(
    'limits the price and not the offer: %s, read at %s',
    async (period, now, salePrice, validTo, changesAt) => {
      const cells = { price: '100 TWD', sale_price: '80 TWD', sale_price_effective_date: period };
      const { rows } = await readFeed(feed(cells), { clock: () => Date.parse(now) });
      const [row] = rows;
      expect(row?.item?.validFrom === undefined).toBe(validTo === undefined);
      expect([row?.item?.listPrice, row?.item?.salePrice, row?.item?.validTo]).toEqual([
        100,
        salePrice,
        validTo,
      ]);
      expect(row?.item && row.changesAt).toBe(changesAt);
    },
  );

  it('is ignored without a sale price', async () => {
    const item = await only({ sale_price_effective_date: '2020-12-01/2020-12-31' });
    expect(item).toMatchObject({ salePrice: 1000 });
    expect(item).not.toHaveProperty('validTo');
  });

  it('takes precedence over that of the options, which is used where the feed has none', async () => {
    const options = { validFrom: '2020-12-09T00:00:00+08:00', validTo: '2021-02-07T00:00:00+08:00' };
    expect(await only({}, options)).toMatchObject(options);
    expect(
      await only({ ...sale, sale_price_effective_date: '2020-12-01/2020-12-31' }, options),
    ).toMatchObject({
      validFrom: '2020-12-01T00:00:00+08:00',
      validTo: '2020-12-31T23:59:59+08:00',
    });
  });

  it('is over by the current time without a clock', async () => {
    const rows = [];
    const source = feed({ ...sale, sale_price_effective_date: '2000-01-01/2000-12-31' });
    for await (const each of readProductFeed(source)) rows.push(each.item?.salePrice);
    expect(rows).toEqual([1000]);
  });
});

describe('a price of 0', () => {
  it.each([
    ['a sale price', { sale_price: '0 TWD' }, 'sale_price'],
    ['a price', { price: '0 TWD' }, 'price'],
  ])('is told: %s', async (_, cells, name) => {
    const { rows } = await readFeed(feed(cells));
    expect(rows[0]).toMatchObject({
      item: { salePrice: 0 },
      warnings: [
        { code: 'price_zero', pointer: '/salePrice', message: `${name} is 0: the offer costs nothing` },
      ],
    });
  });

  it('is told in rows of our own, and meant for a gift', async () => {
    const own = (type: string): string =>
      JSON.stringify({
        externalId: type,
        type,
        title: '茶',
        listPrice: 0,
        salePrice: 0,
        availability: 'inStock',
      });
    const { rows } = await readFeed(bytes(`${own('gift')}\n${own('discountProduct')}\n`));
    expect(rows.map(({ warnings }) => warnings.map(({ code }) => code))).toEqual([[], ['price_zero']]);
    expect((await readFeed(feed({ price: '0 TWD' }), { type: 'gift' })).rows[0]?.warnings).toEqual([]);
  });
});

describe('an image without a usable address', () => {
  it.each([
    '//cdn.example/a.jpg',
    'a.jpg',
    'ftp://cdn.example/a.jpg',
    `https://cdn.example/${'a'.repeat(3_000)}`,
  ])('costs the image and not the offer: %#', async (image) => {
    const text = `id,title,price,availability,image_link\nA,茶,100 TWD,in_stock,${image}\n`;
    const { rows } = await readFeed(bytes(text));
    expect(rows[0]?.item).not.toHaveProperty('imageUrl');
    expect(rows[0]?.item?.externalId).toBe('A');
    expect(rows[0]?.warnings.at(-1)?.code).toBe('image_left_out');
    const own = { externalId: 'A', type: 'gift', title: '茶', listPrice: 1, salePrice: 1, imageUrl: image };
    const item = { ...own, availability: 'inStock' };
    expect(await brief(bytes(`${JSON.stringify(item)}\n`))).toMatchObject([{ warnings: ['image_left_out'] }]);
  });
});

describe('the seller of an offer', () => {
  const rows = [
    { id: 'A', brand: '甲', custom_label_0: 'farm-1' },
    { id: 'B', brand: '乙', custom_label_0: '' },
    { id: 'C', brand: 'toString', custom_label_0: 'farm-3' },
  ];
  const unknown = ['seller_unknown /merchantExternalId'];
  it.each([
    ['not said', undefined, [undefined, undefined, undefined]],
    ['one for all', { merchantExternalId: 'm-1' }, ['m-1', 'm-1', 'm-1']],
    ['a column', { column: 'Custom Label 0' }, ['farm-1', unknown, 'farm-3']],
    [
      'a column and its names',
      { column: 'brand', merchants: { 甲: 'm-1', 乙: 'm-2' } },
      ['m-1', 'm-2', unknown],
    ],
    ['the brand', { brand: { 甲: 'm-1' } }, ['m-1', unknown, unknown]],
    [
      'a function',
      (record: { get(name: string): string }) => (record.get('brand') === '甲' ? 'm-1' : undefined),
      ['m-1', unknown, unknown],
    ],
  ] as [string, FeedOptions['seller'], unknown[]][])('is found by %s', async (_, seller, expected) => {
    const read = (await brief(feed(...rows), { seller })) as {
      merchantExternalId?: string;
      problem?: string[];
    }[];
    expect(read.map(({ merchantExternalId, problem }) => merchantExternalId ?? problem)).toEqual(expected);
  });

  it('may be an id of a merchant', async () => {
    const merchantId = 'mer_01kb1q3m8x7v5r2t9w4y6z0e';
    expect(await only({}, { seller: { merchantId } })).toMatchObject({ merchantId });
  });

  it('is found in every format', async () => {
    const seller = {
      brand: { 範例農場: 'f', 範例電子: 'e', 範例皂坊: 's', 範例服飾: 'c', 範例餅店: 'w', 範例工藝: 'l' },
    };
    for (const name of [
      'google-rss.xml',
      'google.tsv',
      'meta.csv',
      'shopify.csv',
      'shopify.json',
      'woocommerce.csv',
      'json-ld.json',
    ]) {
      expect(await brief(sample(name), { seller })).toMatchObject(
        [{ merchantExternalId: /^.$/ }]
          .map(() => ({ merchantExternalId: expect.stringMatching(/^[fescwl]$/) }))
          .concat(Array((await brief(sample(name))).length - 1).fill(expect.anything())),
      );
    }
  });

  it('is found under the names of the format', async () => {
    const names = new Set<string>();
    const seller = (name: string) => (record: { get(name: string): string }) => {
      names.add(`${name}: ${record.get(name)}`);
      return 'm-1';
    };
    await brief(sample('json-ld.json'), { seller: seller('seller') });
    await brief(sample('shopify.json'), { seller: seller('vendor') });
    await brief(sample('shopify.csv'), { seller: seller('Vendor') });
    await brief(sample('google-rss.xml'), { seller: seller('g:brand') });
    expect([...names].filter((name) => !name.endsWith(': '))).toEqual([
      'seller: 範例工藝店',
      'vendor: 範例服飾',
      'Vendor: 範例服飾',
      'g:brand: 範例農場',
    ]);
  });

  it('stays as a row of the own format names it, and is supplied where it does not', async () => {
    const options = { seller: { merchantExternalId: 'm-9' }, zone: 'other' };
    expect(await brief(sample('own.csv'), options)).toMatchObject([
      { merchantExternalId: 'seller-001', zone: 'other' },
      { merchantExternalId: 'm-9', zone: 'other' },
    ]);
    expect((await brief(sample('own.ndjson'), options))[0]).toMatchObject({ zone: 'main' });
  });
});

describe('the type of an offer', () => {
  it('is that of the option, or the result of a function of the record', async () => {
    expect(await only({}, { type: 'gift' })).toMatchObject({ type: 'gift' });
    const type = (record: { get(name: string): string }) =>
      record.get('title').includes('券') ? ('experienceVoucher' as const) : ('discountProduct' as const);
    expect(await brief(feed({ title: '住宿券' }, {}), { type })).toMatchObject([
      { type: 'experienceVoucher' },
      { type: 'discountProduct' },
    ]);
  });
});

describe('a rejected row', () => {
  const refused = feed({
    price: 'free',
    sale_price: '100 TWD',
    sale_price_effective_date: 'all winter',
    availability: 'maybe',
    link: '/tea',
    brand: '丙',
  });
  const options = { seller: { brand: { 甲: 'm-1' } }, zone: 'main' };

  it('has an issue for each field, under its name in the feed, and never the value', async () => {
    const { rows } = await readFeed(refused, options);
    expect(rows[0]?.problem).toMatchObject({ code: 'validation_failed', requestId: null, retryable: false });
    expect(rows[0]?.problem?.errors?.map(({ message }) => message)).toEqual([
      'sale_price_effective_date must be a time such as 2020-12-09T00:00+08:00, or two with / between',
      'price must be an amount such as 1280 TWD',
      'availability must be one of in_stock, out_of_stock, preorder, backorder',
      'brand is of no seller that was named',
      'must be an http or https address, percent-encoded where it is not ASCII',
    ]);
    const problem = JSON.stringify(rows[0]?.problem);
    for (const text of ['free', 'winter', 'maybe', '/tea', '丙']) expect(problem).not.toContain(text);
  });

  it('has a complete draft as NDJSON, to be corrected and read again', async () => {
    const { rows } = await readFeed(refused, options);
    const draft = rows[0]?.problem && rows[0].draft;
    expect(draft).toEqual({
      externalId: 'A-1',
      type: 'discountProduct',
      title: '茶',
      listPrice: 'free',
      salePrice: 100,
      availability: 'maybe',
      merchantExternalId: '丙',
      zone: 'main',
      url: '/tea',
      validFrom: 'all winter',
    });
    const mended = {
      ...draft,
      listPrice: 120,
      availability: 'inStock',
      url: 'https://a.example/tea',
      validFrom: '2020-12-09T00:00:00+08:00',
    };
    expect(await brief(bytes(`${JSON.stringify(mended)}\n`))).toEqual([mended]);
  });

  it('keeps its position', async () => {
    const { rows } = await readFeed(feed({}, { price: 'free' }, {}));
    expect(rows.map(({ row, line, item }) => [row, line, item !== undefined])).toEqual([
      [1, 2, true],
      [2, 3, false],
      [3, 4, true],
    ]);
  });
});

describe('the limits of a format', () => {
  const long = (length: number): string => '茶'.repeat(length);
  it('gives warnings, by the names of the format', async () => {
    const { rows } = await readFeed(feed({ id: 'A'.repeat(51), title: long(151), brand: long(71) }));
    expect(rows[0]?.warnings.map(({ code, message }) => [code, message])).toEqual([
      ['format_limit', 'id is longer than the format allows'],
      ['format_limit', 'title is longer than the format allows'],
      ['format_limit', 'brand is longer than the format allows'],
    ]);
    expect(rows[0]?.item).toMatchObject({ title: long(151) });
    expect((await readFeed(feed({ id: 'A'.repeat(50), title: '😀'.repeat(150) }))).rows[0]?.warnings).toEqual(
      [],
    );
  });

  it('uses those of Meta in a table of Meta', async () => {
    expect(await brief(feed({ title: long(151) }), { format: 'metaTable' })).toMatchObject([
      { title: long(151) },
    ]);
    expect(await only({ title: long(151) }, { format: 'metaTable' })).not.toHaveProperty('warnings');
  });
});

it.each([
  [{ format: 'rss' }, 'format must be one such as googleXml'],
  [{ encoding: 'utf-7' }, 'encoding must be one such as utf-8'],
  [{ currency: 'NT$' }, 'currency must be one such as TWD'],
  [{ rates: { USD: 0 } }, 'rates must be one such as'],
  [{ rates: { usd: 31 } }, 'rates must be one such as'],
  [{ type: 'voucher' }, 'type must be one such as discountProduct'],
  [{ zone: 'Main Zone' }, 'zone must be lower-case letters'],
  [{ validFrom: '2020-12-09' }, 'validFrom must be an RFC 3339'],
  [{ validTo: 'soon' }, 'validTo must be an RFC 3339'],
  [{ shopUrl: 'shop.example' }, 'shopUrl must be an http'],
])('refuses the options %j immediately', (options, words) => {
  expect(() => readProductFeed('feed.xml', options as FeedOptions)).toThrow(
    expect.objectContaining({ code: 'option_invalid', message: expect.stringContaining(words) }),
  );
});
