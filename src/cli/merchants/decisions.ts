import type { ReviewAction } from '../../generated/types.js';
import type { Text } from '../terminal/text.js';

/** What an operator decides about merchants. */
export interface Decision {
  readonly action: ReviewAction;
  /** The word after `merchants` on the command line. */
  readonly verb: string;
  readonly text: Text;
  /** The question before many merchants at once: `Approve` 250 merchants. */
  readonly imperative: Text;
  /** What it says of a merchant for which it was done. */
  readonly done: Text;
  /** The partner reads why. */
  readonly needsReason: boolean;
}

export const decisions: readonly Decision[] = [
  {
    action: 'approve',
    verb: 'approve',
    text: {
      en: 'approve merchants that were submitted; sales held for them are evaluated',
      zh: '核准待審核的店家，並計入其暫存的交易',
    },
    imperative: { en: 'Approve', zh: '核准' },
    done: { en: 'approved', zh: '已核准' },
    needsReason: false,
  },
  {
    action: 'reject',
    verb: 'reject',
    text: { en: 'reject merchants, with a reason for the partner', zh: '將店家退件，並附上原因' },
    imperative: { en: 'Reject', zh: '退件' },
    done: { en: 'rejected', zh: '已退件' },
    needsReason: true,
  },
  {
    action: 'requestChanges',
    verb: 'request-changes',
    text: { en: 'send merchants back to the partner, to be changed', zh: '要求合作夥伴補正店家資料' },
    imperative: { en: 'Send back', zh: '要求補正' },
    done: { en: 'sent back', zh: '待補正' },
    needsReason: true,
  },
  {
    action: 'suspend',
    verb: 'suspend',
    text: { en: 'take no more sales of approved merchants', zh: '暫停已核准的店家，不再接受其交易' },
    imperative: { en: 'Suspend', zh: '暫停' },
    done: { en: 'suspended', zh: '已暫停' },
    needsReason: true,
  },
  {
    action: 'resume',
    verb: 'resume',
    text: { en: 'take sales of suspended merchants again', zh: '恢復已暫停的店家' },
    imperative: { en: 'Resume', zh: '恢復' },
    done: { en: 'resumed', zh: '已恢復' },
    needsReason: false,
  },
];
