import type { AgeBand, Gender, MemberDimension, Residence } from '../../generated/types.js';
import { type Label, labelOf } from './labels.js';

const undisclosed: Label = { label: '未揭露', labelEn: 'Undisclosed' };

const groups: Readonly<Record<Gender | AgeBand | Residence, Label>> = {
  female: { label: '女性', labelEn: 'Female' },
  male: { label: '男性', labelEn: 'Male' },
  other: { label: '其他', labelEn: 'Other' },
  '0-17': { label: '17 歲以下', labelEn: 'Up to 17' },
  '18-24': { label: '18–24 歲', labelEn: '18 to 24' },
  '25-34': { label: '25–34 歲', labelEn: '25 to 34' },
  '35-44': { label: '35–44 歲', labelEn: '35 to 44' },
  '45-54': { label: '45–54 歲', labelEn: '45 to 54' },
  '55-64': { label: '55–64 歲', labelEn: '55 to 64' },
  '65+': { label: '65 歲以上', labelEn: '65 and over' },
  insideCity: { label: '本市', labelEn: 'In the city' },
  outsideCity: { label: '外縣市', labelEn: 'Outside the city' },
  undisclosed,
};

export function labelOfGroup(group: string): Label {
  return (groups as Readonly<Record<string, Label>>)[group] ?? { label: group, labelEn: group };
}

/** The name of a row: of all, of what has no key, or of a key of the dimension. */
export function labelOfMemberKey(
  by: MemberDimension | null,
  key: string | null,
  names: { readonly name: string; readonly nameEn: string } | null,
): Label {
  if (by === null) return { label: '全部', labelEn: 'All' };
  if (key === null) return { label: '無', labelEn: 'None' };
  return labelOf(by, { key, name: names?.name ?? null, nameEn: names?.nameEn ?? null });
}
