import { usage } from '../errors/commandError.js';
import type { Address } from './address.js';

interface Given {
  readonly db: string | undefined;
  readonly host: string | undefined;
  readonly port: string | undefined;
  readonly mode: string | undefined;
  readonly workers: string | undefined;
  readonly pool: string | undefined;
  readonly proxies: string | undefined;
  readonly sandbox: boolean;
}

/** Where a service listens and what it is made of. */
export interface Arrangement {
  readonly address: Address;
  readonly workers: number;
  /** Connections to PostgreSQL of each worker. */
  readonly poolSize: number | undefined;
  /** In front of it. */
  readonly proxies: number;
}

const loopback = '127.0.0.1';

/** @throws Failure naming the option that is wrong, or that does not go with another */
export function arrange({ db, host = loopback, port = '8787', mode, sandbox, ...given }: Given): Arrangement {
  if (sandbox && host !== loopback)
    throw usage({ en: 'A sandbox listens on 127.0.0.1 only', zh: '沙箱僅限於 127.0.0.1' });
  if (sandbox && mode === 'live')
    throw usage({ en: 'A sandbox takes test keys only', zh: '沙箱僅接受測試金鑰' });
  const workers = numberOf('workers', given.workers, 1, 64) ?? 1;
  const poolSize = numberOf('pool', given.pool, 1, 1_000);
  const isPostgres = /^postgres(ql)?:/.test(db ?? '');
  if (sandbox && workers > 1)
    throw usage({
      en: 'A sandbox is one process: its clock and faults live in it. Leave --workers out',
      zh: '沙箱僅能以單一行程執行（時鐘與故障設定存於行程內），請移除 --workers',
    });
  if (workers > 1 && !isPostgres)
    throw usage({
      en: 'Several workers need PostgreSQL: SQLite is written by one process. Give --db postgres://…',
      zh: '多個工作行程須使用 PostgreSQL（SQLite 僅由單一行程寫入），請指定 --db postgres://…',
    });
  if (poolSize !== undefined && !isPostgres)
    throw usage({ en: '--pool goes with --db postgres://… only', zh: '--pool 僅能搭配 --db postgres://…' });
  const proxies = numberOf('proxies', given.proxies, 0, 9) ?? 0;
  return { address: { host, port: numberOf('port', port, 0, 65_535) ?? 0 }, workers, poolSize, proxies };
}

function numberOf(option: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text);
  throw usage({
    en: `--${option} must be a number from ${least} to ${most}`,
    zh: `--${option} 須為 ${least} 至 ${most} 的數字`,
  });
}
