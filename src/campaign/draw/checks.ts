/** The checks in their order, with the message of each that passes. */
const passedTexts = {
  commitment: [
    'The commitment C fits the rules, the pool and its root',
    '承諾值 C 與抽獎規則、抽獎名冊及其雜湊根相符',
  ],
  published: ['C is the commitment that was published before the draw', 'C 與抽獎前公布的承諾值相同'],
  beacon: ['The randomness is the one that the rules named beforehand', '亂數來源與規則事先指定者相同'],
  signature: ['The beacon is signed by its chain', '亂數信標的簽章正確'],
  seed: ['The seed S comes from the commitment and the randomness', '種子 S 由承諾值與亂數算出'],
  membership: ['Every winner is in the pool that was committed to', '每位中獎者都在承諾的名冊中'],
  ranges: ['No two participants hold the same ticket', '沒有兩位參加者持有同一號碼'],
  slots: ['The steps are the slots of the rules, in their order', '各步驟依規則的獎項順序進行'],
  tickets: ['Every ticket is the one that the seed gives', '每一個中獎號碼都由種子算出'],
  winners: ['Every winner holds the ticket that was drawn', '每位中獎者都持有抽出的號碼'],
  approved: [
    'Approvers signed this draw as it was planned, and each void before it',
    '此抽獎的規劃與先前各次作廢，均經核准人簽署',
  ],
} as const;

export type DrawCheckCode = keyof typeof passedTexts;

/** Why a check fails, or could not be made. */
const reasonTexts = {
  commitment_differs: [
    'C is another than rules, pool and root give: one of them was changed',
    '由規則、名冊與雜湊根算出的 C 不同，內容曾遭更動',
  ],
  other_commitment: [
    'C is not the commitment that you gave: the pool or the rules were changed after it was published',
    'C 與您提供的承諾值不同，名冊或規則在公布後曾遭更動',
  ],
  no_commitment_given: [
    'Compare C with the one that was published before the draw, or give that one to be compared',
    '請與抽獎前公布的 C 比對，或提供該值以供比對',
  ],
  beacon_not_named: [
    'The rules do not name the beacon, so it is not shown that it was chosen beforehand',
    '規則未指定亂數來源，無法證明是事先選定',
  ],
  other_beacon: ['It is another beacon than the rules named', '亂數來源與規則指定者不同'],
  other_chain: ['The rules name another chain than the quicknet of drand', '規則指定的不是 drand quicknet'],
  randomness_differs: [
    'The randomness does not come from the beacon: one of them was changed',
    '亂數並非由信標算出，內容曾遭更動',
  ],
  witnesses_too_few: ['There are fewer than three witnesses', '見證人少於三位'],
  witnesses_alike: ['Two witnesses have the same name or secret', '有兩位見證人的名稱或秘密相同'],
  other_witnesses: ['The witnesses are others than the rules name', '見證人與規則所列不同'],
  reveal_differs: ['A witness revealed something else than was committed to', '見證人揭示的內容與其承諾不符'],
  witnesses_not_committed: [
    'The rules do not hold the commitments of the witnesses; compare them with those that were published before the draw',
    '規則未載明見證人的承諾值，請與抽獎前公布者比對',
  ],
  signature_not_checked: [
    'The signature itself (BLS) is not checked without the package @noble/curves; install it, or compare with this round at https://api.drand.sh',
    '未安裝 @noble/curves，故未檢查簽章本身（BLS）；請安裝，或至 https://api.drand.sh 比對該輪次',
  ],
  other_round: ['drand published another signature of this round', 'drand 就該輪次公布的簽章與此不同'],
  signature_wrong: ['drand did not sign this round so', '此簽章並非 drand 對該輪次的簽章'],
  seed_differs: ['S is another than C and the randomness give', '由 C 與亂數算出的 S 不同'],
  slot_differs: ['This is another slot than the rules want here', '此步驟的獎項與規則不符'],
  steps_missing: ['Slots were not drawn, although tickets were left', '仍有號碼可抽，卻未抽完所有獎項'],
  steps_extra: ['There are more steps than can be drawn', '步驟多於可抽出的獎項'],
  ticket_differs: ['The seed gives another ticket', '由種子算出的號碼不同'],
  ticket_not_held: ["The ticket is not in the winner's range", '號碼不在中獎者的範圍內'],
  not_a_member: ['The leaf and its path do not give the root', '由此葉節點與路徑無法算出雜湊根'],
  ranges_disagree: [
    'The range of this leaf cannot be in the same pool as the others',
    '此葉節點的號碼範圍與名冊其他部分矛盾',
  ],
  no_approvals_given: [
    'Give the published approvals of the campaign, by which it is shown that approvers signed this draw',
    '請提供活動公布的核准檔案，以驗證此抽獎經核准人簽署',
  ],
  approvals_invalid: [
    'The approvals do not hold: see `shopfest approvals verify`',
    '核准檔案不成立，請以 `shopfest approvals verify` 查看',
  ],
  approvals_of_another: ['The approvals are those of another campaign', '核准檔案屬於另一活動'],
  approvers_not_known: [
    'The approvals hold, but nothing shows that the approvers are those that were published: give a fingerprint, and the pages of their passkeys where they use them',
    '核准檔案成立，但無法證明核准人為公布者：請提供名冊指紋；使用通行金鑰者，並請提供其網頁',
  ],
  plan_not_approved: ['No approver signed a draw with these rules', '沒有核准人簽署過此規則的抽獎'],
  approved_too_late: ['It was approved when the randomness could be known already', '核准時亂數已可得知'],
  draw_voided: ['Approvers signed that this draw is void', '核准人已簽署此抽獎作廢'],
  void_not_approved: [
    'A draw before it was voided without the signature of an approver',
    '先前的抽獎作廢未經核准人簽署',
  ],
  not_reached: ['Not checked, since what it rests on does not hold', '所依據的檢查未通過，因此未檢查'],
} as const;

export type DrawCheckReason = keyof typeof reasonTexts;

export interface DrawCheck {
  readonly code: DrawCheckCode;
  /** `unchecked` is neither: the message says what you can check yourself. */
  readonly status: 'passed' | 'failed' | 'unchecked';
  /** Why it did not pass; null where it did. */
  readonly reason: DrawCheckReason | null;
  /** Where in the proof, as a JSON pointer. */
  readonly pointer: string | null;
  readonly message: string;
  readonly messageZh: string;
}

export function passed(code: DrawCheckCode): DrawCheck {
  const [message, messageZh] = passedTexts[code];
  return { code, status: 'passed', reason: null, pointer: null, message, messageZh };
}

export const failed = (code: DrawCheckCode, reason: DrawCheckReason, pointer: string): DrawCheck =>
  notPassed('failed', code, reason, pointer);

export const unchecked = (code: DrawCheckCode, reason: DrawCheckReason): DrawCheck =>
  notPassed('unchecked', code, reason, null);

function notPassed(
  status: 'failed' | 'unchecked',
  code: DrawCheckCode,
  reason: DrawCheckReason,
  pointer: string | null,
): DrawCheck {
  const [message, messageZh] = reasonTexts[reason];
  return { code, status, reason, pointer, message, messageZh };
}
