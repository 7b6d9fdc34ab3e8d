import type { FindAllowanceInput } from '../../../generated/types.js';
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

/** What a person may find by contact data, beyond the finds of each hour. */
export function findsAct(personId: string, { finds, reason }: FindAllowanceInput): Act {
  return {
    act: 'participants.find',
    subject: { type: 'person', id: personId, version: 1 },
    content: { person: personId, finds, reason },
    words: linesOf([
      `${personId} 一日內得另以聯絡資料查詢參加者 ${finds} 次：${reason}`,
      `${personId} finds ${finds} more participants by contact data within a day: ${reason}`,
    ]),
  };
}
