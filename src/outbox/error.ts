import type { RowProblem } from '../batch/problems.js';
import { rowProblem } from '../validation/rowProblem.js';

const texts = {
  option_invalid: [
    'An option of the outbox is wrong',
    '離線佇列的選項有誤',
    'Set what the message names.',
    '請修正訊息所指的選項。',
  ],
  closed: [
    'The outbox is closed',
    '離線佇列已關閉',
    'Open it again with Outbox.open().',
    '請以 Outbox.open() 重新開啟。',
  ],
  folder_missing: [
    'The folder of the outbox is not there',
    '離線佇列的資料夾不存在',
    'Make the folder, or name another file.',
    '請先建立資料夾，或改用其他檔案。',
  ],
  folder_read_only: [
    'The outbox cannot be written: the file or its folder is read-only for this user',
    '離線佇列無法寫入：檔案或資料夾對目前使用者為唯讀',
    'Give this user the right to write into the folder, or name another file.',
    '請開放寫入權限，或改用其他檔案。',
  ],
  network_path: [
    'The outbox lies on a network drive, where a commit is no promise',
    '離線佇列位於網路磁碟，寫入無法保證落盤',
    'Put the file on a disk of this machine; for several machines use postgres://….',
    '請將檔案放在本機磁碟；多台機器共用請改用 postgres://…。',
  ],
  outbox_missing: [
    'There is no outbox here; nothing was created',
    '此處沒有離線佇列，未建立任何檔案',
    'Check the path, the campaign and the working directory: the first enqueue or push creates it.',
    '請檢查路徑、活動代碼與工作目錄；首次存入或推送時才會建立。',
  ],
  file_gone: [
    'The file of the outbox was deleted or replaced while it was open: the sale is not stored',
    '離線佇列的檔案在使用中遭刪除或取代：此筆交易未儲存',
    'Drain this outbox, since what it has stored is lost when it is closed, and open it again: a new file is begun.',
    '請先以 drain() 送完（關閉後先前存入的資料即遺失），再重新開啟，將建立新檔案。',
  ],
  not_a_database: [
    'The file is no SQLite database; it was not touched',
    '檔案不是 SQLite 資料庫，未做任何變更',
    'Name another file, or move this one away.',
    '請改用其他檔案，或先將此檔移走。',
  ],
  not_an_outbox: [
    'The database belongs to another program; it was not touched',
    '此資料庫屬於其他程式，未做任何變更',
    'Name a file of its own for the outbox.',
    '請為離線佇列指定專用的檔案。',
  ],
  schema_newer: [
    'The outbox was written by a newer release; it was not touched',
    '離線佇列由較新版本寫入，未做任何變更',
    'Upgrade @shopfest/partner-sdk.',
    '請升級 @shopfest/partner-sdk。',
  ],
  other_campaign: [
    'The outbox holds the sales of another campaign or service',
    '離線佇列存放的是其他活動或其他服務的交易',
    'Open it with the client it was made with, or name another file.',
    '請以原本的用戶端開啟，或改用其他檔案。',
  ],
  key_missing: [
    'The outbox is encrypted and no key was given',
    '離線佇列已加密，但未提供金鑰',
    'Give the key in the option encryptionKey.',
    '請以選項 encryptionKey 提供金鑰。',
  ],
  key_wrong: [
    'The key does not open this outbox',
    '金鑰與此離線佇列不符',
    'Give the key with which the outbox was made.',
    '請提供建立離線佇列時所用的金鑰。',
  ],
  not_encrypted: [
    'A key was given, and the outbox is not encrypted',
    '已提供金鑰，但此離線佇列並未加密',
    'Drain it without a key first, then begin a new file with the key.',
    '請先不帶金鑰將其送完，再以金鑰建立新檔案。',
  ],
  disk_full: [
    'The disk is full: the sale is not stored',
    '磁碟已滿：此筆交易未儲存',
    'Make room before the receipt is printed, then try again.',
    '請先清出空間再重試，並於成功後才列印收據。',
  ],
  locked: [
    'Another program has locked the file of the outbox: nothing was stored',
    '其他程式鎖定了離線佇列的檔案：未存入任何資料',
    'Try again, and print no receipt before it works; see which program (backup, virus scanner) has it open.',
    '請重試，成功前請勿列印收據；並檢查是哪個程式（備份、防毒軟體）開啟了此檔。',
  ],
  storage_failed: [
    'The outbox cannot be written or read: the sale is not stored',
    '離線佇列無法讀寫：此筆交易未儲存',
    'Look after the disk or the database, then try again; print no receipt before it works.',
    '請檢查磁碟或資料庫後重試，成功前請勿列印收據。',
  ],
  file_broken: [
    'The file of the outbox is broken: the sale is not stored',
    '離線佇列檔案已損壞：此筆交易未儲存',
    'Open the outbox again: the broken file is put aside and a new one begun.',
    '請重新開啟離線佇列：損壞的檔案會另存，並建立新檔案。',
  ],
  database_unreachable: [
    'PostgreSQL cannot be reached: the sale is not stored',
    '無法連線 PostgreSQL：此筆交易未儲存',
    'Try again; print no receipt before it works.',
    '請重試，成功前請勿列印收據。',
  ],
  driver_missing: [
    'A package is not installed, or does not load',
    '缺少套件，或套件無法載入',
    'Install what the message names.',
    '請安裝訊息所列的套件。',
  ],
  no_campaign: [
    'The client has no campaign',
    '用戶端未設定活動',
    'Set the option campaign of the client or SHOPFEST_CAMPAIGN.',
    '請設定用戶端的 campaign 選項或 SHOPFEST_CAMPAIGN。',
  ],
  busy: [
    'Another process sends from this outbox and has not finished',
    '其他程序正在傳送此離線佇列，尚未完成',
    'Wait for it, or look at its status().',
    '請稍候，或查看其 status()。',
  ],
  entry_not_found: [
    'There is no dead letter of this id',
    '查無此編號的失敗項目',
    'List them with deadLetters().',
    '請以 deadLetters() 查詢。',
  ],
  entry_unreadable: [
    'What is stored of this entry cannot be read any more',
    '此項目儲存的內容已無法讀取',
    'Give the sale again with retry(id, sale), from the receipt.',
    '請依收據以 retry(id, sale) 重新提供此筆交易。',
  ],
} as const;

export type OutboxErrorCode = keyof typeof texts;

/** Errors after which the same call may succeed with nothing changed. */
const retryableCodes: ReadonlySet<OutboxErrorCode> = new Set(['locked', 'busy', 'database_unreachable']);

/** Shared by every copy of this package in a process. */
const brand = Symbol.for('@shopfest/partner-sdk/outbox-error');

/**
 * An error between the caller and the disk. When `enqueue` throws one, the transaction is not stored: say so before the
 * receipt is printed. It holds no transaction, no key, and of a path only what the caller gave.
 */
export class OutboxError extends Error {
  override readonly name = 'OutboxError';
  readonly code: OutboxErrorCode;
  readonly messageZh: string;
  /** What it is about: the name of an option or argument, or null. */
  readonly pointer: string | null;
  /** Whether the same call may succeed later, with nothing changed. */
  readonly retryable: boolean;

  constructor(
    code: OutboxErrorCode,
    { detail, pointer, cause }: { detail?: string; pointer?: string; cause?: unknown } = {},
  ) {
    const [title, titleZh, advice, adviceZh] = texts[code];
    super(
      `${title}${detail === undefined ? '' : ` (${detail})`}. ${advice}`,
      cause === undefined ? undefined : { cause },
    );
    this.code = code;
    this.messageZh = `${titleZh}${detail === undefined ? '' : `（${detail}）`}。${adviceZh}`;
    this.pointer = pointer ?? null;
    this.retryable = retryableCodes.has(code);
  }

  /** Whether a value is such an error, whichever copy of the package made it. */
  static is(value: unknown): value is OutboxError {
    return (value as { [brand]?: unknown } | null | undefined)?.[brand] === true;
  }

  /** An OutboxError as it is, and any other error by its name only, since its text may quote what was stored. */
  static of(error: unknown): OutboxError {
    if (OutboxError.is(error)) return error;
    const detail = error instanceof Error ? error.name : typeof error;
    return new OutboxError('storage_failed', { detail });
  }

  /** @internal */
  get [brand](): true {
    return true;
  }
}

/** The problem of an entry that cannot be decrypted; it never reached the service. */
export function unreadableProblem(): RowProblem {
  const [title, titleZh, advice, adviceZh] = texts.entry_unreadable;
  const text = { status: 400, title, titleZh, advice, adviceZh, retryable: false };
  return rowProblem('entry_unreadable', text, []);
}
