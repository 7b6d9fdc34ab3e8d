import type { Merchant } from '../../generated/types.js';
import { printable } from '../terminal/printable.js';
import type { Language } from '../terminal/text.js';
import { merchantColumns } from './columns.js';
import { districtName, industryName, kindName, statusName } from './names.js';

/** A merchant as a line of a table. */
export const merchantCells = (merchant: Merchant, language: Language): string[] => [
  merchant.id,
  printable(merchant.externalId),
  printable(merchant.name),
  kindName(merchant.kind, language),
  industryName(merchant.industry, language),
  districtName(merchant.district, language),
  statusName(merchant.status, language),
];

/** What an import takes no column of. */
const otherColumns: readonly (readonly [field: keyof Merchant, zh: string])[] = [
  ['id', '識別碼'],
  ['organizationId', '組織識別碼'],
  ['status', '狀態'],
  ['reason', '原因'],
];

/** Merchants as a sheet, with the columns that an import reads, and others. */
export function merchantSheet(merchants: readonly Merchant[], language: Language): string[][] {
  const columns = [
    ...otherColumns,
    ...merchantColumns.columns.map(
      ({ field, names }) => [field as keyof Merchant, names[0] ?? field] as const,
    ),
  ];
  const header = columns.map(([field, zh]) => (language === 'en' ? field : zh));
  return [
    header,
    ...merchants.map((merchant) => columns.map(([field]) => cellOf(merchant, field, language))),
  ];
}

function cellOf(merchant: Merchant, field: keyof Merchant, language: Language): string {
  const value = merchant[field];
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.join(' ');
  return (nameOf[field] ?? String)(String(value), language);
}

const nameOf: Partial<Record<keyof Merchant, (value: string, language: Language) => string>> = {
  kind: kindName,
  industry: industryName,
  district: districtName,
  status: statusName,
};
