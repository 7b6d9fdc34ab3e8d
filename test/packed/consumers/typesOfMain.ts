import {
  type MerchantInput,
  Shopfest,
  ShopfestError,
  type Summary,
  type TransactionInput,
} from '@shopfest/partner-sdk';
import { checkUbn, type UbnCheck } from '@shopfest/partner-sdk/einvoice';

const merchant: MerchantInput = {
  externalId: 'store-1',
  kind: 'store',
  name: '範例小舖',
  ubns: [],
  industry: 'retail',
  district: '66000060',
};

const sale: TransactionInput = {
  externalId: 'S-1',
  merchantExternalId: 'store-1',
  channel: 'store',
  occurredAt: '2020-12-12T14:30:00+08:00',
  totalAmount: 1280,
  // @ts-expect-error A document says of which type it is.
  document: { number: 'AB00000001', date: '2020-12-12' },
};

export async function use(shopfest: Shopfest): Promise<number> {
  const { data, response } = await shopfest.merchants.register(merchant).withResponse();
  const report = await shopfest.transactions.pushAll([sale]);
  const summary: Summary = await shopfest.stats.summary();
  for await (const { id } of shopfest.merchants.list({ status: 'approved' })) id satisfies string;
  const ubn: UbnCheck = checkUbn(data.ubns[0] ?? '');
  return summary.registeredAmount + report.total + response.status + Number(ubn.valid);
}

/** Codes of the contract are proposed and checked, others are taken. */
export function adviceFor(error: ShopfestError): string {
  switch (error.code) {
    case 'rate_limited':
    case 'timeout':
      return 'later';
    case 'a_code_of_tomorrow':
      return 'update';
    default:
      return error.code satisfies string;
  }
}

export const codeOf = (error: unknown): string | null => (ShopfestError.is(error) ? error.code : null);

export const shopfest = new Shopfest({ timeout: 5_000 });
