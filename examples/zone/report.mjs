// @ts-check
import { count, table } from '../support/print.mjs';

/** What a mirror did, or would do. @param {import('@shopfest/partner-sdk').MirrorReport} report @param {(text: string) => void} print */
export function printReport({ created, updated, unchanged, removed, rejected, bytesSent, warnings }, print) {
  print(
    table([
      ['新增', 'created', count(created)],
      ['更新', 'updated', count(updated)],
      ['不變', 'unchanged', count(unchanged)],
      ['移除', 'removed', count(removed)],
      ['退回', 'rejected', count(rejected)],
      ['送出位元組', 'bytes sent', count(bytesSent)],
    ]),
  );
  for (const warning of warnings) print(`   請留意 to look at: ${warning.code} ${count(warning.count)}`);
}
