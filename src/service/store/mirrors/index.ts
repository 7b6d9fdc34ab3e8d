import type { Access, Page, PageRequest } from '../db/access.js';
import type { Context } from '../db/context.js';
import type { Sql } from '../db/database.js';
import { toJson } from '../db/json.js';
import { readPage, Where, whereVisible } from '../db/query.js';
import { updateRow } from '../db/write.js';
import { lookUpMerchants } from '../merchants/lookup.js';
import { fingerprintOf } from '../promoItems/input.js';
import { zoneTable } from '../promoItems/tables.js';
import { applyMirror } from './apply.js';
import { listChanges } from './changes.js';
import { clearEndings, clearStaged } from './clear.js';
import { compareBuckets } from './compare.js';
import { readDigests } from './digests.js';
import { keepItems } from './keep.js';
import { lockOpenMirror, shareOpenMirror } from './lock.js';
import { endMirror, lockZone, openMirror } from './open.js';
import { planOf } from './plan.js';
import { forgetMissing, listRejected, rememberKept } from './rejected.js';
import {
  findMirror,
  findOpenMirror,
  lockMirrors,
  type MirrorRow,
  readZoneAt,
  requireOpen,
  selectMirrors,
  toMirror,
} from './rows.js';
import { stageItems } from './stage.js';
import { mirrorTable } from './tables.js';
import type { MirrorFilter, MirrorRecord, MirrorStore } from './types.js';

/** Mirrors sync zones with feeds: what their steps stage is shown once the mirror is applied, and not before. */
export function mirrorStore({ clock, read, write }: Context): MirrorStore {
  return {
    open: (campaignId, access, input) => write((sql) => openMirror(sql, campaignId, access, input, clock())),
    get: (campaignId, access, id) => read((sql) => readMirror(sql, campaignId, access, id)),
    list: (campaignId, access, filter, page) =>
      read((sql) => listMirrors(sql, campaignId, access, filter, page)),

    digests: (campaignId, access, id, depth) =>
      read(async (sql) => {
        const mirror = await findOpenMirror(sql, campaignId, access, id);
        return readDigests(sql, await readZoneAt(sql, campaignId, mirror), depth);
      }),

    rejected: (campaignId, access, id) =>
      read(async (sql) => {
        const mirror = await findOpenMirror(sql, campaignId, access, id);
        return listRejected(sql, await readZoneAt(sql, campaignId, mirror));
      }),

    compare: (campaignId, access, id, comparison) =>
      write(async (sql) => {
        const locked = await lockOpenMirror(sql, campaignId, access, id, clock());
        const key = { campaignId, organizationId: locked.owner.organizationId, zone: locked.zone.zone };
        await forgetMissing(sql, key, comparison);
        await rememberKept(sql, key, comparison.kept);
        return compareBuckets(sql, campaignId, locked, comparison);
      }),

    stage(campaignId, access, id, rows) {
      const staging = rows.map((row) => ({ row, fingerprint: fingerprintOf(row) }));
      return write(async (sql) => {
        const now = clock();
        const mirror = await findOpenMirror(sql, campaignId, access, id);
        const owner = { organizationId: mirror.organization_id, all: false };
        const find = await lookUpMerchants(sql, campaignId, owner, rows);
        const shared = await shareOpenMirror(sql, campaignId, mirror);
        return stageItems(sql, campaignId, shared, staging, find, now);
      });
    },

    keep: async (campaignId, access, id, externalIds) => {
      if (externalIds.length === 0) return;
      await write(async (sql) => {
        const locked = await lockOpenMirror(sql, campaignId, access, id, clock());
        await keepItems(sql, campaignId, locked, externalIds);
      });
    },

    changes: (campaignId, access, id, kind, page) =>
      read((sql) => listChanges(sql, campaignId, access, id, kind, page, clock())),

    plan: (campaignId, access, id, feed) =>
      write(async (sql) => {
        const now = clock();
        const locked = await lockOpenMirror(sql, campaignId, access, id, now);
        const plan = await planOf(sql, campaignId, locked, feed, now);
        const status = plan.obstacles.length > 0 ? 'blocked' : 'planned';
        await updateRow(sql, mirrorTable, { campaign_id: campaignId, id }, { status, plan: toJson(plan) });
        return readMirror(sql, campaignId, access, id);
      }),

    apply: (campaignId, access, id, confirm) =>
      write(async (sql) => {
        await applyMirror(sql, campaignId, access, id, confirm, clock());
        return readMirror(sql, campaignId, access, id);
      }),

    abort: (campaignId, access, id) =>
      write(async (sql) => {
        await abortMirror(sql, campaignId, access, id, clock());
        return readMirror(sql, campaignId, access, id);
      }),
  };
}

async function readMirror(sql: Sql, campaignId: string, access: Access, id: string): Promise<MirrorRecord> {
  return toMirror(await findMirror(sql, campaignId, access, id));
}

async function listMirrors(
  sql: Sql,
  campaignId: string,
  access: Access,
  { zone, status, organizationId }: MirrorFilter,
  page: PageRequest,
): Promise<Page<MirrorRecord>> {
  const where = whereVisible(new Where().equal('m.campaign_id', campaignId), 'm', access, organizationId)
    .equal('m.zone', zone)
    .equal('m.status', status);
  return readPage<MirrorRow, MirrorRecord>(sql, { select: selectMirrors, where, id: 'm.id' }, page, (rows) =>
    rows.map(toMirror),
  );
}

/** Leaves the zone unchanged; a second call has no effect. @throws mirror_not_found, mirror_not_open when it was applied */
async function abortMirror(
  sql: Sql,
  campaignId: string,
  access: Access,
  id: string,
  now: number,
): Promise<void> {
  const { organization_id: organizationId, zone } = await findMirror(sql, campaignId, access, id);
  const { generation, mirror_id } = await lockZone(sql, campaignId, organizationId, zone);
  const [mirror] = await lockMirrors(sql, campaignId, [id]);
  if (mirror === undefined || mirror.status === 'aborted') return;
  requireOpen(mirror);
  await endMirror(sql, campaignId, id, 'aborted', now);
  const at = { campaignId, organizationId, zone, generation };
  await clearStaged(sql, at);
  await clearEndings(sql, at);
  if (mirror_id !== id) return;
  const key = { campaign_id: campaignId, organization_id: organizationId, zone };
  await updateRow(sql, zoneTable, key, { mirror_id: null });
}
