import { toTaipei } from '../../campaign/taipeiTime.js';
import type { Export, ExportedContact } from '../../generated/types.js';
import type { ExportedRow, ExportRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentExport(record: ExportRecord): Export {
  return {
    ...record,
    fields: [...record.fields],
    requestedAt: toTaipei(record.requestedAt),
    decidedAt: timeOrNull(record.decidedAt),
    grantExpiresAt: timeOrNull(record.grantExpiresAt),
    lastDownloadedAt: timeOrNull(record.lastDownloadedAt),
  };
}

/** Every requested field is there; null where the participant did not give it. */
export function presentExportedRow({ participantId, winnerIds, contact }: ExportedRow): ExportedContact {
  const fields = Object.entries(contact).map(([field, value]) => [field, value ?? null]);
  return { participantId, winnerIds: [...winnerIds], ...Object.fromEntries(fields) };
}
