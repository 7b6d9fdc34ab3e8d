import type { PasskeyScope } from '../../campaign/approval/webAuthn.js';
import type { KeyQuota } from '../../generated/types.js';
import { usageError } from '../errors/commandError.js';
import { passkeyPages } from '../signing/passkeys.js';
import type { Address } from './address.js';

interface ServeOptions {
  readonly db: string | undefined;
  readonly host: string | undefined;
  readonly port: string | undefined;
  readonly mode: string | undefined;
  readonly workers: string | undefined;
  readonly pool: string | undefined;
  readonly proxies: string | undefined;
  readonly 'connections-per-address': string | undefined;
  readonly 'requests-per-second': string | undefined;
  readonly 'rows-per-second': string | undefined;
  readonly 'burst-seconds': string | undefined;
  readonly 'approver-origins': string | undefined;
  readonly 'approver-domain': string | undefined;
  readonly 'approver-wait-hours': string | undefined;
  readonly 'finds-per-hour': string | undefined;
  readonly 'audit-otlp': string | undefined;
  readonly sandbox: boolean;
}

/** Where the service listens, and with how many processes and connections. */
export interface ServeSettings {
  readonly address: Address;
  readonly workers: number;
  /** Connections to PostgreSQL of each worker. */
  readonly poolSize: number | undefined;
  /** Proxies in front of the service. */
  readonly proxies: number;
  readonly connectionsPerAddress: number | undefined;
  /** Of each key that has none of its own; what is undefined has its default. */
  readonly quota: { readonly [Name in keyof KeyQuota]?: number | undefined };
  /** Where approvers sign by passkey; undefined where passkeys are not taken. */
  readonly passkeys: PasskeyScope | undefined;
  /** How long an approved set of approvers waits; undefined for the default. */
  readonly approverWaitSeconds: number | undefined;
  /** Finds by contact data that a person has an hour; undefined for the default. */
  readonly findsPerHour: number | undefined;
  /** The collector that gets the audit log. */
  readonly auditOtlp: string | undefined;
}

const loopback = '127.0.0.1';

/** @throws CommandError naming the option that is wrong, or that does not go with another */
export function readSettings(options: ServeOptions): ServeSettings {
  const { db, host = loopback, port = '8787', mode, sandbox } = options;
  if (sandbox && host !== loopback)
    throw usageError({ en: 'A sandbox listens on 127.0.0.1 only', zh: '沙箱僅限於 127.0.0.1' });
  if (sandbox && mode === 'live')
    throw usageError({ en: 'A sandbox takes test keys only', zh: '沙箱僅接受測試金鑰' });
  const workers = parseNumber('workers', options.workers, 1, 64) ?? 1;
  const poolSize = parseNumber('pool', options.pool, 1, 1_000);
  const isPostgres = /^postgres(ql)?:/.test(db ?? '');
  if (sandbox && workers > 1)
    throw usageError({
      en: 'A sandbox is one process: its clock and faults live in it. Leave --workers out',
      zh: '沙箱僅能以單一行程執行（時鐘與故障設定存於行程內），請移除 --workers',
    });
  if (workers > 1 && !isPostgres)
    throw usageError({
      en: 'Several workers need PostgreSQL: SQLite is written by one process. Give --db postgres://…',
      zh: '多個工作行程須使用 PostgreSQL（SQLite 僅由單一行程寫入），請指定 --db postgres://…',
    });
  if (poolSize !== undefined && !isPostgres)
    throw usageError({
      en: '--pool goes with --db postgres://… only',
      zh: '--pool 僅能搭配 --db postgres://…',
    });
  const proxies = parseNumber('proxies', options.proxies, 0, 9) ?? 0;
  const quota = {
    requestsPerSecond: parseNumber('requests-per-second', options['requests-per-second'], 1, 99_999),
    rowsPerSecond: parseNumber('rows-per-second', options['rows-per-second'], 1, 9_999_999),
    burstSeconds: parseNumber('burst-seconds', options['burst-seconds'], 1, 3_600),
  };
  const address = { host, port: parseNumber('port', port, 0, 65_535) ?? 0 };
  const connections = options['connections-per-address'];
  const connectionsPerAddress = parseNumber('connections-per-address', connections, 1, 99_999);
  const passkeys = passkeyPages(
    { origins: options['approver-origins']?.split(','), rpId: options['approver-domain'] },
    'approver-origins',
  );
  const hours = parseNumber('approver-wait-hours', options['approver-wait-hours'], 1, 720);
  const approverWaitSeconds = hours === undefined ? undefined : hours * 3_600;
  return {
    ...{ address, workers, poolSize, proxies, connectionsPerAddress, quota },
    ...{ passkeys, approverWaitSeconds },
    auditOtlp: readCollector(options['audit-otlp']),
    findsPerHour: parseNumber('finds-per-hour', options['finds-per-hour'], 1, 9_999),
  };
}

function parseNumber(option: string, text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,7}$/.test(text) && Number(text) >= min && Number(text) <= max) return Number(text);
  throw usageError({
    en: `--${option} must be a number from ${min} to ${max}`,
    zh: `--${option} 須為 ${min} 至 ${max} 的數字`,
  });
}

function readCollector(url: string | undefined): string | undefined {
  if (url === undefined || (/^https?:/.test(url) && URL.canParse(url))) return url;
  throw usageError({
    en: '--audit-otlp must be an address such as http://127.0.0.1:4318',
    zh: '--audit-otlp 須為網址，例如 http://127.0.0.1:4318',
  });
}
