import { industries } from '../../campaign/industries.js';
import type { Industry, MerchantKind } from '../../generated/types.js';
import { enumParser, parseList } from '../../tables/cellParsers.js';
import type { TableSchema } from '../../tables/column.js';
import { district } from '../rows/district.js';

const kinds: Readonly<Record<MerchantKind, readonly string[]>> = {
  store: ['店家', '商店', '門市', '實體店家', '實體店面'],
  counter: ['專櫃', '櫃位'],
  mall: ['百貨', '百貨公司', '商場', '購物中心'],
  businessDistrict: ['商圈'],
  association: ['公會', '協會', '工會'],
  marketplace: ['電商平台', '電商平臺', '購物平台', '購物平臺'],
  onlineSeller: ['網路賣家', '網路商店', '網店', '電商'],
  tvChannel: ['電視購物', '電視購物頻道'],
  stall: ['攤位', '攤販', '攤商'],
};

/** Names in use beside the official ones. */
const otherNames: Readonly<Record<Industry, readonly string[]>> = {
  beauty: ['美容', '美妝', '美容美髮'],
  sportsLeisure: ['運動', '休閒', '運動休閒娛樂'],
  lodgingDining: ['餐飲', '旅宿', '餐飲旅宿', '住宿餐飲', '餐飲住宿'],
  retail: ['百貨', '零售', '百貨零售業'],
};
const industryNames = Object.fromEntries(
  industries.map(({ code, name, nameEn }) => [code, [name, nameEn, `${name}業`, ...otherNames[code]]]),
);

/** Columns of merchants. A merchant without UBNs is exempt from invoices. */
export const merchantColumns: TableSchema = {
  columns: [
    { field: 'externalId', names: ['店家代碼', '代碼', '店家編號', '商家代碼', '編號'], required: true },
    { field: 'kind', names: ['類型', '店家類型', '商家類型'], parse: enumParser(kinds), required: true },
    { field: 'name', names: ['店家名稱', '名稱', '商家名稱', '店名', '營業人名稱'], required: true },
    { field: 'nameEn', names: ['英文名稱', '店家英文名稱'] },
    { field: 'ubns', names: ['統一編號', '統編', 'ubn', 'tax id'], parse: parseList, digits: 8 },
    {
      field: 'industry',
      names: ['產業別', '產業', '行業別', '業別'],
      parse: enumParser(industryNames),
      required: true,
    },
    { field: 'district', names: ['行政區', '地區', '區別'], parse: district, required: true },
    { field: 'address', names: ['地址', '營業地址', '店家地址'] },
    { field: 'parentExternalId', names: ['上層代碼', '上層店家代碼', '所屬商場代碼', '所屬代碼'] },
    { field: 'parentId', names: ['上層識別碼'] },
  ],
  complete: (row) => ({ ubns: [], ...row }),
};
