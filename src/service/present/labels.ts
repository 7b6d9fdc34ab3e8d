import { districts } from '../../campaign/districts.js';
import type {
  BreakdownBy,
  Channel,
  CrossedWith,
  DocumentType,
  MerchantKind,
  SaleCategory,
} from '../../generated/types.js';
import type { BreakdownRow } from '../store/store.js';

type NamedRow = Pick<BreakdownRow, 'key' | 'name' | 'nameEn'>;

interface Named {
  readonly name: string;
  readonly nameEn?: string | null | undefined;
}

export interface Label {
  readonly label: string;
  readonly labelEn: string;
}

const channels: Readonly<Record<Channel, Named>> = {
  store: { name: '實體店家', nameEn: 'Store' },
  mall: { name: '百貨商場', nameEn: 'Mall' },
  online: { name: '電商平臺', nameEn: 'Online' },
  tv: { name: '電視購物', nameEn: 'TV shopping' },
};

const documentTypes: Readonly<Record<DocumentType, Named>> = {
  einvoice: { name: '電子發票', nameEn: 'E-invoice' },
  receipt: { name: '收據', nameEn: 'Receipt' },
};

const merchantKinds: Readonly<Record<MerchantKind, Named>> = {
  store: { name: '店家', nameEn: 'Store' },
  counter: { name: '專櫃', nameEn: 'Counter' },
  mall: { name: '百貨商場', nameEn: 'Mall' },
  businessDistrict: { name: '商圈', nameEn: 'Business district' },
  association: { name: '公協會', nameEn: 'Association' },
  developer: { name: '建設公司', nameEn: 'Developer' },
  marketplace: { name: '電商平臺', nameEn: 'Marketplace' },
  onlineSeller: { name: '網路賣家', nameEn: 'Online seller' },
  tvChannel: { name: '電視購物臺', nameEn: 'TV channel' },
  stall: { name: '攤位', nameEn: 'Stall' },
};

const categories: Readonly<Record<SaleCategory, Named>> = {
  utilities: { name: '水電瓦斯', nameEn: 'Utilities' },
  parking: { name: '停車', nameEn: 'Parking' },
  fuel: { name: '加油', nameEn: 'Fuel' },
  tax: { name: '稅款', nameEn: 'Tax' },
  tuition: { name: '學費', nameEn: 'Tuition' },
  medical: { name: '醫療', nameEn: 'Medical' },
  fees: { name: '規費', nameEn: 'Fees' },
  insurance: { name: '保險', nameEn: 'Insurance' },
  fines: { name: '罰款', nameEn: 'Fines' },
  transport: { name: '交通', nameEn: 'Transport' },
  storedValue: { name: '儲值', nameEn: 'Stored value' },
  vouchers: { name: '禮券', nameEn: 'Vouchers' },
};

/** The names of a row's key; undefined where there are none. */
type NamesOf = (row: NamedRow) => Named | undefined;

const asStored: NamesOf = ({ name, nameEn }) => (name === null ? undefined : { name, nameEn });

const names: Readonly<Record<BreakdownBy, NamesOf>> = {
  district: ({ key }) => districts.find(({ code }) => code === key),
  region: asStored,
  industry: asStored,
  activity: asStored,
  channel: ({ key }) => channels[key as Channel],
  documentType: ({ key }) => documentTypes[key as DocumentType],
  merchant: asStored,
  merchantKind: ({ key }) => merchantKinds[key as MerchantKind],
  category: ({ key }) => categories[key as SaleCategory],
};

/** The name of a row of a breakdown in both languages; its key where it has no name. */
export function labelOf(by: BreakdownBy, row: NamedRow): Label {
  const { name, nameEn } = names[by](row) ?? { name: row.key };
  return { label: name, labelEn: nameEn ?? name };
}

/** The same in the second dimension of a breakdown, in which a key may be missing, or be a date. */
export function labelOfCrossed(
  dimension: CrossedWith,
  { key, name, nameEn }: { readonly key: string | null } & Omit<NamedRow, 'key'>,
): Label {
  if (key === null) return { label: '無', labelEn: 'None' };
  if (dimension === 'day' || dimension === 'week') return { label: key, labelEn: key };
  return labelOf(dimension, { key, name, nameEn });
}
