import { toTaipei } from '../../campaign/taipeiTime.js';
import type { Conflict, DocumentType } from '../../generated/types.js';
import type { ConflictRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentConflict({
  document,
  sides,
  openedAt,
  decidedAt,
  ...conflict
}: ConflictRecord): Conflict {
  return {
    ...conflict,
    document: { type: document.type as DocumentType, number: document.number },
    sides: sides.map(({ reportedAt, ...side }) => ({ ...side, reportedAt: toTaipei(reportedAt) })),
    openedAt: toTaipei(openedAt),
    decidedAt: timeOrNull(decidedAt),
  };
}
