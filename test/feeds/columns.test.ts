import { describe, expect, it } from 'vitest';
import { type FeedOptions, readProductFeed } from '../../src/feeds/index.js';
import { brief, bytes, readFeed } from './read.js';

const header = '商品編號,商品名稱,店家代碼,原價,特價,庫存';
const table = bytes(`${header}\nF-1,茶,m-1,"1,280",980,12\nF-2,杯,m-2,300,,0\nF-3,碗,m-2,,NT$50,售完\n`);
const columns = {
  externalId: '商品編號',
  title: '商品名稱',
  merchantExternalId: '店家代碼',
  listPrice: '原價',
  salePrice: '特價',
  availability: '庫存',
};

describe('a table of unknown columns', () => {
  it('is refused with its columns, and a map of them to read it with', async () => {
    const { rows, error } = await readFeed(table);
    expect([rows, error?.code, error?.columns]).toEqual([[], 'unknown_format', columns]);
    expect(error?.message).toContain(
      'its columns are 商品編號, 商品名稱, 店家代碼, 原價, 特價, 庫存; they may be mapped: externalId=商品編號,title=商品名稱,merchantExternalId=店家代碼,listPrice=原價,salePrice=特價,availability=庫存',
    );
    expect(error?.messageZh).toContain('可對應為 externalId=商品編號');
    expect(await brief(table, { columns: error?.columns })).toHaveLength(3);
  });

  it('says what no column seems to mean', async () => {
    const { error } = await readFeed(bytes('品名,顏色\n茶,紅\n'));
    expect(error?.message).toContain('its columns are 品名, 顏色; none is known for externalId, listPrice');
    expect(error?.messageZh).toContain(
      '欄位為 品名、顏色；找不到 externalId、listPrice；可對應為 title=品名',
    );
  });

  it('shows no data where the first row is no header', async () => {
    const { error } = await readFeed(bytes('王小明,0900000000,ming@shop.example,茶\n'));
    expect(error?.message).not.toMatch(/0900000000|ming@/);
  });
});

describe('a table whose columns are mapped', () => {
  it('is read by them, with stock as availability and the merchant as seller', async () => {
    expect(await brief(table, { columns })).toEqual([
      {
        externalId: 'F-1',
        type: 'discountProduct',
        title: '茶',
        listPrice: 1280,
        salePrice: 980,
        availability: 'inStock',
        merchantExternalId: 'm-1',
      },
      expect.objectContaining({
        externalId: 'F-2',
        listPrice: 300,
        salePrice: 300,
        availability: 'outOfStock',
      }),
      expect.objectContaining({
        externalId: 'F-3',
        listPrice: 50,
        salePrice: 50,
        availability: 'outOfStock',
      }),
    ]);
    expect(await readProductFeed(table, { columns }).found).toMatchObject({ format: 'mappedTable' });
  });

  it('has a currency, a period, a status and pictures where they are mapped', async () => {
    const feed =
      'n;t;p;s;c;from;to;pic;on\n1;茶;10;8;USD;2020-12-01;2020-12-31;https://a.example/1.jpg;下架\n2;茶;1;;TWD;;;;maybe\n';
    const named = { externalId: 'N', title: 't', listPrice: 'p', salePrice: 's', currency: 'c' };
    const more = { saleStart: 'from', saleEnd: 'to', imageUrl: 'pic', status: 'on' };
    expect(await brief(bytes(feed), { columns: { ...named, ...more }, rates: { USD: 30 } })).toMatchObject([
      {
        listPrice: 300,
        salePrice: 240,
        validTo: '2020-12-31T23:59:59+08:00',
        status: 'paused',
        imageUrl: 'https://a.example/1.jpg',
      },
      { externalId: '2', problem: ['not_one_of /status'] },
    ]);
  });

  it('supposes stock only where no column says it', async () => {
    const { availability: _, ...others } = columns;
    expect((await brief(table, { columns: others }))[0]).toMatchObject({
      availability: 'inStock',
      warnings: ['availability_assumed'],
    });
    const empty = bytes(`${header}\nF-1,茶,m-1,100,,\n`);
    expect(await brief(empty, { columns })).toMatchObject([{ problem: ['missing /availability'] }]);
  });

  it('is refused where it lacks one, with those it has', async () => {
    const { error } = await readFeed(table, { columns: { ...columns, url: '網址' } });
    expect([error?.code, error?.message]).toEqual([
      'header_invalid',
      expect.stringContaining('no column 網址 among 商品編號'),
    ]);
  });

  it.each([
    [{ columns: { externalId: 'a', title: 'b' } }, 'columns must be one such as { listPrice }'],
    [{ columns: { sku: 'a' } }, 'columns.sku must be one such as externalId'],
    [{ format: 'mappedTable' }, 'columns must be one such as { externalId, title, listPrice }'],
    [{ identity: 'sku' }, 'identity must be one such as'],
  ])('refuses the options %j', (options, words) => {
    expect(() => readProductFeed('feed.csv', options as FeedOptions)).toThrow(
      expect.objectContaining({ code: 'option_invalid', message: expect.stringContaining(words) }),
    );
  });
});

describe("Shopee's mass update", () => {
  const rows = [
    'et_title_product_id,et_title_product_name,et_title_variation_id,et_title_variation_name,et_title_parent_sku,et_title_variation_sku,et_title_variation_price,ps_gtin_code,et_title_variation_stock',
    'sales_info,35b74571,0,231505269,,,,,',
    '商品ID,商品名稱,商品選項ID,商品規格名稱,主商品貨號,商品選項貨號,價格,GTIN,庫存',
    '必填,,,,,,,,',
    '101,茶,201,"紅,大",T,T-R,120,,5',
    '101,茶,202,"紅,小",T,,100,,0',
    '102,杯,0,,C,,80,,3',
  ];
  const shopee = bytes(`${rows.join('\n')}\n`);

  it('is read below its labels', async () => {
    expect(await readProductFeed(shopee).found).toMatchObject({ format: 'shopeeTable' });
    expect(await brief(shopee)).toMatchObject([
      { externalId: 'T-R', title: '茶 - 紅,大', listPrice: 120, salePrice: 120, availability: 'inStock' },
      { externalId: '202', listPrice: 100, availability: 'outOfStock' },
      { externalId: '102', title: '杯', listPrice: 80 },
    ]);
  });

  it('may be known by its own ids', async () => {
    expect(await brief(shopee, { identity: 'id' })).toMatchObject(
      ['201', '202', '102'].map((externalId) => ({ externalId })),
    );
  });
});

describe('the identity of an offer', () => {
  const variants = [
    { id: 11, sku: 'A', option1: '紅', price: '1' },
    { id: 12, sku: 'A', option1: '藍', price: '1' },
  ];
  const products = bytes(JSON.stringify({ products: [{ id: 1, handle: 'tea', title: '茶', variants }] }));
  const line = bytes(
    `${JSON.stringify({ id: 'gid://shopify/ProductVariant/11', sku: 'A', price: '1', product: { title: '茶' } })}\n`,
  );
  const google = bytes('id,title,price,availability,mpn\nA,茶,1 TWD,in stock,M-1\n');
  const woo = bytes('ID,Type,SKU,Name,Regular price,In stock?\n7,simple,A,茶,1,1\n');

  it.each([
    ['by default', products, undefined, ['A', 'A']],
    ['the id of the variant', products, 'id', ['11', '12']],
    ['the number of its global id', line, 'id', ['11']],
    ['the handle and options', products, 'handle', ['tea/紅', 'tea/藍']],
    ['the id of WooCommerce', woo, 'id', ['7']],
    ['a column', google, { column: 'mpn' }, ['M-1']],
    ['a function', google, (record: { get(name: string): string }) => `x-${record.get('id')}`, ['x-A']],
  ] as [string, Uint8Array, FeedOptions['identity'], string[]][])('is %s', async (_, feed, identity, ids) => {
    expect(await brief(feed, { identity })).toMatchObject(ids.map((externalId) => ({ externalId })));
  });

  it('is missing where the offer has none, and the row then rejected', async () => {
    expect(await brief(google, { identity: { column: 'nothing' } })).toMatchObject([
      { externalId: null, problem: ['missing /externalId'] },
    ]);
  });
});

it('takes a number for stock in a table of our own', async () => {
  const own = '商品編號,類型,商品名稱,原價,特價,庫存\nA,贈品,茶,100,80,12\nB,贈品,茶,100,80,0\n';
  expect(await brief(bytes(own))).toMatchObject([
    { availability: 'inStock' },
    { availability: 'outOfStock' },
  ]);
});

describe('what an offer is beside its title', () => {
  const google = bytes('id,title,price,availability,description\nA,茶,1 TWD,in stock,<b>高山</b>茶\n');

  it('is taken from a feed where the caller asks for it', async () => {
    const [plain] = (await readFeed(google, { seller: { merchantExternalId: 'm' } })).rows;
    expect(plain).not.toHaveProperty('item.description');
    const [said] = (await readFeed(google, { seller: { merchantExternalId: 'm' }, descriptions: true })).rows;
    expect(said).toMatchObject({ item: { description: '高山茶' } });
    const long = bytes(
      `id,title,price,availability,description\nA,茶,1 TWD,in stock,${'茶'.repeat(6_000)}\n`,
    );
    const { rows } = await readFeed(long, { seller: { merchantExternalId: 'm' }, descriptions: true });
    expect(rows).toMatchObject([{ item: { description: '茶'.repeat(5_000) } }]);
  });

  it('is taken from the columns of a table that are mapped to it', async () => {
    const names = { ...columns, titleEn: '英文', terms: '條件', quantity: '限量', audience: '對象' };
    const more = bytes(`${header},英文,條件,限量,對象\nF-1,茶,m-1,80,,12,Tea,限購三盒,"1,000",新會員\n`);
    expect((await readFeed(more, { columns: names })).rows).toMatchObject([
      { item: { titleEn: 'Tea', terms: '限購三盒', quantity: 1_000, audience: '新會員' } },
    ]);
    const wrong = bytes(`${header},英文,條件,限量,對象\nF-1,茶,m-1,80,,12,,,很多,\n`);
    expect(await brief(wrong, { columns: names })).toMatchObject([{ problem: ['wrong_type /quantity'] }]);
  });
});
