import { type ActivitySale, attribute } from '../../../campaign/activities.js';
import { factsOfPushed } from '../../../campaign/facts.js';
import { hasLocation, locationOf, type TransactionLocation } from '../../../campaign/location.js';
import { eInvoiceKey, receiptKey } from '../../../campaign/naturalKey.js';
import { exceededLimits } from '../../../campaign/plausibility.js';
import { refusalOf } from '../../../campaign/refusal.js';
import { mismatchOf, unlistedSellerUbn } from '../../../campaign/sellerUbn.js';
import { transactionHandling } from '../../../campaign/states.js';
import { taipeiDate } from '../../../campaign/taipeiTime.js';
import { evaluateTransaction, type TransactionVerdict } from '../../../campaign/verdict.js';
import type { CampaignWithRules } from '../campaigns/index.js';
import type { RowWarning } from '../db/access.js';
import { type NewRow, omit } from '../db/column.js';
import { newId } from '../db/ids.js';
import { toJson } from '../db/json.js';
import type { KeyedHash } from '../db/keyedHash.js';
import { StoreProblem } from '../db/problem.js';
import type { MerchantBrief, MerchantFound } from '../merchants/lookup.js';
import type { Seller } from '../merchants/treeUbns.js';
import type { FindPromoItem } from '../promoItems/lookup.js';
import { joinReasons } from './heldReasons.js';
import type { StoredItem } from './items.js';
import { transactionTable } from './tables.js';
import type { PushedTransaction } from './types.js';
import { warningsOf } from './warnings.js';

/** What each transaction of a batch has of its own; the others are the same for all, or follow from these. */
export const newTransactionColumns = omit(
  transactionTable.columns,
  ...([
    'campaign_id',
    'organization_id',
    'superseded',
    'refunded_amount',
    'entries',
    'evaluation_revision',
  ] as const),
  ...(['claimed_at', 'created_at', 'updated_at'] as const),
);
export type NewTransaction = NewRow<typeof newTransactionColumns>;

/** A row of a batch that may be inserted. */
export interface Candidate {
  /** Of the row in its batch. */
  readonly index: number;
  readonly row: NewTransaction;
  /** Which issue of its document it says to be; undefined where it does not. */
  readonly version: number | undefined;
  /** Null while the transaction is held. */
  readonly verdict: TransactionVerdict | null;
  readonly items: readonly StoredItem[];
  readonly warnings: readonly RowWarning[];
}

export interface PlanContext {
  readonly campaign: CampaignWithRules;
  readonly findPromoItem: FindPromoItem;
  /** Whether a UBN is one of the tree of a merchant that does not have it itself. */
  readonly isOfTree: (seller: Seller) => boolean;
  readonly keyedHash: KeyedHash;
  readonly now: number;
}

/** What a pushed transaction becomes in the store, evaluated by the rules; or why it is rejected. Asks no database. */
export function planTransaction(
  index: number,
  pushed: PushedTransaction,
  merchant: MerchantFound,
  { campaign, findPromoItem, isOfTree, keyedHash, now }: PlanContext,
): Candidate | StoreProblem {
  const { document } = pushed;
  if (merchant instanceof StoreProblem) return merchant;
  const { regions } = campaign.record;
  const refusal = refusalOf(pushed, merchant, regions);
  if (refusal !== null) return new StoreProblem(refusal.code, refusal.pointer);
  const items = planItems(pushed, findPromoItem);
  if (items instanceof StoreProblem) return items;
  const activity = attribute(pushed.activityId, campaign.record.activities, () =>
    saleOf(pushed, findPromoItem),
  );
  if (activity !== undefined && 'code' in activity) return new StoreProblem(activity.code, activity.pointer);

  const awaitsApproval = transactionHandling[merchant.status] === 'hold';
  const { plausibility, sellerUbnMismatch } = campaign.record;
  const unlisted = unlistedSeller(pushed, merchant);
  const isMismatch = unlisted !== undefined && !isOfTree(unlisted);
  const mismatch = mismatchOf(isMismatch ? sellerUbnMismatch : 'warn');
  if ('code' in mismatch) return new StoreProblem(mismatch.code, mismatch.pointer);
  const limits = exceededLimits(pushed, plausibility, now);
  const exceeded = mismatch.held.length === 0 ? limits : [...limits, ...mismatch.held];
  const isHeld = awaitsApproval || exceeded.length > 0;
  const location = isHeld ? pushedLocation(pushed) : locationOf(pushed, merchant, regions);
  const verdict = isHeld ? null : evaluatePushed(campaign, pushed, merchant, location, now);
  const invoice = document.type === 'einvoice' ? document : undefined;
  const row: NewTransaction = {
    id: newId('txn_'),
    external_id: pushed.externalId,
    merchant_id: merchant.id,
    channel: pushed.channel,
    occurred_at: pushed.occurredAt,
    total_amount: pushed.totalAmount,
    natural_key: naturalKeyOf(pushed, merchant),
    document_type: document.type,
    document_number: document.number,
    document_date: invoice?.date ?? taipeiDate(pushed.occurredAt),
    terminal_id: document.type === 'receipt' ? document.terminalId : undefined,
    seller_ubn: invoice?.sellerUbn,
    buyer_ubn: invoice?.buyerUbn,
    random_code: invoice?.randomCode && keyedHash.randomCode(invoice.number, invoice.randomCode),
    participant: pushed.participant && keyedHash.participant(pushed.participant.token),
    district: location.district ?? undefined,
    region: location.region ?? undefined,
    industry: merchant.industry,
    activity_id: activity?.id,
    category: pushed.category,
    items: items.length === 0 ? undefined : toJson(items),
    status: verdict === null ? 'held' : verdict.qualified ? 'qualified' : 'notQualified',
    qualified: verdict?.qualified ? 1 : 0,
    granted: verdict?.entries ?? 0,
    rules_revision: verdict?.effective.revision,
    evaluation: verdict?.evaluation,
    held_reasons: joinReasons(awaitsApproval, exceeded),
  };
  return {
    index,
    row,
    version: pushed.version,
    verdict,
    items,
    warnings: warningsOf(pushed, merchant, {
      activityMismatch: activity?.mismatch,
      isSellerUnlisted: isMismatch && sellerUbnMismatch === 'warn',
      exceeded,
    }),
  };
}

/** The seller on an invoice whose UBN the merchant itself does not have. */
export function unlistedSeller(
  pushed: PushedTransaction,
  { id: merchantId, ubns }: MerchantBrief,
): Seller | undefined {
  const ubn = unlistedSellerUbn(pushed, ubns);
  return ubn === undefined ? undefined : { merchantId, ubn };
}

function evaluatePushed(
  { schedule }: CampaignWithRules,
  pushed: PushedTransaction,
  merchant: MerchantBrief,
  { region }: TransactionLocation,
  now: number,
): TransactionVerdict {
  return evaluateTransaction(schedule, factsOfPushed(pushed, pushed.occurredAt), merchant, region, now);
}

/**
 * The location of a transaction that is held: as pushed. Once it is released, the transaction is evaluated, and takes
 * district, region and industry of the merchant as it then is.
 */
function pushedLocation({ channel, district }: PushedTransaction): TransactionLocation {
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

/** What activities look at. */
function saleOf(
  { channel, occurredAt, items = noItems }: PushedTransaction,
  findPromoItem: FindPromoItem,
): ActivitySale {
  const promoItems = new Set<string>();
  for (const { promoItemId } of items) {
    const item = promoItemId === undefined ? undefined : findPromoItem(promoItemId);
    if (item !== undefined) promoItems.add(item.id).add(`external:${item.externalId}`);
  }
  return { channel, occurredAt, promoItems };
}

const noItems: readonly StoredItem[] = [];

function planItems(pushed: PushedTransaction, find: FindPromoItem): readonly StoredItem[] | StoreProblem {
  if (pushed.items === undefined || pushed.items.length === 0) return noItems;
  const items: StoredItem[] = [];
  for (const [index, item] of pushed.items.entries()) {
    if (item.promoItemId === undefined) {
      items.push(item);
      continue;
    }
    const promoItem = find(item.promoItemId);
    if (promoItem === undefined)
      return new StoreProblem('promo_item_not_found', `/items/${index}/promoItemId`);
    items.push({ ...item, promoItemId: promoItem.id, zone: promoItem.zone });
  }
  return items;
}
