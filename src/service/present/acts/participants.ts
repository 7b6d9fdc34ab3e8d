import type { ContactReplacement } from '../../store/store.js';
import { type Act, linesOf } from './words.js';

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
