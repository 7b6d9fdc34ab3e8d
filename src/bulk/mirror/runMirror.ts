import type { Checks } from '../../http/checks.js';
import { checkCount, checkShare } from '../../http/configuration.js';
import { validationError } from '../../http/localErrors.js';
import type { Transport } from '../../http/transport.js';
import { Outage } from '../outage.js';
import type { Rows } from '../source.js';
import { blockedError } from './blockedError.js';
import { compareZone, depthFor, keepRejected } from './compareZone.js';
import { FeedPartitions } from './feedPartitions.js';
import type { MirrorContext } from './mirrorContext.js';
import { MirrorSession } from './mirrorSession.js';
import type { MirrorOperations } from './operations.js';
import type { MirrorOptions, MirrorReport } from './options.js';
import { Progress } from './progress.js';
import { readFeed } from './readFeed.js';
import { Rejections } from './rejections.js';
import { stageWantedRows } from './stageRows.js';

export interface MirrorJob {
  readonly transport: Transport;
  readonly operations: MirrorOperations;
  readonly rows: Rows<unknown>;
  readonly options: MirrorOptions;
}

/**
 * Makes a zone equal to a feed, as one change. The feed is read to its end before anything is opened, in bounded memory
 * however long it is; then only what differs is sent. Whatever goes wrong before the change is applied leaves the zone
 * as it was.
 */
export async function runMirror({ transport, operations, rows, options }: MirrorJob): Promise<MirrorReport> {
  const checks = await transport.checksFor(operations.openMirror);
  await checkZone(options, checks, operations);
  const concurrency = checkCount('concurrency', options.concurrency ?? 4, 1);
  const maxDelete = checkShare('maxDelete', options.maxDelete ?? 0.2);
  checkCount('batchSize', options.batchSize ?? 1, 1);
  const outage = new Outage(options.maxOutage);

  const rejections = new Rejections(options);
  const feed = await readFeed(rows, { operation: operations.openMirror, checks }, rejections, options);
  try {
    const session = await MirrorSession.open(transport, operations, { ...options, outage });
    try {
      const partitions = new FeedPartitions(feed.spill, rejections);
      const context = { session, feed, partitions, rejections, concurrency, options };
      await stageDifferences(context);
      return await planAndApply(context, maxDelete);
    } catch (error) {
      await session.abort();
      throw error;
    }
  } finally {
    await feed.spill.close();
  }
}

/** Tells the service all that differs between the feed and the zone. */
async function stageDifferences(context: MirrorContext): Promise<void> {
  const { feed, session, rejections } = context;
  const { itemCount, digest } = session.mirror;
  if (itemCount === feed.itemCount && digest === feed.table.total()) return;
  // What an empty zone remembers is asked for with the fewest buckets, unless it is to remember more.
  const depth = depthFor(itemCount || rejections.count ? Math.max(itemCount, feed.rows) : 0);
  const rejected = await stageWantedRows(context, await compareZone(context, depth), depth);
  if (itemCount > 0) await keepRejected(context, rejected);
}

/** Plans the change, and applies it where the plan has no obstacles or the caller confirms them. */
async function planAndApply(context: MirrorContext, maxDelete: number): Promise<MirrorReport> {
  const { session, feed, rejections, options } = context;
  const { id: mirrorId, zone } = session.mirror;
  const { count: rejected, unidentified } = rejections;
  const { plan, status } = await session.plan({ rows: feed.rows, rejected, unidentified, maxDelete });
  if (options.onChange) await reportChanges(session, options.onChange);
  const { rows } = feed;
  const report = { mirrorId, zone, ...plan, rows, bytesSent: session.bytesSent };
  const isBlocked = status === 'blocked';
  if (options.dryRun) {
    await session.abort();
    return { ...report, status: isBlocked ? 'blocked' : 'planned' };
  }
  if (isBlocked && !(await options.confirm?.(plan))) throw await blockedError(plan);
  const progress = new Progress(options, 'applying', plan.created + plan.updated + plan.removed);
  await progress.report(0);
  await session.apply(isBlocked);
  await progress.report(plan.created + plan.updated + plan.removed);
  return { ...report, status: 'applied' };
}

async function reportChanges(
  session: MirrorSession,
  onChange: NonNullable<MirrorOptions['onChange']>,
): Promise<void> {
  for (const kind of ['created', 'updated', 'removed'] as const) {
    for await (const change of session.changes(kind)) await onChange(change);
  }
}

/** Checked before the feed is read, which may take a while, although the zone is opened after it. */
async function checkZone(
  { zone, takeOver }: MirrorOptions,
  checks: Checks,
  { openMirror }: MirrorOperations,
): Promise<void> {
  const checked = checks.request('MirrorInput', { zone, takeOver });
  if (checked.ok) return;
  throw await validationError(checked.issues, 'validation_failed', openMirror);
}
