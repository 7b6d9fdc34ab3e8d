import type { PromoItemStatusInput, PromoItemType } from '../../generated/types.js';
import { enumParser, parseAmount, parseBoolean, parseTimestampOrDate } from '../../tables/cellParsers.js';
import type { TableSchema } from '../../tables/column.js';
import { parseAvailability, parseStock } from '../offer/availability.js';

const types: Readonly<Record<PromoItemType, readonly string[]>> = {
  discountProduct: ['優惠商品', '折扣商品'],
  exclusiveProduct: ['獨家商品', '限定商品'],
  experienceVoucher: ['體驗券'],
  gift: ['贈品', '好禮'],
};
const statuses: Readonly<Record<PromoItemStatusInput, readonly string[]>> = {
  draft: ['草稿'],
  live: ['上架'],
  paused: ['暫停', '下架'],
};

/** The columns of this campaign's own table of promo items. */
export const promoItemColumns: TableSchema = {
  columns: [
    { field: 'externalId', names: ['商品代碼', '商品編號', '品號', 'sku'], required: true },
    { field: 'merchantExternalId', names: ['店家代碼', '商家代碼', '賣家代碼'] },
    { field: 'merchantId', names: ['店家識別碼'] },
    { field: 'zone', names: ['專區', '專區代碼'] },
    { field: 'type', names: ['類型', '商品類型'], parse: enumParser(types), required: true },
    { field: 'title', names: ['商品名稱', '名稱', '標題'], required: true },
    { field: 'listPrice', names: ['原價', '定價', '建議售價'], parse: parseAmount, required: true },
    { field: 'salePrice', names: ['售價', '優惠價', '特價', '活動價'], parse: parseAmount, required: true },
    { field: 'url', names: ['網址', '商品網址', '連結'] },
    { field: 'imageUrl', names: ['圖片網址', '圖片', 'image'] },
    {
      field: 'availability',
      names: ['供貨狀態', '庫存狀態', '庫存'],
      parse: (text) => parseAvailability(text) ?? parseStock(text) ?? text,
      required: true,
    },
    { field: 'validFrom', names: ['開始時間', '開始日期', '上架時間'], parse: parseTimestampOrDate },
    { field: 'validTo', names: ['結束時間', '下架時間'], parse: parseTimestampOrDate },
    { field: 'status', names: ['狀態', '上架狀態'], parse: enumParser(statuses) },
    { field: 'restore', names: ['恢復'], parse: parseBoolean },
    { field: 'titleEn', names: ['英文名稱', '英文標題'] },
    { field: 'description', names: ['商品說明', '說明', '商品描述'] },
    { field: 'terms', names: ['使用條件', '注意事項', '條款'] },
    { field: 'quantity', names: ['限量', '數量', '名額'], parse: parseAmount },
    { field: 'audience', names: ['適用對象', '對象'] },
  ],
};
