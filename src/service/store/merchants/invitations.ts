import type { InvitationStatus, MerchantKind } from '../../../generated/types.js';
import type { Access, Reference } from '../db/access.js';
import { listColumns, type Row } from '../db/column.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { newId } from '../db/ids.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow, readPage, Where } from '../db/query.js';
import { insertRow, updateRow } from '../db/write.js';
import type { InvitationFilter, InvitationRecord, InvitationStore } from './invitationTypes.js';
import { findMerchant, lockMerchant } from './rows.js';
import { merchantInvitationTable } from './tables.js';
import { moveBelow, requireNotBelow } from './update.js';

type Columns = typeof merchantInvitationTable.columns;

interface InvitationRow extends Row<Columns> {
  readonly merchant_kind: MerchantKind;
  readonly merchant_name: string;
  readonly merchant_name_en: string | null;
  readonly parent_kind: MerchantKind;
  readonly parent_name: string;
  readonly parent_name_en: string | null;
}

const select = `SELECT ${listColumns(merchantInvitationTable.columns, 'v')},
    m.kind AS merchant_kind, m.name AS merchant_name, m.name_en AS merchant_name_en,
    p.kind AS parent_kind, p.name AS parent_name, p.name_en AS parent_name_en
  FROM merchant_invitations v JOIN merchants m ON m.id = v.merchant_id JOIN merchants p ON p.id = v.parent_id`;

/** Below these others stand. */
const takesIn: readonly string[] = [
  'mall',
  'businessDistrict',
  'association',
  'developer',
  'marketplace',
] satisfies MerchantKind[];

export function invitationStore({ clock, read, write }: Context): InvitationStore {
  return {
    create: (campaignId, access, { merchantId, parentId }) =>
      write((sql) => create(sql, campaignId, access, merchantId, parentId, clock())),

    get: (campaignId, access, id) =>
      read(async (sql) => toRecord(await findInvitation(sql, campaignId, access, id))),

    list: (campaignId, access, filter, page) =>
      read((sql) =>
        readPage<InvitationRow, InvitationRecord>(
          sql,
          { select, where: whereSeen(campaignId, access, filter), id: 'v.id' },
          page,
          (rows) => rows.map(toRecord),
        ),
      ),

    accept: (campaignId, access, id) =>
      write(async (sql) => {
        const now = clock();
        const invitation = await lockInvitation(sql, campaignId, access, id);
        requireStatus(invitation, 'pending');
        requireSide(invitation, access, 'received');
        const everyone = { ...access, all: true };
        const merchant = await lockMerchant(sql, campaignId, everyone, invitation.merchant_id);
        if (merchant.status === 'withdrawn') throw new StoreProblem('state_conflict');
        await requireNotBelow(sql, campaignId, merchant.id, invitation.parent_id, '/parentId');
        await moveBelow(sql, campaignId, merchant, invitation.parent_id, now);
        return change(sql, campaignId, access, invitation, { status: 'accepted', decided_at: now });
      }),

    refuse: (campaignId, access, id, reason) =>
      write(async (sql) => {
        const invitation = await lockInvitation(sql, campaignId, access, id);
        requireStatus(invitation, 'pending');
        requireSide(invitation, access, 'received');
        const refused = { status: 'refused', reason: reason ?? null, decided_at: clock() } as const;
        return change(sql, campaignId, access, invitation, refused);
      }),

    end: (campaignId, access, id) =>
      write(async (sql) => {
        const now = clock();
        const invitation = await lockInvitation(sql, campaignId, access, id);
        requireStatus(invitation, 'pending', 'accepted');
        if (invitation.status === 'pending') {
          requireSide(invitation, access, 'made');
          return change(sql, campaignId, access, invitation, { status: 'withdrawn', decided_at: now });
        }
        const everyone = { ...access, all: true };
        const merchant = await lockMerchant(sql, campaignId, everyone, invitation.merchant_id);
        if (merchant.parentId === invitation.parent_id) await moveBelow(sql, campaignId, merchant, null, now);
        return change(sql, campaignId, access, invitation, { status: 'ended', decided_at: now });
      }),
  };
}

async function create(
  sql: Sql,
  campaignId: string,
  access: Access,
  merchantId: Reference,
  parentId: string,
  now: number,
): Promise<InvitationRecord> {
  const merchant = await findMerchant(sql, campaignId, access, merchantId, '/merchantId');
  if (merchant.status === 'withdrawn') throw new StoreProblem('state_conflict', '/merchantId');
  const [parent] = await sql.all<{ organization_id: string }>(
    `SELECT organization_id FROM merchants WHERE campaign_id = $1 AND id = $2 AND status = 'approved'
      AND organization_id <> $3 AND ${sql.dialect.among('kind', '$4')}`,
    [campaignId, parentId, merchant.organizationId, sql.dialect.encodeKeys(takesIn)],
  );
  const { organization_id: receiver } = orThrow(parent, 'parent_not_found', '/parentId');
  const id = newId('inv_');
  const inserted = await insertRow(
    sql,
    merchantInvitationTable,
    {
      id,
      campaign_id: campaignId,
      merchant_id: merchant.id,
      parent_id: parentId,
      from_organization_id: merchant.organizationId,
      to_organization_id: receiver,
      status: 'pending',
      created_at: now,
    },
    'ON CONFLICT DO NOTHING',
  );
  if (inserted === 0) throw new StoreProblem('state_conflict');
  return toRecord(await findInvitation(sql, campaignId, access, id));
}

/** An organization sees what it made and what it received. */
function whereSeen(
  campaignId: string,
  { all, organizationId }: Access,
  { side, status }: InvitationFilter = {},
): Where {
  const where = new Where().equal('v.campaign_id', campaignId).equal('v.status', status);
  const made = 'v.from_organization_id = ?';
  const received = 'v.to_organization_id = ?';
  if (side !== undefined) return where.and(side === 'made' ? made : received, organizationId);
  return all ? where : where.and(`(${made} OR ${received})`, organizationId, organizationId);
}

async function findInvitation(
  sql: Sql,
  campaignId: string,
  access: Access,
  id: string,
): Promise<InvitationRow> {
  const where = whereSeen(campaignId, access).equal('v.id', id);
  const [row] = await sql.all<InvitationRow>(`${select} WHERE ${where}`, where.parameters);
  return orThrow(row, 'invitation_not_found');
}

async function lockInvitation(
  sql: Sql,
  campaignId: string,
  access: Access,
  id: string,
): Promise<InvitationRow> {
  await sql.all(`SELECT id FROM merchant_invitations WHERE id = $1 ${sql.dialect.forUpdate}`, [id]);
  return findInvitation(sql, campaignId, access, id);
}

function requireStatus({ status }: InvitationRow, ...allowed: InvitationStatus[]): void {
  if (!allowed.includes(status)) throw new StoreProblem('state_conflict');
}

/** The operator may decide for either side. @throws invitation_not_found on the wrong side */
function requireSide(invitation: InvitationRow, access: Access, side: 'made' | 'received'): void {
  const { from_organization_id: maker, to_organization_id: receiver } = invitation;
  const isOwn = access.organizationId === (side === 'made' ? maker : receiver);
  if (!access.all && !isOwn) throw new StoreProblem('invitation_not_found');
}

async function change(
  sql: Sql,
  campaignId: string,
  access: Access,
  { id }: InvitationRow,
  change: Partial<Pick<InvitationRow, 'status' | 'reason' | 'decided_at'>>,
): Promise<InvitationRecord> {
  await updateRow(sql, merchantInvitationTable, { id }, change);
  return toRecord(await findInvitation(sql, campaignId, access, id));
}

function toRecord(row: InvitationRow): InvitationRecord {
  return {
    id: row.id,
    status: row.status,
    merchant: {
      id: row.merchant_id,
      kind: row.merchant_kind,
      name: row.merchant_name,
      nameEn: row.merchant_name_en,
    },
    parent: {
      id: row.parent_id,
      kind: row.parent_kind,
      name: row.parent_name,
      nameEn: row.parent_name_en,
    },
    reason: row.reason,
    createdAt: row.created_at,
    decidedAt: row.decided_at,
  };
}
