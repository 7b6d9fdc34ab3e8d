import { createHash } from 'node:crypto';
import { alarmOf } from '../campaign/auditAlarms.js';
import { fromTimestamp } from '../campaign/taipeiTime.js';
import type { AuditEntry } from '../generated/types.js';
import { describeFailure, type Logger } from './app/log.js';
import type { Store } from './store/store.js';

const EVERY_MS = 5_000;
const BATCH = 500;
const TIMEOUT_MS = 10_000;
/** Longer than a batch can take, so that no other process sends the same meanwhile. */
const LEASE_MS = 30_000;

export interface AuditExport {
  /** Sends what the collector lacks. */
  run(): Promise<void>;
  /** Ends the export, once no batch is under way. */
  stop(): Promise<void>;
}

/**
 * Sends the audit log to a collector of OpenTelemetry, as OTLP logs in JSON over HTTP. It goes on from the last entry that
 * the collector has confirmed, which the database keeps: nothing is lost while the collector, or this service, is away. An
 * entry may be sent twice, and its number tells.
 */
export function createAuditExport(
  { audit }: Pick<Store, 'audit'>,
  url: string,
  logger: Logger,
  everyMs = EVERY_MS,
): AuditExport {
  const target = createHash('sha256').update(url).digest('hex');
  const address = url.endsWith('/v1/logs') ? url : `${url.replace(/\/$/, '')}/v1/logs`;
  let running = Promise.resolve();
  let isAway = false;

  /** Sends a batch; whether there may be more. */
  async function sendBatch(): Promise<boolean> {
    const after = await audit.leaseExport(target, LEASE_MS);
    if (after === null) return false;
    let last = after;
    try {
      const entries = await audit.after(after, BATCH);
      if (entries.length > 0) await send(address, entries);
      last = entries.at(-1)?.sequence ?? after;
      if (isAway) logger.info('auditExport', { after });
      isAway = false;
      return entries.length === BATCH;
    } finally {
      await audit.endExport(target, last);
    }
  }

  async function run(): Promise<void> {
    try {
      while (await sendBatch());
    } catch (error) {
      // It is tried again, and the log says once that the collector is away.
      if (!isAway) logger.error('auditExport', describeFailure(error));
      isAway = true;
    }
  }

  const enqueue = (): Promise<void> => {
    running = running.then(run);
    return running;
  };
  const timer = setInterval(() => void enqueue(), everyMs);
  timer.unref();
  return {
    run: enqueue,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

async function send(address: string, entries: readonly AuditEntry[]): Promise<void> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(otlpLogs(entries)),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`The collector answers ${response.status}`);
}

/** https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding */
const otlpLogs = (entries: readonly AuditEntry[]) => ({
  resourceLogs: [
    {
      resource: { attributes: [attribute('service.name', 'shopfest')] },
      scopeLogs: [{ scope: { name: 'shopfest.audit' }, logRecords: entries.map(logRecord) }],
    },
  ],
});

const severities = { alarm: [17, 'ERROR'], refused: [13, 'WARN'], done: [9, 'INFO'] } as const;

/** All of an entry but the address of the caller, which is of a person. */
function logRecord(entry: AuditEntry) {
  const alarm = alarmOf(entry);
  const { at, operationId, organizationIds, remoteAddress: _, outcome, ...fields } = entry;
  const [severityNumber, severityText] =
    severities[alarm === null ? (outcome as 'done' | 'refused') : 'alarm'];
  const texts = { operationId, outcome, ...fields, organizationIds: organizationIds.join(' '), alarm };
  return {
    timeUnixNano: `${fromTimestamp(at)}000000`,
    ...{ severityNumber, severityText },
    body: { stringValue: operationId },
    attributes: Object.entries(texts).flatMap(([name, value]) =>
      value === null ? [] : [attribute(`shopfest.audit.${name}`, value)],
    ),
  };
}

const attribute = (key: string, value: string | number) => ({
  key,
  value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
});
