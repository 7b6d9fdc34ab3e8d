import { PointedError } from '../pointedError.js';

const texts = {
  proof_malformed: [
    'This is no proof of a draw',
    '這不是抽獎證明',
    'Take the file again from where the draw was published; a proof is whole or none.',
    '請自抽獎公告處重新下載；證明須完整。',
  ],
  params_invalid: [
    'The rules of the draw cannot be used',
    '抽獎規則無法使用',
    'Mend the field that is named.',
    '請修正所指欄位。',
  ],
  commitment_invalid: [
    'A commitment is 64 hexadecimal digits in lower case',
    '承諾值須為 64 個小寫十六進位字元',
    'Copy it whole from where it was published.',
    '請自公告處完整複製。',
  ],
  key_invalid: [
    'The key of a participant is 64 hexadecimal digits in lower case',
    '參加者代碼須為 64 個小寫十六進位字元',
    'Make it by participantKeys.',
    '請以 participantKeys 產生。',
  ],
  keys_unordered: [
    'Participants must come once each, in the order of their keys',
    '參加者須依代碼排序且不得重複',
    'Sort them by key, and add up the entries of the same participant.',
    '請依代碼排序，並將同一參加者的次數加總。',
  ],
  weight_invalid: [
    'A weight is an integer of at least 1',
    '抽獎次數須為 1 以上的整數',
    'Leave out who has no entries.',
    '請排除沒有抽獎次數者。',
  ],
  weights_too_large: [
    'The sum of weights must be below 2^53',
    '抽獎次數總和須小於 2^53',
    'Check the caps of the rules.',
    '請檢查規則的次數上限。',
  ],
  pool_empty: [
    'Nobody takes part in the draw',
    '沒有任何參加者',
    'Check the filter and the cut-off of the draw.',
    '請檢查抽獎的篩選條件與截止時間。',
  ],
  witnesses_too_few: [
    'A draw by witnesses needs at least three',
    '見證抽獎至少需三位見證人',
    'The draw is void; announce a new one with more witnesses.',
    '此次抽獎無效，請增加見證人後重新公告。',
  ],
  reveal_wrong: [
    'A witness did not reveal what was committed to',
    '見證人未揭示原先承諾的內容',
    'The draw is void; announce a new one.',
    '此次抽獎無效，請重新公告。',
  ],
} as const;

export type DrawErrorCode = keyof typeof texts;

/** Shared by every copy of this package in a process. */
const brand = Symbol.for('@shopfest/partner-sdk/draw-error');

/**
 * Thrown for input that cannot be drawn from, or is no proof at all. A proof that is wrong is no error, see
 * `DrawVerification`. Test for it with `DrawError.is`, not `instanceof`. It never contains the input.
 */
export class DrawError extends PointedError<DrawErrorCode> {
  override readonly name = 'DrawError';

  constructor(code: DrawErrorCode, pointer = '', detail?: readonly [en: string, zh: string]) {
    super(texts, code, pointer, detail);
  }

  /** Whether a value is such an error, whichever copy of the package made it. */
  static is(value: unknown): value is DrawError {
    return (value as { [brand]?: unknown } | null | undefined)?.[brand] === true;
  }

  /** @internal */
  get [brand](): true {
    return true;
  }
}
