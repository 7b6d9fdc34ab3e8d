import { lockCampaign } from '../campaigns/index.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { toJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { insertRow } from '../db/write.js';
import { addEvent } from './events.js';
import { dutyRow, toDuties } from './rows.js';
import { dutyTable } from './tables.js';
import type { DutyActor, DutyRecord, NewDuty } from './types.js';

/**
 * The campaign is locked, so that none that is required is declared while the campaign is activated.
 * @throws campaign_not_found, campaign_not_draft, organization_not_found, duty_declared
 */
export async function declareDuties(
  sql: Sql,
  campaignId: string,
  duties: readonly NewDuty[],
  by: DutyActor,
  now: number,
): Promise<DutyRecord[]> {
  const { record } = await lockCampaign(sql, campaignId, now);
  const ids: string[] = [];
  for (const [index, duty] of duties.entries()) {
    if (duty.isRequiredForActivation && record.status !== 'draft')
      throw new StoreProblem('campaign_not_draft', `/duties/${index}/isRequiredForActivation`);
    const [organization] = await sql.all('SELECT id FROM organizations WHERE id = $1', [duty.organizationId]);
    if (organization === undefined)
      throw new StoreProblem('organization_not_found', `/duties/${index}/organizationId`);
    ids.push(await insertDuty(sql, campaignId, duty, index, by, now));
  }
  const access = { organizationId: '', all: true };
  const rows = [];
  for (const id of ids) rows.push(await dutyRow(sql, campaignId, access, id));
  return toDuties(sql, rows, now);
}

async function insertDuty(
  sql: Sql,
  campaignId: string,
  duty: NewDuty,
  index: number,
  by: DutyActor,
  now: number,
): Promise<string> {
  const [same] = await sql.all(
    `SELECT id FROM duties WHERE campaign_id = $1 AND organization_id = $2 AND kind = $3 AND phase = $4 AND due_at = $5
      AND status <> 'withdrawn'`,
    [campaignId, duty.organizationId, duty.kind, duty.phase, duty.dueAt],
  );
  if (same !== undefined) throw new StoreProblem('duty_declared', `/duties/${index}`);
  const id = newId('dty_');
  await insertRow(sql, dutyTable, {
    id,
    campaign_id: campaignId,
    organization_id: duty.organizationId,
    chain_role: duty.chainRole,
    kind: duty.kind,
    phase: duty.phase,
    name: duty.name,
    name_en: duty.nameEn,
    guidance: duty.text,
    guidance_en: duty.textEn,
    checklist: toJson(duty.checklist),
    due_at: duty.dueAt,
    is_required: duty.isRequiredForActivation ? 1 : 0,
    needs_evidence: duty.needsEvidence ? 1 : 0,
    status: 'open',
    version: 0,
    answers: toJson([]),
    makers: toJson([]),
    created_at: now,
    updated_at: now,
  });
  await addEvent(sql, id, { kind: 'declared', version: 0 }, by, now);
  return id;
}
