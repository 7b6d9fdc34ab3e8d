import { districts } from './districts.js';

export interface Region {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly districts: readonly string[];
}

const names = [
  ['city', '市區', 'City'],
  ['mountain', '山線', 'Mountain'],
  ['sea', '海線', 'Sea'],
  ['tun', '屯區', 'Tun'],
] as const;

/**
 * The customary regions of Taichung. A region is no administrative level, so a campaign has its own and these are only
 * the default.
 */
export const regions: readonly Region[] = names.map(([code, name, nameEn]) => ({
  code,
  name,
  nameEn,
  districts: districts.filter((district) => district.region === code).map((district) => district.code),
}));
