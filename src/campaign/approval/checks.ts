import type { SetFault } from './approverSet.js';
import type { DecisionFault } from './decision.js';

/** The checks in their order, with the message of each that passes. */
const passedTexts = {
  sets: [
    'Every approver set is sound and names the one before it',
    '各核准人名冊均合於規定，且與前一名冊相連',
  ],
  published: ['The fingerprint that was published is of one of these sets', '公布的指紋屬於此處的名冊'],
  changes: ['Every set was approved by approvers of the one before', '各名冊均經前一名冊的核准人核准'],
  contents: [
    'Every approval is of the content that took effect, and used once',
    '各核准案均與生效內容相符，且只使用一次',
  ],
  decisions: [
    'Every decision was signed in time by an approver who made nothing of it',
    '各決定均由未參與製作的核准人於期限內簽署',
  ],
  approvals: [
    'Every act had as many approvals as it needs, and no rejection',
    '各項作業的核准人數均足夠，且無人否決',
  ],
} as const;

export type ApprovalCheckCode = keyof typeof passedTexts;

const setTexts: Readonly<Record<SetFault, readonly [string, string]>> = {
  too_few_approvers: ['This set has fewer than two approvers', '此名冊的核准人少於兩位'],
  too_many_approvers: ['This set has too many approvers', '此名冊的核准人過多'],
  key_invalid: ['An approver of this set has a key that cannot be used', '此名冊中有無法使用的金鑰'],
  key_twice: ['Two approvers of this set have the same key', '此名冊中有兩位核准人使用相同金鑰'],
  approver_twice: ['An approver is in this set twice', '此名冊中有重複的核准人'],
  approvers_unordered: ['The approvers of this set are not in order', '此名冊的核准人未依序排列'],
  threshold_unreachable: [
    'A threshold of this set is below 1, or above the number of its approvers',
    '此名冊的門檻小於 1 或大於核准人數',
  ],
  number_differs: [
    'Sets are numbered from 0, one after another: one is missing or was added',
    '名冊自 0 起連續編號，有缺漏或增列',
  ],
  previous_differs: [
    'This set does not follow the one before: one of them was changed',
    '此名冊與前一名冊不相連，內容曾遭更動',
  ],
};

const decisionTexts: Readonly<Record<DecisionFault, readonly [string, string]>> = {
  other_set: ['The document names another approver set', '文件所載為另一份核准人名冊'],
  approver_unknown: [
    'Whoever signed is not in the set that the document names',
    '簽署者不在文件所載的名冊內',
  ],
  approver_is_maker: ['Whoever signed is a maker of the content', '簽署者為內容的製作人'],
  decided_before_request: ['It was decided before it was requested', '決定早於提出核准的時間'],
  document_expired: ['It was decided after the document had expired', '決定晚於文件的期限'],
  decided_already: ['This approver had decided on this document before', '此核准人先前已對此文件作出決定'],
  signature_wrong: [
    'The signature is not one of this approver under this document: one of them was changed',
    '簽章並非此核准人對此文件所簽，內容曾遭更動',
  ],
};

/** Why a check fails, or could not be made. */
const reasonTexts = {
  ...setTexts,
  ...decisionTexts,
  no_sets: ['There is no approver set', '沒有任何核准人名冊'],
  no_fingerprint_given: [
    'Compare the fingerprints of the sets with those that were published with rules, draws and publications, or give one to be compared',
    '請將名冊的指紋與規則、抽獎及公告所公布者比對，或提供其一以供比對',
  ],
  fingerprint_unknown: [
    'No set has the fingerprint that you gave: the sets are others than those that were published',
    '沒有任何名冊的指紋與您提供者相同，名冊並非公布的名冊',
  ],
  change_not_approved: [
    'Nothing shows that approvers of the set before approved this one',
    '沒有紀錄證明此名冊經前一名冊的核准人核准',
  ],
  no_decisions: ['There is no decision on this', '沒有任何決定'],
  documents_differ: ['The decisions are on different documents', '各決定所簽的文件不同'],
  content_differs: [
    'What took effect is not what was approved: one of them was changed',
    '生效的內容與核准的內容不同，內容曾遭更動',
  ],
  other_campaign: ['It was approved for another campaign', '核准案屬於其他活動'],
  used_twice: ['The same document was used before', '同一文件先前已使用過'],
  used_too_late: ['It took effect after the approval had expired', '於核准期限之後才生效'],
  used_before_decision: ['It took effect before it was decided', '於決定之前即已生效'],
  set_unknown: ['The document names an approver set that is not here', '文件所載的核准人名冊不在此處'],
  set_not_in_force: [
    'The approver set was not in force, or not any more, when this was requested and took effect',
    '提出核准或生效時，該核准人名冊尚未施行或已失效',
  ],
  approvals_missing: ['There are fewer approvals than this act needs', '核准人數不足'],
  rejected: ['An approver rejected it', '有核准人否決'],
  passkeys_not_given: [
    'It is not shown that passkeys signed on the pages of the operator: give their domain and pages to be compared',
    '未證明通行金鑰是在主辦單位的網頁上簽署，請提供其網域與網頁以供比對',
  ],
} as const;

export type ApprovalCheckReason = keyof typeof reasonTexts;

export interface ApprovalCheck {
  readonly code: ApprovalCheckCode;
  /** `unchecked` is neither: the message says what you can check yourself. */
  readonly status: 'passed' | 'failed' | 'unchecked';
  /** Why it did not pass; null where it did. */
  readonly reason: ApprovalCheckReason | null;
  /** Where in the file, as a JSON pointer. */
  readonly pointer: string | null;
  readonly message: string;
  readonly messageZh: string;
}

/** What is wrong, and where. */
export interface Fault {
  readonly reason: ApprovalCheckReason;
  readonly pointer: string;
}

/** The check by the first fault that was found; null where none was. */
export const checkOf = (code: ApprovalCheckCode, fault: Fault | null): ApprovalCheck =>
  fault === null ? passed(code) : notPassed(code, 'failed', fault.reason, fault.pointer);

function passed(code: ApprovalCheckCode): ApprovalCheck {
  const [message, messageZh] = passedTexts[code];
  return { code, status: 'passed', reason: null, pointer: null, message, messageZh };
}

export const unchecked = (code: ApprovalCheckCode, reason: ApprovalCheckReason): ApprovalCheck =>
  notPassed(code, 'unchecked', reason, null);

function notPassed(
  code: ApprovalCheckCode,
  status: 'failed' | 'unchecked',
  reason: ApprovalCheckReason,
  pointer: string | null,
): ApprovalCheck {
  const [message, messageZh] = reasonTexts[reason];
  return { code, status, reason, pointer, message, messageZh };
}
