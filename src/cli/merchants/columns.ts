import type { TableSchema } from '../../tables/column.js';
import { district } from '../rows/district.js';
import { optional, parseAddress, parseCode, parseName, parseUbns } from './cells.js';
import { parseIndustry, parseKind } from './names.js';

/** Columns of merchants. A merchant without UBNs is exempt from invoices. */
export const merchantColumns: TableSchema = {
  columns: [
    {
      field: 'externalId',
      names: ['店家代碼', '代碼', '店家編號', '商家代碼', '編號'],
      parse: parseCode,
      required: true,
    },
    {
      field: 'kind',
      names: ['類型', '店家類型', '商家類型', '店家類別', '商店類型'],
      parse: parseKind,
      required: true,
    },
    {
      field: 'name',
      names: ['店家名稱', '名稱', '商家名稱', '店名', '營業人名稱', '商店名稱', '專櫃名稱', '攤位名稱'],
      parse: parseName,
      required: true,
    },
    { field: 'nameEn', names: ['英文名稱', '店家英文名稱'], parse: optional(parseName) },
    {
      field: 'ubns',
      names: ['統一編號', '統編', 'ubn', 'tax id', '公司統編', '店家統編', '營業人統編', '營業人統一編號'],
      parse: optional(parseUbns),
    },
    {
      field: 'industry',
      names: ['產業別', '產業', '行業別', '業別', '產業類別'],
      parse: parseIndustry,
    },
    {
      field: 'district',
      names: ['行政區', '地區', '區別', '所在行政區', '鄉鎮市區'],
      parse: district,
    },
    {
      field: 'address',
      names: ['地址', '營業地址', '店家地址', '門市地址'],
      parse: optional(parseAddress),
    },
    {
      field: 'parentExternalId',
      names: [
        ...['上層代碼', '上層店家代碼', '所屬商場代碼', '所屬代碼'],
        ...['所屬', '所屬店家', '所屬商場', '所屬百貨', '所屬商圈', '所屬公會', '所屬平台'],
      ],
      parse: optional(parseCode),
    },
    { field: 'parentId', names: ['上層識別碼'], parse: optional(parseCode) },
  ],
  complete: (row) => ({ ubns: [], ...row }),
};
