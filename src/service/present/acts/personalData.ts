import type { Export } from '../../../generated/types.js';
import type { ContactReplacement } from '../../store/store.js';
import { type Act, linesOf } from './words.js';

export function downloadAct(record: Export): Act {
  const { id, purpose, drawId, fields, participants, requestedBy } = record;
  const of =
    drawId === null
      ? ['指定參加者', 'named participants']
      : [`抽獎 ${drawId} 得獎者`, `winners of ${drawId}`];
  return {
    act: 'export.download',
    subject: { type: 'export', id, version: 1 },
    content: { export: id, purpose, drawId, fields, participants, requestedBy },
    words: linesOf(
      [
        `匯出 ${participants} 人的聯絡資料（${of[0]}）`,
        `Export contact data of ${participants} people (${of[1]})`,
      ],
      [`欄位：${fields.join('、')}`, `Fields: ${fields.join(', ')}`],
      [`用途：${purpose}`, `Purpose: ${purpose}`],
      [`申請人：${requestedBy}`, `Requested by: ${requestedBy}`],
    ),
  };
}

/** Of the contact data only keyed hashes, since approvals are public. */
export function replaceContactAct({ participantId, fields, hashes }: ContactReplacement): Act {
  return {
    act: 'contact.replace',
    subject: { type: 'participant', id: participantId, version: 1 },
    content: { participant: participantId, contact: hashes },
    words: linesOf([
      `更換得獎者 ${participantId} 的聯絡資料：${fields.join('、')}`,
      `Replace contact data of the winner ${participantId}: ${fields.join(', ')}`,
    ]),
  };
}
