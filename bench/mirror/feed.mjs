// @ts-check
// A product feed as a marketplace gives it to Google: a table with tabs, from a seed, so that two of them differ in
// nothing but what they are told.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { GOODS } from '../../examples/data/make/catalogue.mjs';
import { random } from '../../examples/data/make/random.mjs';
import { SELLERS, sellerId } from './sellers.mjs';

/** The column that says whose offer a row is. */
export const SELLER_COLUMN = 'external_seller_id';
const COLUMNS = [
  'id',
  'title',
  'description',
  'link',
  'image_link',
  'availability',
  'price',
  'sale_price',
  'sale_price_effective_date',
  'brand',
  'google_product_category',
  'condition',
  SELLER_COLUMN,
];
const ADORNMENTS = [
  '人氣嚴選',
  '限量加大',
  '週年慶獨家',
  '職人手作',
  '冬季新品',
  '禮盒裝',
  '熱銷補貨',
  '雙入組',
];
const STYLES = ['經典原味款', '海軍藍', '奶茶色', '雙色可選', '附提袋', '大容量', '輕量版', '家庭號'];
const BRANDS = ['晞岬', '檸蒔', '璃汀', '椋磯', '嵐坡', '苧埕', '霽塢', '栩渡', '岫畦', '茉圃'];
const PERIODS = [
  '2020-12-09T00:00+0800/2021-02-07T23:59+0800',
  '2020-12-12T00:00+0800/2020-12-31T23:59+0800',
  '2021-01-01T00:00+0800/2021-01-31T23:59+0800',
  '2021-01-15T10:00+0800/2021-02-07T23:59+0800',
];
const goods = Object.values(GOODS).flat();
/** Rows that are written at a time. */
const BLOCK = 2_000;

/**
 * @param {string} file
 * @param {{ readonly items: number, readonly prefix: string, readonly changed?: boolean }} feed `prefix` of the ids; with
 * `changed`, every hundredth row has another price.
 * @returns {Promise<{ readonly bytes: number }>}
 */
export async function writeFeed(file, { items, prefix, changed = false }) {
  const chance = random('mirror feed');
  const output = createWriteStream(file);
  output.write(`${COLUMNS.join('\t')}\n`);
  for (let from = 0; from < items; from += BLOCK) {
    const rows = Array.from({ length: Math.min(BLOCK, items - from) }, (_, place) => {
      const index = from + place;
      const id = `${prefix}-${String(index + 1).padStart(8, '0')}`;
      return rowOf(id, changed && index % 100 === 0, chance).join('\t');
    });
    if (!output.write(`${rows.join('\n')}\n`)) await once(output, 'drain');
  }
  output.end();
  await finished(output);
  return { bytes: output.bytesWritten };
}

/** @param {string} id @param {boolean} isDearer @param {import('../../examples/data/make/random.mjs').Random} chance */
function rowOf(id, isDearer, chance) {
  const [name, usual] = chance.pick(goods);
  const style = chance.pick(STYLES);
  const drawn = usual + chance.integer(0, 40) * 10;
  const isOnSale = chance.chance(0.7);
  const sale = Math.round(drawn * (0.6 + 0.3 * chance.next()));
  const period = chance.pick(PERIODS);
  const price = isDearer ? drawn + 10 : drawn;
  return [
    id,
    `【${chance.pick(ADORNMENTS)}】${name} ${style} ${id.slice(-4)}`,
    `${name}，${style}，滿額免運，七天鑑賞期，${chance.pick(ADORNMENTS)}。`,
    `https://shop.example/tw/products/${id.toLowerCase()}?variant=${chance.integer(10 ** 12, 10 ** 13)}&utm_source=feed`,
    `https://cdn.shop.example/images/${chance.text('0123456789abcdef', 24)}/${id.toLowerCase()}_1200x1200.jpg`,
    chance.chance(0.93) ? 'in_stock' : 'out_of_stock',
    `${price}.00 TWD`,
    isOnSale ? `${sale}.00 TWD` : '',
    isOnSale ? period : '',
    chance.pick(BRANDS),
    String(chance.integer(100, 6000)),
    'new',
    sellerId(chance.integer(0, SELLERS - 1)),
  ];
}
