import { toTaipei } from '../../campaign/taipeiTime.js';
import type { LedgerCheck } from '../../generated/types.js';
import type { LedgerCheckRecord } from '../store/store.js';

export function presentLedgerCheck({ checkedAt, differences, ...sums }: LedgerCheckRecord): LedgerCheck {
  return {
    ...sums,
    checkedAt: toTaipei(checkedAt),
    agrees: differences.length === 0,
    differences: [...differences],
  };
}
