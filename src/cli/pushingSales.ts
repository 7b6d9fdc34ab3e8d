import { transactionColumns } from './columns/transactions.js';
import type { Input, Options } from './command.js';
import { campaignOf } from './connection.js';
import { Messages, type SaleOptions } from './einvoices/messages.js';
import { SalesPush } from './einvoices/push.js';
import { FileWarnings } from './einvoices/warnings.js';
import type { ExitCode } from './exit.js';
import { follow } from './following/follow.js';
import { Outage } from './following/outage.js';
import { ordinaryPace } from './following/pace.js';
import { checkRows, clientOf, importOptions, runImport, sentCounts, type Workplace } from './importing.js';
import type { Outcome } from './importReport.js';
import { isSameFile } from './rejected.js';
import { type Format, fileOf, findFiles, isFolder, isTable, isXml, type RowFile } from './rows/files.js';
import { tableRows } from './rows/source.js';
import type { Text } from './text.js';

export const salesOptions = {
  ...importOptions,
  merchant: {
    value: 'externalId',
    text: {
      en: 'the merchant of all e-invoices; by default it is found by the UBN of the seller',
      zh: '所有電子發票的店家代碼；預設依賣方統一編號判斷',
    },
  },
  channel: {
    value: 'channel',
    choices: ['store', 'mall', 'online', 'tv'],
    text: { en: 'the channel of all e-invoices; store by default', zh: '所有電子發票的通路，預設 store' },
  },
  'match-carriers': {
    text: {
      en: 'match shoppers by carrier, as a hash under SHOPFEST_CARRIER_KEY (32 bytes or more, hex or base64); the carrier itself stays here',
      zh: '以載具比對參加者，僅送出以 SHOPFEST_CARRIER_KEY（至少 32 位元組，十六進位或 base64）計算的雜湊，載具號碼不離開本機',
    },
  },
  warnings: {
    text: { en: 'list what is odd in files that were read all the same', zh: '列出可讀取但格式異常之處' },
  },
  watch: {
    text: {
      en: 'go on with what comes into the folders, until Ctrl-C; nothing is moved or marked',
      zh: '持續處理資料夾中的新檔案，直到 Ctrl-C；不移動、不標記任何檔案',
    },
  },
} as const satisfies Options;

export type SalesInput = Input<typeof salesOptions>;

const command = 'transactions push';
const formats: readonly Format[] = ['ndjson', 'csv', 'xml'];

/** Pushes what stands in the files, or, in a dry run, reads and checks it. */
export async function pushOnce(input: SalesInput, options: SaleOptions): Promise<ExitCode> {
  const client = clientOf(input);
  const files = await findFiles(input.args, formats);
  return runImport(client, input, {
    command,
    files,
    async work(place) {
      const warnings = warningsOf(place, input);
      const messages = new Messages(place, warnings, options);
      if (!client) {
        const fit = await checkSales(files, messages, place);
        return { counts: [fit], ...about(warnings, input) };
      }
      const push = new SalesPush(place, { client, campaign: campaignOf(input), messages, outage: null });
      await push.take(files, () => true);
      return { counts: countsOf(push), ...about(warnings, input) };
    },
  });
}

/** Pushes what is there and what comes, through outages of the service, until the command is to end. */
export async function pushWatching(input: SalesInput, options: SaleOptions): Promise<ExitCode> {
  const { io, say, args } = input;
  const client = clientOf(input);
  if (!client) throw new Error('Watching sends');
  for (const path of args) if (!(await isFolder(path))) fileOf(path, formats);
  return runImport(client, input, {
    command,
    files: [],
    mostListed: Number.POSITIVE_INFINITY,
    async work(place) {
      const { progress, signal } = place;
      const pace = io.pace ?? ordinaryPace;
      const tell = (text: Text): void => {
        progress.clear();
        io.err.write(`${say(text)}\n`);
      };
      const warnings = warningsOf(place, input);
      const messages = new Messages(place, warnings, options);
      const outage = new Outage(pace.retry, signal, tell);
      const push = new SalesPush(place, { client, campaign: campaignOf(input), messages, outage });
      tell({
        en: `Watching ${args.join(', ')}. Ctrl-C ends`,
        zh: `持續處理 ${args.join('、')}，按 Ctrl-C 結束`,
      });
      await follow({
        paths: args,
        formats,
        pace,
        signal,
        isOurs: async (file) =>
          isTable(file) &&
          input.options.rejected !== undefined &&
          isSameFile(input.options.rejected, file.file),
        take: (files, isLast) => push.take(files, isLast),
        tell,
      });
      return { counts: countsOf(push), ...about(warnings, input) };
    },
  });
}

async function checkSales(
  files: readonly RowFile[],
  messages: Messages,
  place: Workplace,
): Promise<Outcome['counts'][number]> {
  const { events } = await messages.index(files.filter(isXml), () => true);
  const issues = events.filter((event) => event.kind === 'issue');
  async function* rows(): AsyncGenerator<object> {
    yield* tableRows({ ...place, files: files.filter(isTable), columns: transactionColumns });
    yield* messages.sales(issues);
  }
  const fit = await checkRows('TransactionInput', rows(), place);
  return { ...fit, value: fit.value + events.length - issues.length };
}

const warningsOf = ({ progress }: Workplace, { io, say, options }: SalesInput): FileWarnings =>
  new FileWarnings(options.warnings, options.json ? null : { output: io.err, progress, say });

function countsOf({ counts }: SalesPush): Outcome['counts'] {
  return [
    ...sentCounts(counts.accepted, counts.duplicate),
    {
      name: 'adjusted',
      text: { en: 'cancels, voids, allowances applied', zh: '已套用作廢、註銷、折讓' },
      value: counts.adjusted,
    },
    {
      name: 'unchanged',
      text: { en: 'cancels, voids, allowances applied before', zh: '先前已套用的作廢、註銷、折讓' },
      value: counts.unchanged,
    },
  ];
}

function about(
  { files, byCode, entries }: FileWarnings,
  { options }: SalesInput,
): Pick<Outcome, 'remarks' | 'details'> {
  const hint = options.warnings
    ? { en: '', zh: '' }
    : { en: ' (--warnings lists them)', zh: '（--warnings 可列出）' };
  const text = { en: `files with oddities${hint.en}`, zh: `格式異常的檔案${hint.zh}` };
  return {
    remarks: [{ name: 'filesWithWarnings', text, value: files }],
    details: { warningsByCode: byCode, ...(options.warnings ? { warnings: entries } : {}) },
  };
}
