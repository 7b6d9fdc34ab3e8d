import { factsOfPushed } from '../../../campaign/facts.js';
import { hasLocation, locationOf, type TransactionLocation } from '../../../campaign/location.js';
import { eInvoiceKey, receiptKey } from '../../../campaign/naturalKey.js';
import { refusalOf } from '../../../campaign/refusal.js';
import { transactionHandling } from '../../../campaign/states.js';
import { taipeiDate } from '../../../campaign/taipeiTime.js';
import { evaluateTransaction, type TransactionVerdict } from '../../../campaign/verdict.js';
import type { Campaign } from '../campaigns/index.js';
import type { RowWarning } from '../db/access.js';
import { newId } from '../db/ids.js';
import type { KeyedHash } from '../db/keyedHash.js';
import { StoreProblem } from '../db/problem.js';
import type { MerchantBrief, MerchantFound } from '../merchants/lookup.js';
import type { FindPromoItem } from '../promoItems/lookup.js';
import type { StoredItem } from './rows.js';
import type { PushedTransaction } from './types.js';
import { warningsOf } from './warnings.js';

/** Columns of a new sale, as the statement takes them; undefined is NULL. */
export const newTransactionColumns = {
  id: 'text',
  external_id: 'text',
  merchant_id: 'text',
  channel: 'text',
  occurred_at: 'bigint',
  total_amount: 'bigint',
  natural_key: 'text',
  document_type: 'text',
  document_number: 'text',
  document_date: 'text',
  terminal_id: 'text',
  seller_ubn: 'text',
  buyer_ubn: 'text',
  random_code: 'text',
  participant: 'text',
  district: 'text',
  region: 'text',
  industry: 'text',
  activity_id: 'text',
  category: 'text',
  items: 'text',
  status: 'text',
  qualified: 'bigint',
  granted: 'bigint',
  rules_revision: 'bigint',
  evaluation: 'text',
} as const;

export interface NewTransaction {
  readonly id: string;
  readonly external_id: string;
  readonly merchant_id: string;
  readonly channel: string;
  readonly occurred_at: number;
  readonly total_amount: number;
  readonly natural_key: string;
  readonly document_type: string;
  readonly document_number: string;
  readonly document_date: string;
  readonly terminal_id: string | undefined;
  readonly seller_ubn: string | undefined;
  readonly buyer_ubn: string | undefined;
  readonly random_code: string | undefined;
  readonly participant: string | undefined;
  readonly district: string | undefined;
  readonly region: string | undefined;
  readonly industry: string;
  readonly activity_id: string | undefined;
  readonly category: string | undefined;
  readonly items: string | undefined;
  readonly status: 'qualified' | 'notQualified' | 'held';
  readonly qualified: 0 | 1;
  readonly granted: number;
  readonly rules_revision: number | undefined;
  readonly evaluation: string | undefined;
}

/** A sound row on its way into the store. */
export interface Candidate {
  /** The place of the row in its batch. */
  readonly index: number;
  readonly row: NewTransaction;
  /** Null while it is held. */
  readonly judged: TransactionVerdict | null;
  readonly items: readonly StoredItem[];
  readonly warnings: readonly RowWarning[];
}

export interface PlanContext {
  readonly campaign: Campaign;
  readonly activities: ReadonlySet<string>;
  readonly findPromoItem: FindPromoItem;
  readonly keyedHash: KeyedHash;
  readonly now: number;
}

/** What a row would become in the store, judged by the rules; or what is wrong with it. Asks no database. */
export function planTransaction(
  index: number,
  row: PushedTransaction,
  merchant: MerchantFound,
  tools: PlanContext,
): Candidate | StoreProblem {
  const { campaign, keyedHash } = tools;
  const { document } = row;
  if (merchant instanceof StoreProblem) return merchant;
  const { regions } = campaign.record;
  const refusal = refusalOf(row, merchant, regions);
  if (refusal !== null) return new StoreProblem(refusal.code, refusal.pointer);
  if (row.activityId !== undefined && !tools.activities.has(row.activityId)) {
    return new StoreProblem('activity_unknown', '/activityId');
  }
  const items = planItems(row, tools.findPromoItem);
  if (items instanceof StoreProblem) return items;

  const held = transactionHandling[merchant.status] === 'hold';
  const place = held ? statedPlace(row) : locationOf(row, merchant, regions);
  const judged = held
    ? null
    : evaluateTransaction(
        campaign.schedule,
        factsOfPushed(row, row.occurredAt),
        merchant,
        place.region,
        tools.now,
      );
  const invoice = document.type === 'einvoice' ? document : undefined;
  const sale: NewTransaction = {
    id: newId('txn_'),
    external_id: row.externalId,
    merchant_id: merchant.id,
    channel: row.channel,
    occurred_at: row.occurredAt,
    total_amount: row.totalAmount,
    natural_key: naturalKeyOf(row, merchant),
    document_type: document.type,
    document_number: document.number,
    document_date: invoice?.date ?? taipeiDate(row.occurredAt),
    terminal_id: document.type === 'receipt' ? document.terminalId : undefined,
    seller_ubn: invoice?.sellerUbn,
    buyer_ubn: invoice?.buyerUbn,
    random_code: invoice?.randomCode && keyedHash.randomCode(invoice.number, invoice.randomCode),
    participant: row.participant && keyedHash.participant(row.participant.token),
    district: place.district ?? undefined,
    region: place.region ?? undefined,
    industry: merchant.industry,
    activity_id: row.activityId,
    category: row.category,
    items: items.length === 0 ? undefined : JSON.stringify(items),
    status: judged === null ? 'held' : judged.qualified ? 'qualified' : 'notQualified',
    qualified: judged?.qualified ? 1 : 0,
    granted: judged?.entries ?? 0,
    rules_revision: judged?.effective.revision,
    evaluation: judged?.evaluation,
  };
  return { index, row: sale, judged, items, warnings: warningsOf(row, merchant) };
}

/**
 * A sale of a merchant that is not approved yet is held: it is judged, and takes its merchant's district and
 * industry, when the merchant is approved as it then is.
 */
function statedPlace({ channel, district }: PushedTransaction): TransactionLocation {
  return { district: hasLocation(channel) ? (district ?? null) : null, region: null };
}

function naturalKeyOf(
  { document, occurredAt }: PushedTransaction,
  { id: merchantId }: MerchantBrief,
): string {
  if (document.type === 'einvoice') return eInvoiceKey(document.number, document.date);
  const { terminalId, number } = document;
  return receiptKey({ merchantId, terminalId, number, occurredAt });
}

const noItems: readonly StoredItem[] = [];

function planItems(row: PushedTransaction, find: FindPromoItem): readonly StoredItem[] | StoreProblem {
  if (row.items === undefined || row.items.length === 0) return noItems;
  const items: StoredItem[] = [];
  for (const [place, item] of row.items.entries()) {
    if (item.promoItemId === undefined) {
      items.push(item);
      continue;
    }
    const promoItem = find(item.promoItemId);
    if (promoItem === undefined)
      return new StoreProblem('promo_item_not_found', `/items/${place}/promoItemId`);
    items.push({ ...item, promoItemId: promoItem.id, zone: promoItem.zone });
  }
  return items;
}
