import { toTaipei } from '../../campaign/taipeiTime.js';
import type { Export, ExportDownload, ExportTrace } from '../../generated/types.js';
import type { DownloadRecord, ExportRecord, ExportTraceRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentExport({ downloadedWith: _, ...record }: ExportRecord): Export {
  return {
    ...record,
    fields: [...record.fields],
    requestedAt: toTaipei(record.requestedAt),
    decidedAt: timeOrNull(record.decidedAt),
    grantExpiresAt: timeOrNull(record.grantExpiresAt),
    lastDownloadedAt: timeOrNull(record.lastDownloadedAt),
  };
}

export function presentDownload({ record, nonce, checksum, rows }: DownloadRecord): ExportDownload {
  const { id, purpose, requestedBy, requestedAt, decidedAt } = record;
  return {
    exportId: id,
    purpose,
    givenTo: requestedBy,
    givenAt: toTaipei(decidedAt ?? requestedAt),
    nonce,
    rowCount: rows.length,
    checksum,
    rows: rows.map((row) => ({ ...row, winnerIds: [...row.winnerIds] })),
  };
}

export const presentTrace = ({ id, givenAt, ...trace }: ExportTraceRecord): ExportTrace => ({
  exportId: id,
  givenAt: toTaipei(givenAt),
  ...trace,
});
