import { parseList } from '../../tables/cellParsers.js';
import type { TableSchema } from '../../tables/column.js';
import { district } from '../rows/district.js';
import { parseIndustry, parseKind } from './names.js';

/** Columns of merchants. A merchant without UBNs is exempt from invoices. */
export const merchantColumns: TableSchema = {
  columns: [
    { field: 'externalId', names: ['店家代碼', '代碼', '店家編號', '商家代碼', '編號'], required: true },
    { field: 'kind', names: ['類型', '店家類型', '商家類型'], parse: parseKind, required: true },
    { field: 'name', names: ['店家名稱', '名稱', '商家名稱', '店名', '營業人名稱'], required: true },
    { field: 'nameEn', names: ['英文名稱', '店家英文名稱'] },
    { field: 'ubns', names: ['統一編號', '統編', 'ubn', 'tax id'], parse: parseList, digits: 8 },
    {
      field: 'industry',
      names: ['產業別', '產業', '行業別', '業別'],
      parse: parseIndustry,
      required: true,
    },
    { field: 'district', names: ['行政區', '地區', '區別'], parse: district, required: true },
    { field: 'address', names: ['地址', '營業地址', '店家地址'] },
    { field: 'parentExternalId', names: ['上層代碼', '上層店家代碼', '所屬商場代碼', '所屬代碼'] },
    { field: 'parentId', names: ['上層識別碼'] },
  ],
  complete: (row) => ({ ubns: [], ...row }),
};
