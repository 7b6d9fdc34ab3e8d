import {
  type FeedIdentity,
  type FeedOptions,
  type FeedSeller,
  feedColumns,
  feedFormats,
} from '../../feeds/index.js';
import { promoItemTypes } from '../../generated/enums.js';
import type { PromoItemType } from '../../generated/types.js';
import type { CommandInput, Options } from '../command/command.js';
import { usageError } from '../errors/commandError.js';
import { readColumnMap } from '../rows/columnMap.js';

/** Options that say how a feed is read. */
export const feedOptions = {
  format: {
    value: 'format',
    text: {
      en: `format of the feed, found out by default: ${feedFormats.join(', ')}`,
      zh: `商品檔格式，預設自動判斷：${feedFormats.join('、')}`,
    },
  },
  encoding: {
    value: 'name',
    text: {
      en: 'encoding of the feed, such as big5; found out by default',
      zh: '商品檔編碼，例如 big5；預設自動判斷',
    },
  },
  seller: {
    value: 'externalId',
    text: { en: 'the merchant of all offers', zh: '所有商品的店家代碼' },
  },
  'seller-column': {
    value: 'column',
    text: {
      en: 'the column, element or field of the feed that holds the externalId of the merchant',
      zh: '商品檔中存放店家代碼的欄位',
    },
  },
  id: {
    value: 'column',
    text: {
      en: "what identifies an offer: id (the shop's own), handle (Shopify), or a column; the SKU by default",
      zh: '以何識別商品：id（商店自有編號）、handle（Shopify）或欄位名稱；預設為 SKU',
    },
  },
  map: {
    value: 'field=column',
    text: {
      en: `columns of a table of any other format, such as 'externalId=Code,title=Name,listPrice=Price', or a file with them: ${feedColumns.join(', ')}`,
      zh: `其他表格的欄位對應，例如 'externalId=商品編號,title=商品名稱,listPrice=原價'，或內含對應的檔案：${feedColumns.join('、')}`,
    },
  },
  descriptions: {
    text: {
      en: 'take the descriptions of Google and Meta feeds, too',
      zh: '一併取用 Google、Meta 商品檔的商品說明',
    },
  },
  currency: {
    value: 'code',
    text: {
      en: 'currency of prices that name none, TWD by default; others need --rate',
      zh: '未註明幣別之價格的幣別，預設 TWD；其他幣別須有 --rate',
    },
  },
  type: {
    value: 'type',
    text: {
      en: `kind of the offers, discountProduct by default: ${promoItemTypes.join(', ')}`,
      zh: `優惠類型，預設 discountProduct：${promoItemTypes.join('、')}`,
    },
  },
  rate: {
    value: 'currency=rate',
    text: {
      en: 'NT$ for one unit of another currency, such as USD=31.2; several with commas',
      zh: '外幣匯率（每單位新臺幣），例如 USD=31.2，多個以逗號分隔',
    },
  },
  'shop-url': {
    value: 'url',
    text: {
      en: 'address of the shop, for exports of Shopify, which hold no addresses',
      zh: '商店網址，供不含網址的 Shopify 匯出檔使用',
    },
  },
} as const satisfies Options;

/** @throws CommandError for options that contradict each other or cannot be parsed */
export function readFeedOptions({ options, io }: CommandInput<typeof feedOptions>): FeedOptions {
  const { format, encoding, type, 'shop-url': shopUrl } = options;
  return {
    format: format as FeedOptions['format'],
    encoding,
    type: type as PromoItemType | undefined,
    seller: readSeller(options.seller, options['seller-column']),
    identity: readIdentity(options.id),
    descriptions: options.descriptions,
    columns: options.map === undefined ? undefined : readColumnMap(options.map, feedColumns),
    currency: options.currency,
    rates: readRates(options.rate),
    shopUrl,
    signal: io.signal,
  };
}

const readIdentity = (text: string | undefined): FeedIdentity | undefined =>
  text === undefined || text === 'id' || text === 'handle' ? text : { column: text };

function readSeller(
  merchantExternalId: string | undefined,
  column: string | undefined,
): FeedSeller | undefined {
  if (merchantExternalId !== undefined && column !== undefined) {
    throw usageError({
      en: 'Give --seller or --seller-column, not both',
      zh: '--seller 與 --seller-column 只能擇一',
    });
  }
  if (merchantExternalId !== undefined) return { merchantExternalId };
  return column === undefined ? undefined : { column };
}

function readRates(text: string | undefined): Record<string, number> | undefined {
  if (text === undefined) return undefined;
  const rates: Record<string, number> = {};
  for (const part of text.split(',')) {
    const [, currency, rate] = /^\s*([A-Z]{3})=(\d+(?:\.\d+)?)\s*$/.exec(part) ?? [];
    if (currency === undefined || !(Number(rate) > 0)) {
      throw usageError({ en: '--rate must be like USD=31.2', zh: '--rate 須如 USD=31.2' });
    }
    rates[currency] = Number(rate);
  }
  return rates;
}
