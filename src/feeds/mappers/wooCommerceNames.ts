/** The columns of WooCommerce's exporter in Traditional Chinese, by their English names. */
export const wooCommerceNames: Readonly<Record<string, readonly string[]>> = {
  ID: ['代碼', '編號', '識別碼'],
  Type: ['類型'],
  SKU: ['貨號'],
  Name: ['名稱'],
  Published: ['已發佈', '已發布', '發佈'],
  'Date sale price starts': ['折扣價開始日期', '特價開始日期'],
  'Date sale price ends': ['折扣價結束日期', '特價結束日期'],
  'In stock?': ['有庫存?', '尚有庫存?'],
  'Backorders allowed?': ['允許無庫存下單嗎?', '允許無庫存下單?'],
  'Sale price': ['特價', '折扣價'],
  'Regular price': ['原價', '定價'],
  Images: ['圖片'],
  Parent: ['上層', '父項'],
  Brands: ['品牌'],
  'External URL': ['外部網址', '外部連結'],
  'GTIN, UPC, EAN, or ISBN': ['GTIN、UPC、EAN 或 ISBN'],
};
