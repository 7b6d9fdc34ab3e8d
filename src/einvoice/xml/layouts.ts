/**
 * The elements of each section in the order of the standard. MIG 3 and 4 have different elements, but those that both have
 * are in the same order, except for TaxType of an item, which only MIG 4 has. So one list serves both.
 * Source: MIG 3.1 XSD (C0401, C0501, C0701, D0401, D0501) and MIG 4.1 (F0401, G0401, G0501).
 */
export const MAIN_OF_INVOICE = [
  'InvoiceNumber',
  'InvoiceDate',
  'InvoiceTime',
  'Seller',
  'Buyer',
  'CheckNumber',
  'BuyerRemark',
  'MainRemark',
  'CustomsClearanceMark',
  'Category',
  'RelateNumber',
  'InvoiceType',
  'GroupMark',
  'DonateMark',
  'CarrierType',
  'CarrierId1',
  'CarrierId2',
  'PrintMark',
  'NPOBAN',
  'RandomNumber',
  'BondedAreaConfirm',
  'ZeroTaxRateReason',
  'Reserved1',
  'Reserved2',
  'Attachment',
] as const;

export const PARTY = [
  'Identifier',
  'Name',
  'Address',
  'PersonInCharge',
  'TelephoneNumber',
  'FacsimileNumber',
  'EmailAddress',
  'CustomerNumber',
  'RoleRemark',
] as const;

export const ITEM_OF_INVOICE = [
  'Description',
  'Quantity',
  'Unit',
  'UnitPrice',
  'TaxType',
  'Amount',
  'SequenceNumber',
  'Remark',
  'RelateNumber',
] as const;

export const AMOUNT_OF_INVOICE = [
  'SalesAmount',
  'FreeTaxSalesAmount',
  'ZeroTaxSalesAmount',
  'TaxType',
  'TaxRate',
  'TaxAmount',
  'TotalAmount',
  'DiscountAmount',
  'OriginalCurrencyAmount',
  'ExchangeRate',
  'Currency',
] as const;

export const SECTIONS = ['Main', 'Details', 'Amount'] as const;
export const DETAILS = ['ProductItem'] as const;

export const CANCEL_INVOICE = [
  'CancelInvoiceNumber',
  'InvoiceDate',
  'BuyerId',
  'SellerId',
  'CancelDate',
  'CancelTime',
  'CancelReason',
  'ReturnTaxDocumentNumber',
  'Remark',
] as const;

export const VOID_INVOICE = [
  'VoidInvoiceNumber',
  'InvoiceDate',
  'BuyerId',
  'SellerId',
  'VoidDate',
  'VoidTime',
  'VoidReason',
  'Remark',
] as const;

export const MAIN_OF_ALLOWANCE = [
  'AllowanceNumber',
  'AllowanceDate',
  'Seller',
  'Buyer',
  'AllowanceType',
  'OriginalInvoiceSellerId',
  'OriginalInvoiceBuyerId',
  'Attachment',
] as const;

export const ITEM_OF_ALLOWANCE = [
  'OriginalInvoiceDate',
  'OriginalInvoiceNumber',
  'OriginalSequenceNumber',
  'OriginalDescription',
  'Quantity',
  'Unit',
  'UnitPrice',
  'Amount',
  'Tax',
  'AllowanceSequenceNumber',
  'TaxType',
] as const;

export const AMOUNT_OF_ALLOWANCE = ['TaxAmount', 'TotalAmount'] as const;

export const CANCEL_ALLOWANCE = [
  'CancelAllowanceNumber',
  'AllowanceType',
  'AllowanceDate',
  'BuyerId',
  'SellerId',
  'CancelDate',
  'CancelTime',
  'CancelReason',
  'Remark',
] as const;
