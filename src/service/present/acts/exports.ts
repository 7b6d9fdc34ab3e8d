import type { ExportRecord } from '../../store/store.js';
import { type Act, linesOf } from './words.js';

/** Of the contact data only the number of rows and their checksum, since approvals are public. */
export function downloadAct(record: ExportRecord, drawName = ''): Act {
  const { id, purpose, drawId, fields, rowCount, checksum, requestedBy } = record;
  return {
    act: 'export.download',
    subject: { type: 'export', id, version: 1 },
    content: { export: id, purpose, drawId, fields, rowCount, checksum, givenTo: requestedBy },
    words: linesOf(
      [
        `將 ${rowCount} 筆聯絡資料匯出給 ${requestedBy}`,
        `Give ${rowCount} rows of contact data to ${requestedBy}`,
      ],
      [`用途：${purpose}`, `Purpose: ${purpose}`],
      drawId === null
        ? ['對象：指定的參加者', 'Whose: participants who were named']
        : [
            `對象：抽獎「${drawName}」（${drawId}）的得獎者`,
            `Whose: winners of the draw "${drawName}" (${drawId})`,
          ],
      [`欄位：${fields.join('、')}`, `Fields: ${fields.join(', ')}`],
      [`內容 SHA-256：${checksum}`, `SHA-256 of the content: ${checksum}`],
    ),
  };
}
