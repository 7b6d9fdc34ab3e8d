import { decodeEvaluation } from '../../campaign/eligibility.js';
import { needsParticipant } from '../../campaign/entries.js';
import type { Evaluation } from '../../campaign/rules.js';
import { salesOfMerchant } from '../../campaign/states.js';
import { type Campaign, loadCampaign } from './campaigns.js';
import { settleForSales } from './claims/settling.js';
import type { Context } from './context.js';
import { RunAgain, type Sql } from './database.js';
import { holdMerchantStates, lookUpMerchants } from './merchantLookup.js';
import type { Movement } from './movement.js';
import { applyMovements } from './movements.js';
import { StoreProblem } from './problem.js';
import { lookUpPromoItems } from './promoItemLookup.js';
import { grantFromAccounts } from './saleAccounts.js';
import { latestEvaluations } from './saleEvaluations.js';
import { type NewSale, type PlanningTools, planSale, type SalePlan, saleColumns } from './salePlans.js';
import { takeOutResent } from './saleResent.js';
import { zoneLines } from './saleRows.js';
import type { Access } from './types/common.js';
import type { TransactionInput, TransactionResult } from './types/transactions.js';
import { ordersOf, zoneSales } from './zoneSales.js';

/** A sound row on its way into the store. */
interface Candidate extends SalePlan {
  readonly index: number;
}

/** By the place of the row; undefined as long as it has none. */
type Results = (TransactionResult | undefined)[];

/** What stands in the store where a candidate wanted to go. */
interface Standing {
  readonly id: string;
  readonly organization_id: string;
  readonly external_id: string;
  readonly natural_key: string;
  readonly merchant_id: string;
  readonly total_amount: number;
  readonly document_date: string;
  readonly entries: number;
}

/**
 * Pushes a batch: looks up what the rows name, judges them, inserts what is new, tells why the others are
 * not, and brings the figures up to date. The number of statements does not depend on the number of rows.
 */
export async function pushSales(
  sql: Sql,
  { clock, keyedHash, resending }: Context,
  campaignId: string,
  access: Access,
  rows: readonly TransactionInput[],
  evaluations: boolean,
): Promise<TransactionResult[]> {
  const now = clock();
  const campaign = await loadCampaign(sql, campaignId, now);
  if (campaign.record.status !== 'active') throw new StoreProblem('campaign_not_active');
  const tools: PlanningTools = {
    campaign,
    activities: new Set(campaign.record.activities.map(({ id }) => id)),
    findMerchant: await lookUpHeldStill(sql, campaignId, access, rows),
    findPromoItem: await lookUpPromoItems(sql, campaignId, access, promoItemsOf(rows)),
    keyedHash,
    now,
  };

  const results: Results = new Array(rows.length);
  const candidates: Candidate[] = [];
  rows.forEach((row, index) => {
    const plan = planSale(row, tools);
    if (plan instanceof StoreProblem) results[index] = { status: 'rejected', problem: plan };
    else {
      const { sale, judged, items, warnings } = plan;
      candidates.push({ index, sale, judged, items, warnings });
    }
  });

  const { organizationId } = access;
  const blindly = sql.dialect.insertsBlindly && sql.attempt === 1 && !resending.has(organizationId);
  const accepted = await settle(sql, campaignId, access, { candidates, now: tools.now, blindly, results });
  const granted = await enterInAccounts(sql, campaign, accepted, now);
  if (accepted.length === candidates.length) resending.delete(organizationId);
  else resending.add(organizationId);
  for (const { index, sale, judged, warnings } of granted) {
    const { id, granted: entries } = sale;
    const evaluation =
      evaluations && judged !== null ? decodeEvaluation(judged.evaluation, judged.inForce.rules) : null;
    results[index] = { status: 'accepted', id, entries, evaluation, warnings };
  }
  await applyMovements(
    sql,
    campaignId,
    granted.map((candidate) => movementOf(candidate, access.organizationId)),
  );
  if (campaign.claimsWait) await settleForSales(sql, campaignId, unclaimedKeys(granted), now);
  if (evaluations) await addEvaluations(sql, campaignId, results);
  return rows.map((_, index) => {
    const result = results[index];
    if (result === undefined) throw new Error('A row of a batch was left without a result');
    return result;
  });
}

/** What a claim may wait for: it names the code that is printed on an e-invoice. */
function unclaimedKeys(candidates: readonly Candidate[]): string[] {
  return candidates.flatMap(({ sale }) =>
    sale.participant === undefined && sale.random_code !== undefined ? [sale.natural_key] : [],
  );
}

/**
 * Merchants that await approval must not be approved between the judging of a sale and its commit, or the
 * sale would be held for ever: their states are read again, and kept.
 */
async function lookUpHeldStill(
  sql: Sql,
  campaignId: string,
  access: Access,
  rows: readonly TransactionInput[],
): Promise<PlanningTools['findMerchant']> {
  const namings = rows.map(({ merchantId, merchantExternalId, document }) => ({
    merchantId,
    merchantExternalId,
    sellerUbn: document.type === 'einvoice' ? document.sellerUbn : undefined,
  }));
  const find = await lookUpMerchants(sql, campaignId, access, namings);
  const holding = namings.flatMap((naming) => {
    const merchant = find(naming);
    const holds = !(merchant instanceof StoreProblem) && salesOfMerchant[merchant.status] === 'hold';
    return holds ? [merchant.id] : [];
  });
  const states = await holdMerchantStates(sql, campaignId, holding);
  return (naming) => {
    const merchant = find(naming);
    if (merchant instanceof StoreProblem) return merchant;
    const status = states.get(merchant.id);
    return status === undefined ? merchant : { ...merchant, status };
  };
}

/** Gives sales the entries that depend on what their participants have, where the rules ask for that. */
async function enterInAccounts(
  sql: Sql,
  { record: { id: campaignId }, schedule }: Campaign,
  accepted: readonly Candidate[],
  now: number,
): Promise<readonly Candidate[]> {
  if (!schedule.some(({ rules }) => needsParticipant(rules.ruleSet))) return accepted;
  const sales = accepted.map(({ sale, judged }) => ({
    id: sale.id,
    participant: sale.participant ?? null,
    judged,
  }));
  const verdicts = await grantFromAccounts(sql, campaignId, sales, now);
  return accepted.map((candidate) => {
    const judged = verdicts.get(candidate.sale.id);
    if (judged === undefined) return candidate;
    return { ...candidate, judged, sale: { ...candidate.sale, granted: judged.entries } };
  });
}

const MAX_ROUNDS = 5;

/**
 * Inserts the candidates that are new and enters a result for those that are not. Of several rows of one
 * document or externalId the first goes ahead, and the others meet it in the store like any later row.
 */
async function settle(
  sql: Sql,
  campaignId: string,
  access: Access,
  batch: {
    candidates: readonly Candidate[];
    now: number;
    blindly: boolean;
    results: Results;
  },
): Promise<Candidate[]> {
  const { candidates, now, results } = batch;
  const accepted: Candidate[] = [];
  let pending = candidates;
  // One round is the rule, two with doubles in the batch; what stood in the way may vanish in between.
  let { blindly } = batch;
  for (let round = 0; pending.length > 0; round++) {
    if (round === MAX_ROUNDS) throw new RunAgain();
    const sales = pending.map(({ sale }) => sale);
    // Of two of one document in a batch, the second fails a blind insert like any that is known.
    const first = blindly ? sales : firstOfEach(sales);
    const inserted = await insertSales(sql, campaignId, access, first, { now, blindly });
    blindly = false;
    const resent = await takeOutResent(sql, campaignId, access, sales, inserted);
    for (const { index, sale } of pending) {
      const id = resent.get(sale.id);
      if (id !== undefined) results[index] = { status: 'duplicate', id, entries: 0, evaluation: null };
    }
    const rest = pending.filter(({ sale }) => !resent.has(sale.id));
    accepted.push(...rest.filter(({ sale }) => inserted.has(sale.id)));
    const others = rest.filter(({ sale }) => !inserted.has(sale.id));
    const whyNot = await compareWithStore(sql, campaignId, access, others);
    pending = others.filter((candidate) => {
      const result = whyNot(candidate.sale);
      if (result !== undefined) results[candidate.index] = result;
      return result === undefined;
    });
  }
  return accepted;
}

function firstOfEach(sales: readonly NewSale[]): NewSale[] {
  const keys = new Set<string>();
  const externalIds = new Set<string>();
  const first: NewSale[] = [];
  for (const sale of sales) {
    const seen = keys.has(sale.natural_key) || externalIds.has(sale.external_id);
    keys.add(sale.natural_key);
    externalIds.add(sale.external_id);
    if (!seen) first.push(sale);
  }
  return first;
}

const names = Object.keys(saleColumns);

/**
 * Inserts what is new, and says which ids that were; `blindly`, a sale that is known fails them all. Where some may be
 * known, in the order of natural keys, so that two batches with the same sales wait for each other and do not deadlock.
 * Blindly in their own order, in which ids ascend and externalIds as a rule, so that indexes grow at their ends.
 */
async function insertSales(
  sql: Sql,
  campaignId: string,
  access: Access,
  sales: readonly NewSale[],
  { now, blindly }: { now: number; blindly: boolean },
): Promise<ReadonlySet<string>> {
  const { dialect } = sql;
  const ordered = blindly ? sales : [...sales].sort((a, b) => (a.natural_key < b.natural_key ? -1 : 1));
  const count = await sql.run(
    `INSERT INTO transactions (campaign_id, organization_id, superseded, refunded_amount, entries, created_at,
      updated_at, ${names.join(', ')})
    SELECT $1, $2, '', 0, r.granted, $3, $3, ${names.map((name) => `r.${name}`).join(', ')}
    FROM ${dialect.rows(saleColumns, '$4')} WHERE true ${blindly ? '' : 'ON CONFLICT DO NOTHING'}`,
    [campaignId, access.organizationId, now, ...dialect.encodeRows(saleColumns, ordered)],
  );
  const ids = sales.map(({ id }) => id);
  if (count === sales.length) return new Set(ids);
  if (count === 0) return new Set();
  const present = await sql.all<{ id: string }>(
    dialect.lookUp('$2', {
      select: 't.id',
      from: 'transactions t',
      where: 't.campaign_id = $1 AND t.id = r.key',
    }),
    [campaignId, dialect.encodeKeys(ids)],
  );
  return new Set(present.map(({ id }) => id));
}

/** Why a sale could not be inserted; undefined where nothing stands in its way. */
async function compareWithStore(
  sql: Sql,
  campaignId: string,
  access: Access,
  candidates: readonly Candidate[],
): Promise<(sale: NewSale) => TransactionResult | undefined> {
  if (candidates.length === 0) return () => undefined;
  const standing = (placeholder: string, key: string) =>
    sql.dialect.lookUp(placeholder, {
      select: `t.id, t.organization_id, t.external_id, t.natural_key, t.merchant_id, t.total_amount,
        t.document_date, t.entries`,
      from: 'transactions t',
      where: `t.campaign_id = $1 AND ${key} = r.key AND t.superseded = ''`,
    });
  const rows = await sql.all<Standing>(
    `${standing('$3', 't.natural_key')} UNION ${standing('$4', 't.organization_id = $2 AND t.external_id')}`,
    [
      campaignId,
      access.organizationId,
      sql.dialect.encodeKeys(candidates.map(({ sale }) => sale.natural_key)),
      sql.dialect.encodeKeys(candidates.map(({ sale }) => sale.external_id)),
    ],
  );
  const byKey = new Map(rows.map((row) => [row.natural_key, row]));
  const own = rows.filter(({ organization_id }) => organization_id === access.organizationId);
  const byExternalId = new Map(own.map((row) => [row.external_id, row]));
  return (sale) => compare(sale, access, byKey.get(sale.natural_key), byExternalId.get(sale.external_id));
}

function compare(
  sale: NewSale,
  access: Access,
  sameDocument: Standing | undefined,
  sameExternalId: Standing | undefined,
): TransactionResult | undefined {
  if (sameExternalId !== undefined && sameExternalId.natural_key !== sale.natural_key) {
    return { status: 'rejected', problem: new StoreProblem('external_id_conflict', '/externalId') };
  }
  if (sameDocument === undefined) return undefined;
  // Whose it is and what it gave is the other organization's affair.
  if (sameDocument.organization_id !== access.organizationId) {
    return { status: 'duplicate', id: null, entries: null, evaluation: null };
  }
  const same =
    sameDocument.total_amount === sale.total_amount &&
    sameDocument.document_date === sale.document_date &&
    sameDocument.merchant_id === sale.merchant_id;
  return same
    ? { status: 'duplicate', id: sameDocument.id, entries: sameDocument.entries, evaluation: null }
    : { status: 'rejected', problem: new StoreProblem('document_conflict', '/document') };
}

function movementOf({ sale, items }: Candidate, organizationId: string): Movement {
  const counts = sale.status !== 'held';
  const zones = counts && items.length > 0 ? zoneSales(zoneLines(items)) : [];
  return {
    organizationId,
    merchantId: sale.merchant_id,
    channel: sale.channel,
    documentType: sale.document_type,
    industry: sale.industry,
    district: sale.district ?? null,
    region: sale.region ?? null,
    activityId: sale.activity_id ?? null,
    occurredAt: sale.occurred_at,
    participant: sale.participant ?? null,
    documents: counts ? 1 : 0,
    qualified: sale.qualified,
    amount: counts ? sale.total_amount : 0,
    entries: sale.granted,
    held: counts ? 0 : 1,
    zones,
    orders: ordersOf(zones),
  };
}

/** Gives the caller's own duplicates the evaluation that stands. */
async function addEvaluations(sql: Sql, campaignId: string, results: Results): Promise<void> {
  const ids = new Set<string>();
  for (const result of results) {
    if (result?.status === 'duplicate' && result.id !== null) ids.add(result.id);
  }
  const evaluations: ReadonlyMap<string, Evaluation> = await latestEvaluations(sql, campaignId, [...ids]);
  for (const [index, result] of results.entries()) {
    if (result?.status !== 'duplicate' || result.id === null) continue;
    results[index] = { ...result, evaluation: evaluations.get(result.id) ?? null };
  }
}

function* promoItemsOf(rows: readonly TransactionInput[]): Iterable<string> {
  for (const { items = [] } of rows) {
    for (const { promoItemId } of items) if (promoItemId !== undefined) yield promoItemId;
  }
}
