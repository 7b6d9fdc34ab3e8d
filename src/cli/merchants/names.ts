import { districts } from '../../campaign/districts.js';
import { industries } from '../../campaign/industries.js';
import { industries as industryCodes, merchantKinds, merchantStatuses } from '../../generated/enums.js';
import type { MerchantKind, MerchantStatus } from '../../generated/types.js';
import { enumParser } from '../../tables/cellParsers.js';
import { district } from '../rows/district.js';
import type { Language, Text } from '../terminal/text.js';

/** Names of each value in Traditional Chinese, the usual one first. */
type Names<Value extends string> = Readonly<Record<Value, readonly string[]>>;

const kinds: Names<MerchantKind> = {
  store: ['店家', '商店', '門市', '實體店家', '實體店面'],
  counter: ['專櫃', '櫃位'],
  mall: ['百貨', '百貨公司', '商場', '購物中心'],
  businessDistrict: ['商圈'],
  association: ['公會', '協會', '公協會', '工會'],
  developer: ['建設公司', '建商', '建設'],
  marketplace: ['電商平台', '電商平臺', '購物平台', '購物平臺'],
  onlineSeller: ['網路賣家', '網路商店', '網店', '電商'],
  tvChannel: ['電視購物', '電視購物頻道'],
  stall: ['攤位', '攤販', '攤商'],
};

const statuses: Names<MerchantStatus> = {
  submitted: ['待審核', '審核中', '待審'],
  changesRequested: ['待補正', '補正'],
  approved: ['已核准', '核准', '通過'],
  suspended: ['已暫停', '暫停'],
  rejected: ['已退件', '退件'],
  withdrawn: ['已退出', '退出'],
};

/** Names in use beside the official ones. */
const otherIndustryNames: Names<(typeof industryCodes)[number]> = {
  beauty: ['美容', '美妝', '美容美髮'],
  sportsLeisure: ['運動', '休閒', '運動休閒娛樂'],
  lodgingDining: ['餐飲', '旅宿', '餐飲旅宿', '住宿餐飲', '餐飲住宿'],
  retail: ['百貨', '零售', '百貨零售業'],
  other: ['其它'],
};
const industryNames: Names<string> = Object.fromEntries(
  industries.map(({ code, name, nameEn }) => [
    code,
    [name, nameEn, `${name}業`, ...((otherIndustryNames as Names<string>)[code] ?? [])],
  ]),
);

/** Parsers of values, by the value itself or by one of its names. A text that is neither is returned unchanged. */
export const parseKind = enumParser(kinds);
const parseStatus = enumParser(statuses);
export const parseIndustry = enumParser(industryNames);

/** The name of a value as people read it. A value of a newer release is its own name. */
export const kindName = nameIn(kinds);
export const statusName = nameIn(statuses);
export const industryName = nameIn(industryNames);

export function districtName(code: string, language: Language): string {
  const district = districts.find((each) => each.code === code);
  if (district === undefined) return code;
  return language === 'en' ? district.nameEn : district.name;
}

/** The fields whose values are known: a value may be typed as itself or by a name. */
export const vocabularies = {
  status: { values: merchantStatuses, parse: parseStatus, nameOf: statusName },
  kind: { values: merchantKinds, parse: parseKind, nameOf: kindName },
  industry: { values: industryCodes, parse: parseIndustry, nameOf: industryName },
  district: { values: districts.map(({ code }) => code), parse: district, nameOf: districtName },
} as const;
export type Vocabulary = keyof typeof vocabularies;

/** All values by their names, as a list. */
export const namesIn = (name: Vocabulary): Text => ({ en: listed(name, 'en'), zh: listed(name, 'zh-TW') });

function listed(name: Vocabulary, language: Language): string {
  const { values, nameOf } = vocabularies[name];
  return values.map((value) => nameOf(value, language)).join(language === 'en' ? ', ' : '、');
}

function nameIn(names: Names<string>): (value: string, language: Language) => string {
  return (value, language) => (language === 'en' ? value : (names[value]?.[0] ?? value));
}
