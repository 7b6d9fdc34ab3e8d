// @ts-check
// An e-commerce platform keeps a campaign zone in step with its catalogue and reports the orders.
//   node examples/zone/zone.mjs

import { joinFestival } from '../support/festival.mjs';
import { isMain } from '../support/main.mjs';
import { count, money, table } from '../support/print.mjs';

/** @typedef {import('@shopfest/partner-sdk').Shopfest} Shopfest */
/** @typedef {import('@shopfest/partner-sdk/operator').ShopfestOperator} ShopfestOperator */

const SELLERS = ['汐坡果乾', '榆窗木器', '蓁笠茶行'];

/** @param {{ print?: (text: string) => void }} [options] */
export async function zone({ print = console.log } = {}) {
  const { partner, operator, close } = await joinFestival();
  try {
    await enterSellers(partner, operator);

    print('整批上架 The whole catalogue');
    print(outcome(await partner.promoItems.upsertAll(catalogue())));

    print('再送一次，只改一個價格 Again, with one price changed: only what differs is taken');
    print(outcome(await partner.promoItems.upsertAll(catalogue({ 'SKU-07': 399 }))));

    print('下架一項 One offer ends; a late message does not bring it back');
    await partner.promoItems.remove('external:SKU-30');
    print(
      outcome(
        await partner.promoItems.upsertAll(catalogue({ 'SKU-07': 399 }), { onRejected: refused(print) }),
      ),
    );

    print('訂單 Orders');
    print(outcome(await partner.transactions.pushAll(orders(), { onRejected: refused(print) })));

    print('退貨一件 One unit comes back');
    const { netAmount } = await partner.transactions.refund('external:ORDER-3', {
      externalId: 'RETURN-1', // sent twice, it counts once
      amount: price(3),
      items: [{ promoItemId: 'external:SKU-03', quantity: 1, amount: price(3) }],
    });
    print(`  餘額 left ${money(netAmount)}`);

    await printZone(partner, print);
  } finally {
    await close();
  }
}

/** A platform acts for its sellers: they are merchants below the marketplace. @param {Shopfest} partner @param {ShopfestOperator | null} operator */
async function enterSellers(partner, operator) {
  const common = /** @type {const} */ ({ industry: 'retail', district: '66000060', ubns: [] });
  await partner.merchants.registerAll([
    { ...common, externalId: 'zone', kind: 'marketplace', name: '榆汀購物網', ubns: ['99661409'] },
    ...SELLERS.map((name, i) => ({
      ...common,
      externalId: `seller-${i}`,
      kind: /** @type {const} */ ('onlineSeller'),
      name,
      parentExternalId: 'zone',
    })),
  ]);
  await operator?.merchants.review({ action: 'approve', selection: {} });
}

const sku = (/** @type {number} */ n) => `SKU-${String(n).padStart(2, '0')}`;
const price = (/** @type {number} */ n) => 200 + 20 * n;

/**
 * As a catalogue comes from a database: one item at a time, never held whole.
 * @param {Record<string, number>} [changed] new prices
 */
async function* catalogue(changed = {}) {
  for (let n = 1; n <= 30; n++) {
    const externalId = sku(n);
    yield/** @type {const} */ ({
      externalId,
      merchantExternalId: `seller-${n % SELLERS.length}`,
      zone: 'main',
      type: n % 10 === 0 ? 'gift' : 'discountProduct',
      title: `${SELLERS[n % SELLERS.length]} ${n} 號商品`,
      listPrice: price(n) + 200,
      salePrice: changed[externalId] ?? price(n),
      url: `https://zone.shopfest.example/${externalId}`,
      availability: 'inStock',
    });
  }
}

/** An order names the promo items in it: so the zone's figures follow from its orders. */
async function* orders() {
  for (let n = 1; n <= 20; n++) {
    const item = { name: `${n} 號商品`, quantity: 2, unitPrice: price(n), amount: 2 * price(n) };
    yield/** @type {const} */ ({
      externalId: `ORDER-${n}`,
      merchantExternalId: `seller-${n % SELLERS.length}`,
      channel: 'online',
      occurredAt: `2021-01-${String(n).padStart(2, '0')}T21:00:00+08:00`,
      totalAmount: item.amount,
      document: {
        type: 'einvoice',
        number: `ZN${30_000_000 + n}`,
        date: `2021-01-${String(n).padStart(2, '0')}`,
      },
      items: [{ ...item, promoItemId: `external:${sku(n)}` }],
    });
  }
}

/** @param {Shopfest} partner @param {(text: string) => void} print */
async function printZone(partner, print) {
  const { zone: figures } = await partner.stats.summary();
  print('專區 The zone: four different figures');
  print(
    table([
      ['上架商品', 'items listed', count(figures.itemsListed)],
      ['訂單', 'orders', count(figures.orders)],
      ['售出件數', 'units sold', count(figures.unitsSold)],
      ['消費額', 'amount', money(figures.gmv)],
    ]),
  );
}

/** @param {(text: string) => void} print @returns {(row: import('@shopfest/partner-sdk').RejectedRow) => void} */
const refused =
  (print) =>
  ({ externalId, problem }) =>
    print(`  ✗ ${externalId}: ${problem.titleZh} ${problem.title}`);

/** @param {import('@shopfest/partner-sdk').BulkReport} report */
const outcome = ({ accepted, duplicate, rejected }) =>
  `  新增或變更 taken ${accepted}，相同 known ${duplicate}，退回 refused ${rejected}`;

if (isMain(import.meta.url)) await zone();
