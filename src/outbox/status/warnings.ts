import { MAX_TOLERATED_SKEW } from '../drain/clockSkew.js';
import type { OutboxWarning } from '../types.js';
import type { Backlog } from './backlog.js';

export interface WarningLimits {
  readonly maxAge: number | undefined;
  readonly maxPending: number | undefined;
}

export const lockedWarning: OutboxWarning = {
  code: 'locked',
  message: 'Another program has locked the file of the outbox: waiting for it, up to 30 seconds.',
  messageZh: '其他程式鎖定了離線佇列的檔案，等候中，最多 30 秒。',
};

/** Once, when a file without encryption is created on Windows, where it has the rights of its folder. */
export const othersMayReadWarning: OutboxWarning = {
  code: 'others_may_read',
  message:
    'On Windows, whoever may read the folder can read the sales in the outbox: restrict the folder, or give an encryptionKey.',
  messageZh:
    '在 Windows 上，能讀取該資料夾者即可讀取離線佇列中的交易：請限制資料夾權限，或提供 encryptionKey。',
};

/** What somebody should look at. No entry is ever dropped for it. */
export function warningsOf(
  { pending, oldestAge }: Pick<Backlog, 'pending' | 'oldestAge'>,
  { maxAge, maxPending }: WarningLimits,
  clockSkew: number | null,
  setAside: readonly string[],
): OutboxWarning[] {
  const warnings: OutboxWarning[] = [];
  if (maxAge !== undefined && oldestAge !== null && oldestAge > maxAge) {
    const minutes = Math.floor(oldestAge / 60_000);
    warnings.push({
      code: 'max_age',
      message: `A sale has waited for ${minutes} minutes: look after the network or the key.`,
      messageZh: `有交易已等候 ${minutes} 分鐘未送出，請檢查網路或金鑰。`,
    });
  }
  if (maxPending !== undefined && pending > maxPending) {
    warnings.push({
      code: 'max_pending',
      message: `${pending} sales wait to be sent: look after the network or the key.`,
      messageZh: `有 ${pending} 筆交易等候送出，請檢查網路或金鑰。`,
    });
  }
  if (clockSkew !== null && Math.abs(clockSkew) > MAX_TOLERATED_SKEW) {
    const seconds = Math.round(Math.abs(clockSkew) / 1000);
    const [en, zh] = clockSkew > 0 ? ['ahead', '快'] : ['behind', '慢'];
    warnings.push({
      code: 'clock_skew',
      message: `This clock is ${seconds} seconds ${en}: set it, since sales bear its time.`,
      messageZh: `本機時鐘${zh}了 ${seconds} 秒，交易時間將不正確，請校正時鐘。`,
    });
  }
  for (const path of setAside) {
    warnings.push({
      code: 'set_aside',
      message: `A broken outbox was put aside as ${path}: it may hold sales that were never sent.`,
      messageZh: `損壞的離線佇列已另存為 ${path}，其中可能有尚未送出的交易。`,
    });
  }
  return warnings;
}
