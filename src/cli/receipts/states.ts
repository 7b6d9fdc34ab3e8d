import type { Text } from '../terminal/text.js';

/** A service of a later version may know further states. */
export const states: Readonly<Record<string, Text>> = {
  waiting: { en: 'waiting', zh: '待確認' },
  claimed: { en: 'claimed', zh: '已登錄' },
  rejected: { en: 'rejected', zh: '已退回' },
  lapsed: { en: 'lapsed', zh: '已逾期' },
};
