import type { Industry } from '../generated/types.js';

export interface IndustryEntry {
  readonly code: Industry;
  readonly name: string;
  readonly nameEn: string;
  /** Codes of the tax registry that belong to it, by prefix; the longest prefix decides. */
  readonly taxCodePrefixes: readonly string[];
}

/**
 * The four industries of 2020, with the classes of the Standard Industrial Classification, and `other`. A campaign may have
 * industries of its own.
 */
export const industries: readonly IndustryEntry[] = [
  { code: 'beauty', name: '美容美體', nameEn: 'Beauty', taxCodePrefixes: ['9621', '9622', '4752'] },
  {
    code: 'sportsLeisure',
    name: '運動休閒',
    nameEn: 'Sports and leisure',
    taxCodePrefixes: ['931', '932', '4762'],
  },
  {
    code: 'lodgingDining',
    name: '旅宿餐飲',
    nameEn: 'Lodging and dining',
    taxCodePrefixes: ['55', '56'],
  },
  {
    code: 'retail',
    name: '百貨零售',
    nameEn: 'Retail',
    taxCodePrefixes: [
      ...['471', '472', '473', '474', '475', '476'],
      ...['481', '482', '483', '484', '485', '486', '487'],
    ],
  },
  { code: 'other', name: '其他', nameEn: 'Other', taxCodePrefixes: [] },
];

/** Those of a campaign that says nothing of industries. */
export const defaultIndustries: readonly Industry[] = industries
  .map(({ code }) => code)
  .filter((code) => code !== 'other');
