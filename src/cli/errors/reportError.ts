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
import { figure } from '../terminal/table.js';
import type { Say, Text } from '../terminal/text.js';
import { documentOf, type ExitCode, exitCodes, Failure } from './commandError.js';

interface Context {
  readonly io: Io;
  readonly say: Say;
  readonly json: boolean;
  /** Of the service, where one is known. */
  readonly address: string | undefined;
}

/** How the end of a command is told: to people on stderr, and with `--json` as one document on stdout. */
export function report(error: unknown, context: Context): ExitCode {
  const { io, say, json } = context;
  const told = tell(error, context);
  const lines = [`shopfest: ${say(told.text)}`, ...told.more.map((text) => `  ${say(text)}`)];
  io.err.write(`${lines.join('\n')}\n`);
  if (json) io.out.write(`${JSON.stringify({ error: told.document }, null, 2)}\n`);
  return told.exitCode;
}

/** The lines that tell a failure to people. */
export const failureText = ({ text, hint }: Failure, say: Say): string =>
  `shopfest: ${say(text)}\n${hint ? `  ${say(hint)}\n` : ''}`;

interface Told {
  readonly exitCode: ExitCode;
  readonly text: Text;
  readonly more: readonly Text[];
  readonly document: object;
}

function tell(error: unknown, context: Context): Told {
  if (error instanceof Failure) {
    const { exitCode, text, hint } = error;
    return { exitCode, text, more: hint ? [hint] : [], document: documentOf(error) };
  }
  // What fails while rows are read comes back as the cause of the run's failure.
  if (ShopfestError.is(error) && (error.cause instanceof Failure || FeedError.is(error.cause))) {
    return tell(error.cause, context);
  }
  if (FeedError.is(error)) return tellFeedError(error);
  if (DrawError.is(error)) return tellDrawError(error);
  if (ShopfestError.is(error)) return tellClientError(error, context.address);
  if (OutboxError.is(error)) return tellOutboxError(error);
  // A defect of the command, or a full disk. Its trace is nothing for users; the text is.
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const text = { en: `Unexpected: ${message}`, zh: `未預期的錯誤：${message}` };
  return { exitCode: exitCodes.service, text, more: [], document: { message: text.en, messageZh: text.zh } };
}

/** What was given is no proof. */
function tellDrawError({ code, message, messageZh, pointer }: DrawError): Told {
  const document = { code, message, messageZh, pointer };
  return { exitCode: exitCodes.usage, text: { en: message, zh: messageZh }, more: [], document };
}

function tellClientError(error: ShopfestError, address: string | undefined): Told {
  const more: Text[] = error.errors.map(({ pointer, message, messageZh }) => ({
    en: `${pointer} ${message}`,
    zh: `${pointer} ${messageZh}`,
  }));
  const isUnanswered = ShopfestConnectionError.is(error) || ShopfestTimeoutError.is(error);
  if (isUnanswered && address) more.push({ en: `Service: ${address}`, zh: `服務：${address}` });
  if (error.requestId !== null)
    more.push({ en: `Request ${error.requestId}`, zh: `請求編號 ${error.requestId}` });
  if (error.progress) more.push(progressText(error.progress.total));
  const { name: _, ...document } = error.toJSON();
  return {
    exitCode: exitCodeOf(error),
    text: { en: error.message, zh: error.messageZh },
    more,
    document,
  };
}

/** The server or the disk failed; every other failure is in the feed or in what was typed. */
const ofSource: ReadonlySet<FeedErrorCode> = new Set(['http_status', 'body_cut', 'source_failed']);

function tellFeedError({ code, message, messageZh, at }: FeedError): Told {
  const exitCode =
    code === 'aborted' ? exitCodes.interrupted : ofSource.has(code) ? exitCodes.service : exitCodes.usage;
  const more = at
    ? [
        {
          en: `${figure(at.row)} rows were read before. The zone is as it was.`,
          zh: `在此之前已讀取 ${figure(at.row)} 筆。專區維持原狀。`,
        },
      ]
    : [];
  return { exitCode, text: { en: message, zh: messageZh }, more, document: { code, message, messageZh } };
}

/** Found in what was typed or set; every other failure is one of the disk, the database or the service. */
const ofUsage: ReadonlySet<OutboxErrorCode> = new Set([
  ...(['option_invalid', 'folder_missing', 'folder_read_only', 'network_path', 'not_a_database'] as const),
  ...([
    'not_an_outbox',
    'other_campaign',
    'key_missing',
    'key_wrong',
    'not_encrypted',
    'schema_newer',
  ] as const),
  ...(['no_campaign', 'driver_missing', 'entry_not_found'] as const),
]);

/** What a program would set, and the command takes from the environment. */
const hints: Partial<Record<OutboxErrorCode, Text>> = {
  key_missing: { en: 'Set SHOPFEST_OUTBOX_KEY', zh: '請設定環境變數 SHOPFEST_OUTBOX_KEY' },
  key_wrong: { en: 'Check SHOPFEST_OUTBOX_KEY', zh: '請檢查環境變數 SHOPFEST_OUTBOX_KEY' },
  not_encrypted: { en: 'Unset SHOPFEST_OUTBOX_KEY', zh: '請取消環境變數 SHOPFEST_OUTBOX_KEY' },
};

function tellOutboxError({ code, message, messageZh }: OutboxError): Told {
  const hint = hints[code];
  return {
    exitCode: ofUsage.has(code) ? exitCodes.usage : exitCodes.service,
    text: { en: message, zh: messageZh },
    more: hint ? [hint] : [],
    document: { code, message, messageZh },
  };
}

export const progressText = (total: number): Text => ({
  en: `${figure(total)} rows had their answer. Run it again: what was taken counts once.`,
  zh: `已有 ${figure(total)} 筆得到結果。可重新執行，已計入者不會重複計算。`,
});

function exitCodeOf(error: ShopfestError): ExitCode {
  const { status } = error;
  if (ShopfestAbortError.is(error)) return exitCodes.interrupted;
  const isTypedWrong = ShopfestConfigurationError.is(error) || ShopfestValidationError.is(error);
  // Without a status it was found before anything was sent: what was typed does not fit.
  return isTypedWrong && status === null ? exitCodes.usage : exitCodes.service;
}
