export interface District {
  /** Code of the Ministry of the Interior. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly postalCode: string;
  /** Code of its customary region, see `regions.ts`. */
  readonly region: string;
}

const table: readonly (readonly [
  code: string,
  name: string,
  nameEn: string,
  postalCode: string,
  region: string,
])[] = [
  ['66000010', '中區', 'Central District', '400', 'city'],
  ['66000020', '東區', 'East District', '401', 'city'],
  ['66000030', '南區', 'South District', '402', 'city'],
  ['66000040', '西區', 'West District', '403', 'city'],
  ['66000050', '北區', 'North District', '404', 'city'],
  ['66000060', '西屯區', 'Xitun District', '407', 'city'],
  ['66000070', '南屯區', 'Nantun District', '408', 'city'],
  ['66000080', '北屯區', 'Beitun District', '406', 'city'],
  ['66000090', '豐原區', 'Fengyuan District', '420', 'mountain'],
  ['66000100', '東勢區', 'Dongshi District', '423', 'mountain'],
  ['66000110', '大甲區', 'Dajia District', '437', 'sea'],
  ['66000120', '清水區', 'Qingshui District', '436', 'sea'],
  ['66000130', '沙鹿區', 'Shalu District', '433', 'sea'],
  ['66000140', '梧棲區', 'Wuqi District', '435', 'sea'],
  ['66000150', '后里區', 'Houli District', '421', 'mountain'],
  ['66000160', '神岡區', 'Shengang District', '429', 'mountain'],
  ['66000170', '潭子區', 'Tanzi District', '427', 'mountain'],
  ['66000180', '大雅區', 'Daya District', '428', 'mountain'],
  ['66000190', '新社區', 'Xinshe District', '426', 'mountain'],
  ['66000200', '石岡區', 'Shigang District', '422', 'mountain'],
  ['66000210', '外埔區', 'Waipu District', '438', 'sea'],
  ['66000220', '大安區', "Da'an District", '439', 'sea'],
  ['66000230', '烏日區', 'Wuri District', '414', 'tun'],
  ['66000240', '大肚區', 'Dadu District', '432', 'sea'],
  ['66000250', '龍井區', 'Longjing District', '434', 'sea'],
  ['66000260', '霧峰區', 'Wufeng District', '413', 'tun'],
  ['66000270', '太平區', 'Taiping District', '411', 'tun'],
  ['66000280', '大里區', 'Dali District', '412', 'tun'],
  ['66000290', '和平區', 'Heping District', '424', 'mountain'],
];

/** The 29 districts of Taichung City (county code 66000). */
export const districts: readonly District[] = table.map(([code, name, nameEn, postalCode, region]) => ({
  code,
  name,
  nameEn,
  postalCode,
  region,
}));
