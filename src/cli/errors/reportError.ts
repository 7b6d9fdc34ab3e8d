import { ApprovalError } from '../../campaign/approval/index.js';
import { DrawError } from '../../campaign/draw/index.js';
import { FeedError, type FeedErrorCode } from '../../feeds/index.js';
import {
  ShopfestAbortError,
  ShopfestConfigurationError,
  ShopfestConnectionError,
  ShopfestError,
  ShopfestTimeoutError,
  ShopfestValidationError,
} from '../../index.js';
import { OutboxError, type OutboxErrorCode } from '../../outbox/error.js';
import type { Io } from '../terminal/io.js';
import { toJson } from '../terminal/json.js';
import { formatNumber } from '../terminal/table.js';
import type { Localize, Text } from '../terminal/text.js';
import { CommandError, toDocument } from './commandError.js';
import { type ExitCode, exitCodes } from './exitCodes.js';

interface Context {
  readonly io: Io;
  readonly localize: Localize;
  readonly json: boolean;
  /** Address of the service, where it is known. */
  readonly baseURL: string | undefined;
}

/** Prints an error that ended the command: to people on stderr, and with `--json` as one document on stdout. */
export function reportError(error: unknown, context: Context): ExitCode {
  const { io, localize, json } = context;
  const { exitCode, text, details, document } = describe(error, context);
  const lines = [`shopfest: ${localize(text)}`, ...details.map((detail) => `  ${localize(detail)}`)];
  io.err.write(`${lines.join('\n')}\n`);
  if (json) io.out.write(toJson({ error: document }));
  return exitCode;
}

/** An error as text for people. */
export const errorText = ({ text, hint }: CommandError, localize: Localize): string =>
  `shopfest: ${localize(text)}\n${hint ? `  ${localize(hint)}\n` : ''}`;

/** An error as the command shows it. */
interface Description {
  readonly exitCode: ExitCode;
  readonly text: Text;
  readonly details: readonly Text[];
  readonly document: object;
}

function describe(error: unknown, context: Context): Description {
  if (error instanceof CommandError) {
    const { exitCode, text, hint } = error;
    return { exitCode, text, details: hint ? [hint] : [], document: toDocument(error) };
  }
  // An error of reading rows is the cause of the error of the run that sends them.
  if (ShopfestError.is(error) && (error.cause instanceof CommandError || FeedError.is(error.cause))) {
    return describe(error.cause, context);
  }
  if (FeedError.is(error)) return describeFeedError(error);
  if (DrawError.is(error) || ApprovalError.is(error)) return describeFileError(error);
  if (ShopfestError.is(error)) return describeClientError(error, context.baseURL);
  if (OutboxError.is(error)) return describeOutboxError(error);
  // A defect of the command, or a full disk. Users need the message, and no stack trace.
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const text = { en: `Unexpected: ${message}`, zh: `未預期的錯誤：${message}` };
  return {
    exitCode: exitCodes.service,
    text,
    details: [],
    document: { message: text.en, messageZh: text.zh },
  };
}

/** The file is not the proof of a draw, no file of approvals or no key of an approver. */
function describeFileError({ code, message, messageZh, pointer }: DrawError | ApprovalError): Description {
  return {
    exitCode: exitCodes.usage,
    text: { en: message, zh: messageZh },
    details: [],
    document: { code, message, messageZh, pointer },
  };
}

function describeClientError(error: ShopfestError, baseURL: string | undefined): Description {
  const details: Text[] = error.errors.map(({ pointer, message, messageZh }) => ({
    en: `${pointer} ${message}`,
    zh: `${pointer} ${messageZh}`,
  }));
  const hasNoResponse = ShopfestConnectionError.is(error) || ShopfestTimeoutError.is(error);
  if (hasNoResponse && baseURL) details.push({ en: `Service: ${baseURL}`, zh: `服務：${baseURL}` });
  if (error.requestId !== null)
    details.push({ en: `Request ${error.requestId}`, zh: `請求編號 ${error.requestId}` });
  if (error.progress) details.push(progressText(error.progress.total));
  const { name: _, ...document } = error.toJSON();
  return {
    exitCode: exitCodeOf(error),
    text: { en: error.message, zh: error.messageZh },
    details,
    document,
  };
}

/** The server or the disk failed; every other error is one of the feed or of the options. */
const sourceErrors: ReadonlySet<FeedErrorCode> = new Set(['http_status', 'body_cut', 'source_failed']);

function describeFeedError({ code, message, messageZh, at }: FeedError): Description {
  const exitCode =
    code === 'aborted' ? exitCodes.interrupted : sourceErrors.has(code) ? exitCodes.service : exitCodes.usage;
  const details = at
    ? [
        {
          en: `${formatNumber(at.row)} rows were read before. The zone is as it was.`,
          zh: `在此之前已讀取 ${formatNumber(at.row)} 筆。專區維持原狀。`,
        },
      ]
    : [];
  return { exitCode, text: { en: message, zh: messageZh }, details, document: { code, message, messageZh } };
}

/** Errors of the options or the environment; every other one is of the disk, the database or the service. */
const usageErrors: ReadonlySet<OutboxErrorCode> = new Set<OutboxErrorCode>([
  'option_invalid',
  'outbox_missing',
  'folder_missing',
  'folder_read_only',
  'network_path',
  'not_a_database',
  'not_an_outbox',
  'other_campaign',
  'key_missing',
  'key_wrong',
  'not_encrypted',
  'schema_newer',
  'no_campaign',
  'driver_missing',
  'entry_not_found',
]);

/** The option of a program is a variable of the environment here. */
const hints: Partial<Record<OutboxErrorCode, Text>> = {
  key_missing: { en: 'Set SHOPFEST_OUTBOX_KEY', zh: '請設定環境變數 SHOPFEST_OUTBOX_KEY' },
  key_wrong: { en: 'Check SHOPFEST_OUTBOX_KEY', zh: '請檢查環境變數 SHOPFEST_OUTBOX_KEY' },
  not_encrypted: { en: 'Unset SHOPFEST_OUTBOX_KEY', zh: '請取消環境變數 SHOPFEST_OUTBOX_KEY' },
};

function describeOutboxError({ code, message, messageZh }: OutboxError): Description {
  const hint = hints[code];
  return {
    exitCode: usageErrors.has(code) ? exitCodes.usage : exitCodes.service,
    text: { en: message, zh: messageZh },
    details: hint ? [hint] : [],
    document: { code, message, messageZh },
  };
}

/** How many rows an interrupted command has sent. */
export const progressText = (total: number): Text => ({
  en: `${formatNumber(total)} rows had their answer. Run it again: what was taken counts once.`,
  zh: `已有 ${formatNumber(total)} 筆得到結果。可重新執行，已計入者不會重複計算。`,
});

function exitCodeOf(error: ShopfestError): ExitCode {
  if (ShopfestAbortError.is(error)) return exitCodes.interrupted;
  const isUsage = ShopfestConfigurationError.is(error) || ShopfestValidationError.is(error);
  // Without a status nothing was sent: the client refused what was typed.
  return isUsage && error.status === null ? exitCodes.usage : exitCodes.service;
}
