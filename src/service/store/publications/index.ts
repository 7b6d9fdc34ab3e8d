import type { PublicationContent, PublicationStatus } from '../../../generated/types.js';
import { readApproval } from '../approvals/rows.js';
import { auditHead } from '../audit/index.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { fromJson, toJson } from '../db/json.js';
import { withMaker } from '../db/makers.js';
import { StoreProblem } from '../db/problem.js';
import { readPage, Where } from '../db/query.js';
import { lockDraw, updateDraw } from '../draws/rows.js';
import { openIncident } from '../incidents/open.js';
import type { IncidentActor, IncidentOpening } from '../incidents/types.js';
import { readContent } from './content.js';
import { changePublication, draftPublication } from './draft.js';
import { eraseRefused } from './eraseRefused.js';
import { knownWinners } from './knownWinners.js';
import { countRead, createReadCounts } from './reads.js';
import {
  findPublication,
  lockPublication,
  type PublicationRow,
  publicationRow,
  readPublication,
  selectPublications,
  toPublication,
  toPublications,
  updatePublication,
} from './rows.js';
import type {
  CheckContent,
  PublicationDocumentRecord,
  PublicationRecord,
  PublicationStore,
  Retraction,
} from './types.js';

export function publicationStore(context: Context): PublicationStore {
  const { clock, read, write } = context;
  const reads = createReadCounts();
  return {
    draft: (campaignId, draft, person) =>
      write((sql) => draftPublication(sql, campaignId, draft, person, clock())),

    list: (campaignId, { onlyPublic, drawId, status }, page) =>
      read((sql) => {
        const where = new Where()
          .equal('p.campaign_id', campaignId)
          .equal('p.draw_id', drawId)
          .equal('p.status', status)
          .equal('p.status', onlyPublic ? 'published' : undefined);
        const query = { select: selectPublications, where, id: 'p.id' };
        return readPage<PublicationRow, PublicationRecord>(sql, query, page, (rows) =>
          toPublications(sql, rows),
        );
      }),

    get: (campaignId, id, { onlyPublic }) =>
      read(async (sql) => {
        const publication = await readPublication(sql, campaignId, id);
        if (onlyPublic && publication.status !== 'published') throw new StoreProblem('publication_not_found');
        return publication;
      }),

    find: (campaignId, id) =>
      read(async (sql) => {
        const row = await findPublication(sql, campaignId, id);
        return row === undefined ? null : toPublication(sql, row);
      }),

    update: (campaignId, id, change, person) =>
      write((sql) => changePublication(sql, campaignId, id, change, person, clock())),

    document: (campaignId, id) =>
      read(async (sql) => toDocument(sql, await publicationRow(sql, campaignId, id), clock())),

    scan: (campaignId, id, check) =>
      write(async (sql) => {
        const row = await lockIn(sql, campaignId, id, 'draft');
        await scanContent(sql, context, row, check);
        return updatePublication(sql, row, {
          status: 'scanned',
          scanned_hash: row.content_hash,
          updated_at: clock(),
        });
      }),

    submit: (campaignId, id, person, check) =>
      write(async (sql) => {
        const row = await lockIn(sql, campaignId, id, 'scanned');
        await scanContent(sql, context, row, check);
        return updatePublication(sql, row, {
          status: 'submitted',
          submitted_by: person,
          makers: withMaker(row, person),
          updated_at: clock(),
        });
      }),

    publish: (campaignId, id, approve, check) =>
      write((sql) => publish(sql, context, campaignId, id, approve, check)),

    eraseRefused: (before, hasFindings) => eraseRefused(context, before, hasFindings),

    winners: (campaignId) => read((sql) => knownWinners(sql, context, campaignId)),

    retract: (campaignId, id, retraction, by) =>
      write((sql) => retract(sql, campaignId, id, retraction, by, clock())),

    read: (id, form, reader) =>
      write(async (sql) => {
        // A retraction waits for reads that have begun, and no read begins after it.
        const row = await publicationRow(sql, undefined, id, sql.dialect.forShare);
        if (row.status === 'retracted') throw new StoreProblem('publication_retracted');
        if (row.status !== 'published') throw new StoreProblem('publication_not_found');
        const document = await toDocument(sql, row, clock());
        await countRead(sql, id, form, reader, clock());
        return document;
      }),

    countRead: (id, form, reader) => reads.add(id, form, reader, clock()),

    writeReads: () => reads.write(write),
  };
}

async function publish(
  sql: Sql,
  context: Context,
  campaignId: string,
  id: string,
  approve: Parameters<PublicationStore['publish']>[2],
  check: CheckContent,
): Promise<PublicationRecord> {
  const row = await lockIn(sql, campaignId, id, 'submitted');
  const draw = await lockDraw(sql, campaignId, row.draw_id);
  // Where it is not drawn, another publication of it is public, or it was voided.
  if (draw.status !== 'drawn') throw new StoreProblem('state_conflict', '/drawId');
  const content = await scanContent(sql, context, row, check);
  const approvalId = await approve(content, fromJson(row.makers));
  await updateDraw(sql, draw, { status: 'published' });
  const now = context.clock();
  return updatePublication(sql, row, {
    status: 'published',
    approval_id: approvalId,
    published_at: now,
    updated_at: now,
    audit_head: toJson(await auditHead(sql)),
  });
}

/** Winners change, so each step looks again. @throws publication_altered, contact_key_missing, and what `check` throws */
async function scanContent(
  sql: Sql,
  context: Context,
  row: PublicationRow,
  check: CheckContent,
): Promise<PublicationContent> {
  const content = await readContent(sql, row);
  check(content, await knownWinners(sql, context, row.campaign_id));
  return content;
}

async function retract(
  sql: Sql,
  campaignId: string,
  id: string,
  { reason, incident }: Retraction,
  by: IncidentActor,
  now: number,
): Promise<PublicationRecord> {
  const row = await lockPublication(sql, campaignId, id);
  if (row.status === 'retracted') return readPublication(sql, campaignId, id);
  requireState(row, 'published');
  await updateDraw(sql, await lockDraw(sql, campaignId, row.draw_id), { status: 'drawn' });
  const opened = incident && (await openIncident(sql, campaignId, exposedBy(row, incident, now), by, now));
  return updatePublication(sql, row, {
    status: 'retracted',
    reason,
    incident_id: opened?.id ?? null,
    retracted_at: now,
    updated_at: now,
  });
}

/** An incident whose data was exposed from the publication until now. */
function exposedBy(
  row: PublicationRow,
  incident: NonNullable<Retraction['incident']>,
  now: number,
): IncidentOpening {
  return {
    ...incident,
    source: 'retraction',
    kind: 'leak',
    subjectId: row.id,
    // The clock of the process that published it may be ahead: a retraction is not refused for that.
    exposedFrom: Math.min(row.published_at ?? now, now - 1),
    exposedTo: now,
  };
}

async function toDocument(sql: Sql, row: PublicationRow, now: number): Promise<PublicationDocumentRecord> {
  return {
    contentHash: row.content_hash,
    status: row.status,
    publishedAt: row.published_at,
    auditHead: row.audit_head === null ? null : fromJson(row.audit_head),
    content: await readContent(sql, row),
    approval: row.approval_id === null ? null : await readApproval(sql, row.approval_id, now),
  };
}

/** @throws publication_not_found, state_conflict */
async function lockIn(
  sql: Sql,
  campaignId: string,
  id: string,
  status: PublicationStatus,
): Promise<PublicationRow> {
  const row = await lockPublication(sql, campaignId, id);
  requireState(row, status);
  return row;
}

function requireState(row: PublicationRow, status: PublicationStatus): void {
  if (row.status !== status) throw new StoreProblem('state_conflict');
}
