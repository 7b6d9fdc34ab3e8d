import { PointedError } from '../pointedError.js';

const texts = {
  file_malformed: [
    'This is no file of approvals',
    '這不是核准紀錄檔',
    'Take the file again from where it was published; it is whole or none.',
    '請自公布處重新下載；檔案須完整。',
  ],
  fingerprint_invalid: [
    'A fingerprint is 64 hexadecimal digits in lower case',
    '指紋須為 64 個小寫十六進位字元',
    'Copy it whole from where it was published.',
    '請自公告處完整複製。',
  ],
  key_invalid: [
    'This is no private key of an approver',
    '這不是核准人的私密金鑰',
    'Take the key file again from where it was stored, or make a new key.',
    '請重新取用所保存的金鑰檔，或另行產生金鑰。',
  ],
  content_differs: [
    'The content is another than the one that the document names',
    '內容與核准文件所載者不同',
    'Sign nothing; retrieve the approval again, and report it to the other approvers where it differs again.',
    '請勿簽署；請重新取得核准案，若仍不同請通知其他核准人。',
  ],
  ed25519_missing: [
    'This runtime has no Ed25519',
    '此執行環境不支援 Ed25519',
    'Use Node 20 or later, or a current browser.',
    '請使用 Node 20 以上版本或較新的瀏覽器。',
  ],
} as const;

export type ApprovalErrorCode = keyof typeof texts;

/** Shared by every copy of this package in a process. */
const brand = Symbol.for('@shopfest/partner-sdk/approval-error');

/**
 * Thrown for a key that cannot be used, for what must not be signed, and for what is no file of approvals at all. A file
 * that is wrong is no error, see `ApprovalsVerification`. Test for it with `ApprovalError.is`, not
 * `instanceof`. It never contains the input.
 */
export class ApprovalError extends PointedError<ApprovalErrorCode> {
  override readonly name = 'ApprovalError';

  constructor(code: ApprovalErrorCode, pointer = '', detail?: readonly [en: string, zh: string]) {
    super(texts, code, pointer, detail);
  }

  /** Whether a value is such an error, whichever copy of the package made it. */
  static is(value: unknown): value is ApprovalError {
    return (value as { [brand]?: unknown } | null | undefined)?.[brand] === true;
  }

  /** @internal */
  get [brand](): true {
    return true;
  }
}
