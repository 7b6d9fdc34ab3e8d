import { operations } from '../../generated/operations.js';
import type { Checks } from '../../http/checks.js';
import { checkCount, checkShare } from '../../http/configuration.js';
import { validationError } from '../../http/localErrors.js';
import type { Transport } from '../../http/transport.js';
import type { Rows } from '../source.js';
import { blockedError } from './blockedError.js';
import { compareZone, depthFor, keepRejected } from './compareZone.js';
import { FeedParts } from './feedPartitions.js';
import type { MirrorWork } from './mirrorContext.js';
import { MirrorSession } from './mirrorSession.js';
import type { MirrorOptions, MirrorReport } from './options.js';
import { Progress } from './progress.js';
import { readFeed } from './readFeed.js';
import { Rejections } from './rejections.js';
import { stageWanted } from './stageRows.js';
import { Wanted } from './wantedRows.js';

export interface MirrorJob {
  readonly transport: Transport;
  readonly rows: Rows<unknown>;
  readonly options: MirrorOptions;
}

/**
 * Brings a zone in step with a feed, as one change. The feed is read to its end before anything is opened, and what is
 * held of it in memory is bounded, however long it is; then only what differs travels. Whatever goes wrong before the
 * change is made leaves the zone as it was.
 */
export async function runMirror({ transport, rows, options }: MirrorJob): Promise<MirrorReport> {
  const checks = await transport.checks();
  await checkZone(options, checks);
  const concurrency = checkCount('concurrency', options.concurrency ?? 4, 1);
  const maxDelete = checkShare('maxDelete', options.maxDelete ?? 0.2);
  checkCount('batchSize', options.batchSize ?? 1, 1);

  const rejections = new Rejections(options);
  const feed = await readFeed(rows, checks, rejections, options);
  try {
    const session = await MirrorSession.open(transport, options);
    try {
      const parts = new FeedParts(feed.spill, rejections);
      const work = { session, feed, parts, rejections, concurrency, options };
      await layDown(work);
      return await putInForce(work, maxDelete);
    } catch (error) {
      await session.abort();
      throw error;
    }
  } finally {
    await feed.spill.close();
  }
}

/** Lets the service know all that differs. */
async function layDown(work: MirrorWork): Promise<void> {
  const { feed, session } = work;
  const { itemCount, digest } = session.mirror;
  if (itemCount === feed.itemCount && digest === feed.table.total()) return;
  const depth = depthFor(Math.max(itemCount, feed.rows));
  const isEmpty = itemCount === 0;
  const wanted = isEmpty ? Wanted.all() : await compareZone(work, depth);
  const rejected = await stageWanted(work, wanted, depth);
  if (!isEmpty) await keepRejected(work, rejected);
}

/** Plans, and applies the plan where nothing stands against it or the caller confirms it. */
async function putInForce(work: MirrorWork, maxDelete: number): Promise<MirrorReport> {
  const { session, feed, rejections, options } = work;
  const { id: mirrorId, zone } = session.mirror;
  const { count: rejected, unidentified } = rejections;
  const { plan, status } = await session.plan({ rows: feed.rows, rejected, unidentified, maxDelete });
  if (options.onChange) await tellChanges(session, options.onChange);
  const { rows } = feed;
  const report = { mirrorId, zone, ...plan, rows, bytesSent: session.bytesSent };
  const isBlocked = status === 'blocked';
  if (options.dryRun) {
    await session.abort();
    return { ...report, status: isBlocked ? 'blocked' : 'planned' };
  }
  if (isBlocked && !(await options.confirm?.(plan))) throw await blockedError(plan);
  const progress = new Progress(options, 'applying', plan.created + plan.updated + plan.removed);
  await progress.reach(0);
  await session.apply(isBlocked);
  await progress.reach(plan.created + plan.updated + plan.removed);
  return { ...report, status: 'applied' };
}

async function tellChanges(
  session: MirrorSession,
  onChange: NonNullable<MirrorOptions['onChange']>,
): Promise<void> {
  for (const kind of ['created', 'updated', 'removed'] as const) {
    for await (const change of session.changes(kind)) await onChange(change);
  }
}

/** The zone that is to be opened once the feed is read, which may take a while. */
async function checkZone({ zone, takeOver }: MirrorOptions, checks: Checks): Promise<void> {
  const checked = checks.request('MirrorInput', { zone, takeOver });
  if (checked.ok) return;
  throw await validationError(checked.issues, 'validation_failed', operations.openMirror);
}
