// @ts-check
// How busy each district is. The weights are invented; the order at the top is what a reader of Taichung expects.

/** @typedef {{ code: string, name: string, weight: number }} District */

/** @type {readonly District[]} */
export const DISTRICTS = [
  { code: '66000010', name: '中區', weight: 10 },
  { code: '66000020', name: '東區', weight: 7 },
  { code: '66000030', name: '南區', weight: 6 },
  { code: '66000040', name: '西區', weight: 21 },
  { code: '66000050', name: '北區', weight: 18 },
  { code: '66000060', name: '西屯區', weight: 30 },
  { code: '66000070', name: '南屯區', weight: 13 },
  { code: '66000080', name: '北屯區', weight: 16 },
  { code: '66000090', name: '豐原區', weight: 9 },
  { code: '66000100', name: '東勢區', weight: 2 },
  { code: '66000110', name: '大甲區', weight: 3 },
  { code: '66000120', name: '清水區', weight: 3 },
  { code: '66000130', name: '沙鹿區', weight: 4 },
  { code: '66000140', name: '梧棲區', weight: 3 },
  { code: '66000150', name: '后里區', weight: 2 },
  { code: '66000160', name: '神岡區', weight: 2 },
  { code: '66000170', name: '潭子區', weight: 3 },
  { code: '66000180', name: '大雅區', weight: 3 },
  { code: '66000190', name: '新社區', weight: 2 },
  { code: '66000200', name: '石岡區', weight: 1 },
  { code: '66000210', name: '外埔區', weight: 1 },
  { code: '66000220', name: '大安區', weight: 1 },
  { code: '66000230', name: '烏日區', weight: 3 },
  { code: '66000240', name: '大肚區', weight: 2 },
  { code: '66000250', name: '龍井區', weight: 2 },
  { code: '66000260', name: '霧峰區', weight: 3 },
  { code: '66000270', name: '太平區', weight: 5 },
  { code: '66000280', name: '大里區', weight: 7 },
  { code: '66000290', name: '和平區', weight: 1 },
];

/** @param {string} name @returns {District} */
export function districtNamed(name) {
  const district = DISTRICTS.find((candidate) => candidate.name === name);
  if (!district) throw new Error(`No district is called ${name}.`);
  return district;
}

/** @param {string} code */
export const weightOf = (code) => DISTRICTS.find((district) => district.code === code)?.weight ?? 0;

/** Streets that stand in no directory: no address names a real door. */
const STREETS = [
  '禾晴路',
  '樟岸街',
  '拾光三路',
  '梧葉街',
  '雲坡路',
  '青籽街',
  '石榴圳路',
  '織夏街',
  '曦橋路',
  '果嶺二街',
];

/** @param {import('./random.mjs').Random} chance @param {District} district */
export const address = (chance, district) =>
  `臺中市${district.name}${chance.pick(STREETS)}${chance.integer(1, 388)}號`;
