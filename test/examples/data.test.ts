import { describe, expect, it } from 'vitest';
import { events, keyOf, unreadable } from './eInvoices.js';
import {
  adjustments,
  campaign,
  districts,
  groupBy,
  merchants,
  promoItems,
  readText,
  type Sale,
  sales,
  turnkey,
  ubnsOf,
} from './files.js';

/** The rule of 2023-04-01, written once more, from the tax authority's text. */
function passesCheck(ubn: string): boolean {
  const sum = [...ubn].reduce((total, digit, i) => {
    const product = String(Number(digit) * ([1, 2, 1, 2, 1, 2, 4, 1][i] ?? 0));
    return total + [...product].reduce((a, b) => a + Number(b), 0);
  }, 0);
  return sum % 5 === 0 || (ubn[6] === '7' && (sum + 1) % 5 === 0);
}

it('makes the same bytes again', async () => {
  const generator = new URL('../../examples/data/make.mjs', import.meta.url).href;
  const { makeFiles } = (await import(generator)) as { makeFiles: () => Promise<Record<string, string>> };
  const files = Object.entries(await makeFiles());
  expect(files).toHaveLength(5 + turnkey.size);
  for (const [name, made] of files) expect(made === (await readText(name)), name).toBe(true);
});

describe('merchants.csv', () => {
  it('has 200 rows of all nine kinds, in four industries and all 29 districts', () => {
    expect(merchants).toHaveLength(200);
    expect(new Set(merchants.map(({ kind }) => kind))).toHaveLength(9);
    expect(new Set(merchants.map(({ industry }) => industry))).toEqual(new Set(campaign.industries));
    expect(new Set(districts)).toHaveLength(29);
    const stores = merchants.filter(({ kind }) => kind === 'store');
    expect(districts.filter((code) => !stores.some(({ district }) => district === code))).toEqual([]);
  });

  it('has exactly two wrong rows: a UBN of seven digits and a district of another city', () => {
    const wrong = merchants.filter(
      (row) => ubnsOf(row).some((ubn) => !/^\d{8}$/.test(ubn)) || !districts.includes(String(row.district)),
    );
    expect(wrong.map((row) => [ubnsOf(row)[0]?.length, row.district])).toEqual([
      [7, '66000220'],
      [8, '63000030'],
    ]);
  });

  it('has different names, ids and UBNs, and every other UBN passes its check', () => {
    const ubns = merchants.flatMap(ubnsOf);
    expect(new Set(ubns)).toHaveLength(ubns.length);
    expect(ubns.filter((ubn) => !passesCheck(ubn)).map((ubn) => ubn.length)).toEqual([7]);
    for (const column of ['externalId', 'name']) {
      expect(new Set(merchants.map((row) => row[column]))).toHaveLength(200);
    }
  });

  it('has its tree: every parent is a row of the right kind', () => {
    const kindOf = new Map(merchants.map(({ externalId, kind }) => [externalId, kind]));
    const pairs = new Set(
      merchants
        .filter(({ parentExternalId }) => parentExternalId)
        .map(({ kind, parentExternalId }) => `${kind} of ${kindOf.get(parentExternalId)}`),
    );
    expect([...pairs].sort()).toEqual([
      'counter of mall',
      'onlineSeller of marketplace',
      'stall of businessDistrict',
      'store of businessDistrict',
      'store of store',
    ]);
    expect(merchants.some((row) => ubnsOf(row).length === 3)).toBe(true);
  });
});

describe('transactions.ndjson', () => {
  const bySale = groupBy(sales, ({ externalId }) => externalId);

  it('has about 4,100 rows of four channels in less than 2.5 MB', async () => {
    expect(sales.length).toBeGreaterThan(4000);
    expect((await readText('transactions.ndjson')).length).toBeLessThan(2_500_000);
    expect(new Set(sales.map(({ channel }) => channel))).toEqual(new Set(['store', 'mall', 'online', 'tv']));
  });

  it('has sales on every day of the period, in its first and its last second, and outside it', () => {
    const from = Date.parse(campaign.purchasePeriod.startsAt);
    const to = Date.parse(campaign.purchasePeriod.endsAt);
    const times = sales.map(({ occurredAt }) => Date.parse(occurredAt));
    const days = new Set(
      times.filter((time) => time >= from && time < to).map((time) => Math.floor((time - from) / 86_400_000)),
    );
    expect(days).toHaveLength(60);
    for (const edge of [from - 1000, from, to - 1000, to]) expect(times).toContain(edge);
    expect(times.filter((time) => time < from || time >= to).length).toBeGreaterThan(20);
  });

  it('names an activity of the campaign at every event and slot', () => {
    const named = new Set(sales.map(({ activityId }) => activityId));
    for (const { id } of campaign.activities) expect(named).toContain(id);
    expect(campaign.activities).toHaveLength(11);
  });

  it('sends 60 rows twice byte for byte, and eight documents under another id', () => {
    const repeated = [...bySale.values()].filter((rows) => rows.length > 1);
    const [conflicts, copies] = [
      repeated.filter((rows) => new Set(rows.map((row) => JSON.stringify(row))).size > 1),
      repeated.filter((rows) => new Set(rows.map((row) => JSON.stringify(row))).size === 1),
    ];
    expect(copies).toHaveLength(60);
    expect(conflicts).toHaveLength(1);
    const renamed = sales.filter(({ externalId }) => externalId.startsWith('HQ-'));
    expect(renamed).toHaveLength(8);
    for (const sale of renamed) {
      expect(sale).toEqual({ ...bySale.get(sale.externalId.slice(3))?.[0], externalId: sale.externalId });
    }
  });

  it('has rows that contradict each other within one batch, or either might come first', () => {
    const place = (externalId: string, n = 0): number =>
      sales.flatMap((row, i) => (row.externalId === externalId ? [i] : []))[n] ?? Number.NaN;
    const batch = (index: number): number => Math.floor(index / 1000);
    const [twice] = [...bySale].filter(([, [a, b]]) => b && a?.document.number !== b.document.number);
    const [id] = twice as [string, Sale[]];
    expect(batch(place(id))).toBe(batch(place(id, 1)));
    const changed = sales[place('X007')] as Sale;
    const original = sales.find(({ document }) => document.number === changed.document.number) as Sale;
    expect(original.totalAmount).toBe(changed.totalAmount - 1000);
    expect(batch(sales.indexOf(original))).toBe(batch(place('X007')));
    expect(sales.indexOf(original)).toBeLessThan(place('X007'));
    // Which of its two names such a sale has is open, so nothing else refers to it.
    for (const { externalId } of sales.filter((row) => row.externalId.startsWith('HQ-'))) {
      const name = `external:${externalId.slice(3)}`;
      expect(adjustments.some(({ transaction }) => transaction === name)).toBe(false);
    }
  });

  it('has no other document twice, though numbers recur from one two-month period to the next', () => {
    const first = [...bySale.values()]
      .map(([row]) => row as Sale)
      .filter(({ externalId }) => /^T/.test(externalId));
    const key = ({ document, merchantExternalId, occurredAt }: Sale): string =>
      document.type === 'einvoice'
        ? `${String(document.date) < '2021-01-01' ? 'Nov–Dec' : 'Jan–Feb'} ${document.number}`
        : `${merchantExternalId} ${occurredAt.slice(0, 10)} ${document.number}`;
    expect(new Set(first.map(key))).toHaveLength(first.length);
    const invoices = first.filter(({ document }) => document.type === 'einvoice');
    const numbers = new Set(invoices.map(({ document }) => document.number));
    expect(invoices.length - numbers.size).toBeGreaterThan(100);
  });

  it('has sums that add up, buyers with a UBN, totals at the threshold', () => {
    for (const { externalId, items, totalAmount } of sales) {
      if (!items || externalId.startsWith('X')) continue;
      expect(
        items.reduce((sum, { amount }) => sum + amount, 0),
        externalId,
      ).toBe(totalAmount);
    }
    expect(sales.filter(({ document }) => document.buyerUbn).length).toBeGreaterThan(50);
    for (const amount of [499, 500, 999, 1000])
      expect(sales.some((sale) => sale.totalAmount === amount)).toBe(true);
  });
});

it('gives promo items to online sellers, in four types, never above their list price', () => {
  const sellers = new Set(
    merchants.filter(({ kind }) => kind === 'onlineSeller').map(({ externalId }) => externalId),
  );
  expect(promoItems.every(({ merchantExternalId }) => sellers.has(merchantExternalId))).toBe(true);
  expect(new Set(promoItems.map(({ type }) => type))).toHaveLength(4);
  expect(promoItems.every(({ salePrice, listPrice }) => Number(salePrice) <= Number(listPrice))).toBe(true);
  const ids = new Set(promoItems.map(({ externalId }) => `external:${externalId}`));
  const ordered = sales.flatMap(({ items }) => items ?? []).flatMap(({ promoItemId }) => promoItemId ?? []);
  expect(ordered.every((id) => ids.has(id))).toBe(true);
});

it('voids and refunds only sales that are in the file', () => {
  const ids = new Set(sales.map(({ externalId }) => `external:${externalId}`));
  expect(adjustments.every(({ transaction }) => ids.has(transaction))).toBe(true);
  const kinds = groupBy(adjustments, ({ action, kind }) => `${action} ${kind ?? ''}`.trim());
  expect(new Set(kinds.keys())).toEqual(new Set(['void cancel', 'void void', 'refund']));
});

describe('turnkey/', () => {
  const issued = events.flatMap((event) => (event.action === 'issue' ? [event.sale] : []));
  const count = (wanted: string): number => events.filter(({ action }) => action === wanted).length;
  const xmlOf = (folder: string): string[] =>
    [...turnkey].filter(([path]) => path.startsWith(`turnkey/UpCast/${folder}/SRC/`)).map(([, xml]) => xml);

  it('has the folders of Turnkey, in less than 300 kB', () => {
    expect([...new Set([...turnkey.keys()].map((path) => path.slice(0, path.lastIndexOf('/'))))]).toEqual(
      [
        'B2CSTORAGE/C0401',
        'B2SSTORAGE/F0401',
        'B2SSTORAGE/F0501',
        'B2SSTORAGE/F0701',
        'B2SSTORAGE/G0401',
      ].map((folder) => `turnkey/UpCast/${folder}/SRC`),
    );
    expect(Buffer.byteLength([...turnkey.values()].join(''))).toBeLessThan(300_000);
    expect(xmlOf('B2CSTORAGE/C0401')).toHaveLength(3);
    expect(
      xmlOf('B2CSTORAGE/C0401').every((xml) => xml.includes('urn:GEINV:eInvoiceMessage:C0401:3.2')),
    ).toBe(true);
  });

  it('names its files by the time of their messages', () => {
    for (const [path, xml] of turnkey) {
      const [, stamp, code, number] = /(\d{14})-(\w{5})-(\w+)\.xml$/.exec(path) ?? [];
      if (stamp === undefined) continue;
      expect(path).toContain(`/${code}/SRC/`);
      expect(xml).toContain(`>${number}<`);
      expect(xml.replaceAll('-', '')).toContain(`>${stamp.slice(0, 8)}<`);
      if (code !== 'G0401') expect(xml).toContain(`>${stamp.slice(8).replace(/(..)(..)(..)/, '$1:$2:$3')}<`);
    }
  });

  it('has some 60 invoices of two merchants that have no other sales', () => {
    expect(issued.length).toBeGreaterThan(60);
    const sellers = new Set(issued.map(({ merchantExternalId }) => merchantExternalId));
    expect(sellers).toHaveLength(2);
    for (const id of sellers) {
      expect(merchants.find(({ externalId }) => externalId === id)?.kind).toBe('store');
      expect(sales.some(({ merchantExternalId }) => merchantExternalId === id)).toBe(false);
    }
    const numbers = new Set(sales.map(({ document }) => document.number));
    expect(issued.some(({ document }) => numbers.has(document.number))).toBe(false);
    expect(issued.filter(({ totalAmount }) => totalAmount < 500).length).toBeGreaterThan(5);
    expect(issued.filter(({ totalAmount }) => totalAmount >= 500).length).toBeGreaterThan(5);
    expect(issued.filter(({ document }) => document.buyerUbn)).toHaveLength(1);
    expect(
      [...turnkey.values()].filter((xml) => xml.includes('<CarrierId1>/SAMPLE0</CarrierId1>')),
    ).toHaveLength(1);
  });

  it('cancels two, voids one and issues it again, gives back on three by two allowances', () => {
    expect([count('cancel'), count('void'), count('refund')]).toEqual([2, 1, 3]);
    expect(xmlOf('B2SSTORAGE/G0401')).toHaveLength(2);
    const again = [
      ...groupBy(issued, ({ document }) => keyOf(document.number, String(document.date))),
    ].filter(([, rows]) => rows.length > 1);
    const voided = events.find(({ action }) => action === 'void');
    expect(again).toEqual([[voided && 'key' in voided && voided.key, expect.anything()]]);
    const times = again.flatMap(([, rows]) => rows.map(({ occurredAt }) => occurredAt));
    expect([...times, `${voided?.time}`].sort()[1]).toBe(voided?.time);
  });

  it('has one file that was cut, and one that is no message', () => {
    expect(unreadable).toEqual([expect.stringMatching(/^\d{14}-F0401-/), 'till-settings.xml']);
  });
});
