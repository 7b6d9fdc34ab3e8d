import { destroyableKinds, isDestroyableKind } from '../../../generated/operatorEnums.js';
import type { DestroyableKind, DestructionMethod, RetentionKind } from '../../../generated/types.js';
import { loadCampaign } from '../campaigns/index.js';
import type { Sql } from '../db/database.js';
import type { DestructionPlan, PlannedDestruction } from './types.js';

const DAY = 86_400_000;

const methods: Readonly<Record<RetentionKind, DestructionMethod>> = {
  contactData: 'deleted',
  participantAttributes: 'deleted',
  participantLinks: 'unlinked',
  exports: 'kept',
  auditLog: 'kept',
  keptAnswers: 'kept',
};

/** Of what is kept, who used personal data and what a repeated request is answered: it has no contact data. */
const keptSources: Readonly<Record<Exclude<RetentionKind, DestroyableKind>, string>> = {
  exports: '個人資料保護法施行細則第 12 條第 2 項第 10 款',
  auditLog: '個人資料保護法施行細則第 12 條第 2 項第 10 款',
  keptAnswers: '冪等鍵之回應，不含聯絡資料 (responses kept for repeated requests, without contact data)',
};

interface Retention {
  readonly days: number;
  readonly source: string;
}

/** Vouchers of prizes are kept for five years, and so is which transaction a winner won by. */
const defaults: Readonly<Record<DestroyableKind, Retention>> = {
  contactData: { days: 180, source: '個人資料保護法第 11 條第 3 項' },
  participantAttributes: { days: 180, source: '個人資料保護法第 11 條第 3 項' },
  participantLinks: { days: 1_825, source: '商業會計法第 38 條第 1 項' },
};

/** A link that was cut, as it stands in place of the keyed hash of a token. */
export const UNLINKED = 'unlinked:';

const counts: Readonly<Record<RetentionKind, string>> = {
  contactData: 'FROM contacts WHERE campaign_id = $1',
  participantAttributes: 'FROM participant_groups WHERE campaign_id = $1',
  participantLinks: `FROM participants WHERE campaign_id = $1 AND is_canary = 0
    AND substr(participant, 1, ${UNLINKED.length}) <> '${UNLINKED}'`,
  exports: 'FROM exported_participants WHERE campaign_id = $1',
  auditLog: 'FROM audit_entries WHERE campaign_id = $1',
  // They are of organizations, which take part in several campaigns.
  keptAnswers: 'FROM idempotency_keys WHERE organization_id <> $1',
};

/** @throws campaign_not_found */
export async function planOf(sql: Sql, campaignId: string, now: number): Promise<DestructionPlan> {
  const kinds = Object.keys(methods) as RetentionKind[];
  return {
    campaignId,
    endsAt: await endOf(sql, campaignId, now),
    items: await itemsOf(sql, campaignId, kinds, now),
  };
}

/** The kinds of which something is to be destroyed now. Reads nothing else, since it is asked again and again. */
export async function dueKinds(sql: Sql, campaignId: string, now: number): Promise<DestroyableKind[]> {
  const endsAt = await endOf(sql, campaignId, now);
  const retention = await retentionOf(sql, campaignId);
  const over = destroyableKinds.filter((kind) => endsAt + retention[kind].days * DAY <= now);
  const due: DestroyableKind[] = [];
  for (const kind of over)
    if ((await sql.all(`SELECT 1 AS one ${counts[kind]} LIMIT 1`, [campaignId])).length > 0) due.push(kind);
  return due;
}

async function itemsOf(
  sql: Sql,
  campaignId: string,
  kinds: readonly RetentionKind[],
  now: number,
): Promise<PlannedDestruction[]> {
  const endsAt = await endOf(sql, campaignId, now);
  const retention = await retentionOf(sql, campaignId);
  const items: PlannedDestruction[] = [];
  for (const kind of kinds) {
    const [counted] = await sql.all<{ n: number }>(`SELECT count(*) AS n ${counts[kind]}`, [campaignId]);
    const records = Number(counted?.n ?? 0);
    const method = methods[kind];
    if (isDestroyableKind(kind)) {
      const { days: retentionDays, source } = retention[kind];
      const dueAt = endsAt + retentionDays * DAY;
      items.push({ kind, method, records, source, retentionDays, dueAt, isDue: dueAt <= now && records > 0 });
    } else {
      const source = keptSources[kind];
      items.push({ kind, method, records, source, retentionDays: null, dueAt: null, isDue: false });
    }
  }
  return items;
}

/** @throws campaign_not_found */
async function endOf(sql: Sql, campaignId: string, now: number): Promise<number> {
  const { record } = await loadCampaign(sql, campaignId, now);
  const { purchasePeriod, registrationPeriod, drawPeriod, claimPeriod } = record;
  const periods = [purchasePeriod, registrationPeriod, drawPeriod, claimPeriod];
  return Math.max(...periods.map((period) => period?.endsAt ?? 0));
}

export async function retentionOf(
  sql: Sql,
  campaignId: string,
): Promise<Readonly<Record<DestroyableKind, Retention>>> {
  const rows = await sql.all<Retention & { readonly kind: DestroyableKind }>(
    'SELECT kind, days, source FROM retention_periods WHERE campaign_id = $1',
    [campaignId],
  );
  return { ...defaults, ...Object.fromEntries(rows.map(({ kind, ...retention }) => [kind, retention])) };
}
