// @ts-check
import { COUNTER_TRADES, coinedWords, SELLER_TRADES, STALL_TRADES, TRADES } from './names.mjs';
import { address, DISTRICTS, districtNamed } from './places.mjs';
import { random } from './random.mjs';
import { sampleUbns } from './ubn.mjs';

/**
 * A row of merchants.csv. In the file `ubns` are separated by a blank; none means that the merchant issues receipts,
 * or that its invoices bear the number of the mall it stands in.
 * @typedef {{ externalId: string, kind: string, name: string, ubns: string[], industry: string, district: string,
 *   address: string, parentExternalId?: string }} Merchant
 * @typedef {Omit<Merchant, 'externalId' | 'district' | 'address'>} Draft
 * @typedef {import('./places.mjs').District} District
 */

export const COLUMNS = [
  'externalId',
  'kind',
  'name',
  'ubns',
  'industry',
  'district',
  'address',
  'parentExternalId',
];

const INDUSTRIES = ['beauty', 'sportsLeisure', 'lodgingDining', 'retail'];
const TOTAL = 200;

/** @returns {Merchant[]} */
export function makeMerchants() {
  const roll = openRoll();
  for (const place of ['西屯區', '西區', '北區', '豐原區']) addMall(roll, districtNamed(place));
  addBusinessDistrict(roll, '曦橋夜市商圈', districtNamed('西屯區'), { stores: 5, stalls: 7 });
  addBusinessDistrict(roll, '梧葉夜市商圈', districtNamed('南區'), { stores: 4, stalls: 6 });
  addTwoErrors(roll, districtNamed('大安區'));
  addBusinessDistrict(roll, '雲坡街商圈', districtNamed('中區'), { stores: 6, stalls: 0 });
  addBusinessDistrict(roll, '石榴圳商圈', districtNamed('霧峰區'), { stores: 4, stalls: 0 });
  addBusinessDistrict(roll, '果嶺商圈', districtNamed('豐原區'), { stores: 5, stalls: 0 });
  addAssociations(roll);
  addChains(roll);
  addMarketplace(roll);
  for (const place of ['東勢區', '新社區', '清水區', '大安區']) roll.add(stall(roll), districtNamed(place));
  addSingleStores(roll);
  return roll.rows;
}

function openRoll() {
  const chance = random('merchants');
  /** @type {Merchant[]} */
  const rows = [];
  return {
    chance,
    rows,
    word: coinedWords(chance),
    ubn: sampleUbns(chance),
    anyDistrict: chance.weighted(DISTRICTS, ({ weight }) => weight),
    /** @param {Draft} draft @param {District} district @param {string} [door] */
    add(draft, district, door = address(chance, district)) {
      const row = {
        externalId: `M${String(rows.length + 1).padStart(4, '0')}`,
        ...draft,
        district: district.code,
        address: door,
      };
      rows.push(row);
      return row;
    },
  };
}
/** @typedef {ReturnType<typeof openRoll>} Roll */

/** @param {Roll} roll @returns {Draft} */
function store({ chance, word, ubn }) {
  const industry = chance.pick(INDUSTRIES);
  return { kind: 'store', name: `${word()}${chance.pick(TRADES[industry] ?? [])}`, ubns: [ubn()], industry };
}

/** @param {Roll} roll @returns {Draft} */
function stall({ chance, word }) {
  const [trade, industry] = chance.pick(STALL_TRADES);
  return { kind: 'stall', name: `${word()}${trade}`, ubns: [], industry };
}

/** A department store. Most counters have no number of their own: the mall issues the invoice. @param {Roll} roll @param {District} district */
function addMall(roll, district) {
  const { chance, word, ubn } = roll;
  const mall = roll.add({ kind: 'mall', name: `${word()}百貨`, ubns: [ubn()], industry: 'retail' }, district);
  for (let floor = 1; floor <= 7; floor++) {
    const industry = chance.pick(INDUSTRIES);
    const name = `${mall.name} ${word()}${chance.pick(COUNTER_TRADES[industry] ?? [])}`;
    const counter = { kind: 'counter', name, ubns: floor === 1 ? [ubn()] : [], industry };
    roll.add({ ...counter, parentExternalId: mall.externalId }, district, `${mall.address}${floor}樓`);
  }
}

/** A business district and its stores; a night market also has stalls, which issue receipts. @param {Roll} roll @param {string} name @param {District} district @param {{ stores: number, stalls: number }} size */
function addBusinessDistrict(roll, name, district, { stores, stalls }) {
  const association = { kind: 'businessDistrict', name, ubns: [roll.ubn()], industry: 'retail' };
  const parentExternalId = roll.add(association, district).externalId;
  for (let i = 0; i < stores; i++) roll.add({ ...store(roll), parentExternalId }, district);
  for (let i = 0; i < stalls; i++) roll.add({ ...stall(roll), parentExternalId }, district);
}

/**
 * The two mistakes every spreadsheet has: a leading zero that the spreadsheet program dropped, so that a UBN has seven
 * digits, and the code of the district of the same name in another city (Taipei's 大安區). Reported, not fatal.
 * @param {Roll} roll @param {District} district
 */
function addTwoErrors(roll, district) {
  const { word, ubn } = roll;
  roll.add({ kind: 'store', name: `${word()}書店`, ubns: [ubn().slice(1)], industry: 'retail' }, district);
  const elsewhere = { ...district, code: '63000030' };
  roll.add({ kind: 'store', name: `${word()}民宿`, ubns: [ubn()], industry: 'lodgingDining' }, elsewhere);
}

/** @param {Roll} roll */
function addAssociations(roll) {
  for (const [name, industry] of /** @type {const} */ ([
    ['糕餅文化協會', 'retail'],
    ['美容美髮公會', 'beauty'],
    ['民宿發展協會', 'lodgingDining'],
  ])) {
    roll.add(
      { kind: 'association', name: `${roll.word()}${name}`, ubns: [roll.ubn()], industry },
      roll.anyDistrict(),
    );
  }
}

/** @param {Roll} roll */
function addChains(roll) {
  // Every branch is a participant with a number of its own, and that number stands on its invoices.
  const name = `${roll.word()}茶飲`;
  const tea = () => ({ kind: 'store', ubns: [roll.ubn()], industry: 'lodgingDining' });
  const headOffice = roll.add({ ...tea(), name }, districtNamed('南屯區'));
  for (const place of [
    '西屯區',
    '北區',
    '北屯區',
    '西區',
    '中區',
    '東區',
    '南屯區',
    '太平區',
    '沙鹿區',
    '潭子區',
  ]) {
    const branch = {
      ...tea(),
      name: `${place.replace(/區$/, '')}店 ${name}`,
      parentExternalId: headOffice.externalId,
    };
    roll.add(branch, districtNamed(place));
  }
  // A small chain signs up as one participant: head office and two branches in one row.
  const market = { kind: 'store', name: `${roll.word()}超市`, industry: 'retail' };
  roll.add({ ...market, ubns: [roll.ubn(), roll.ubn(), roll.ubn()] }, districtNamed('北屯區'));
}

/** The online zone with its sellers, and the TV channel. @param {Roll} roll */
function addMarketplace(roll) {
  const { chance, word, ubn } = roll;
  const company = (/** @type {string} */ kind, /** @type {string} */ name) => ({
    kind,
    name,
    ubns: [ubn()],
    industry: 'retail',
  });
  const marketplace = roll.add(company('marketplace', `${word()}購物網`), districtNamed('西屯區'));
  for (let i = 0; i < 24; i++) {
    const seller = company('onlineSeller', `${word()}${chance.pick(SELLER_TRADES)}`);
    roll.add({ ...seller, parentExternalId: marketplace.externalId }, roll.anyDistrict());
  }
  roll.add(company('tvChannel', `${word()}電視購物台`), districtNamed('南屯區'));
}

/** First the districts that have no store yet, then by weight. @param {Roll} roll */
function addSingleStores(roll) {
  const served = new Set(roll.rows.filter(({ kind }) => kind === 'store').map(({ district }) => district));
  const without = DISTRICTS.filter(({ code }) => !served.has(code));
  while (roll.rows.length < TOTAL) roll.add(store(roll), without.shift() ?? roll.anyDistrict());
}
