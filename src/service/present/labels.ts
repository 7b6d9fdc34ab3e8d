import { districts } from '../../campaign/districts.js';
import type { BreakdownBy, Channel, DocumentType } from '../../generated/types.js';
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
};

/** The name of a row of a breakdown in both languages; its key where it has no name. */
export function labelOf(by: BreakdownBy, row: NamedRow): Label {
  const { name, nameEn } = names[by](row) ?? { name: row.key };
  return { label: name, labelEn: nameEn ?? name };
}
