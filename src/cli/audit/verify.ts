import { verifyAuditChain } from '../../campaign/auditChain.js';
import type { AuditFault, AuditHead, AuditVerification } from '../../generated/types.js';
import { type CommandInput, defineCommand, jsonOption, type Options } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { withStore } from '../connection/database.js';
import { fetchJson } from '../connection/fetched.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import type { Localize, Text } from '../terminal/text.js';

const options = {
  ...connectionOptions,
  db: {
    value: 'url',
    text: {
      en: 'look right into the database; by default the entries are read through the service',
      zh: '直接檢查資料庫；預設透過服務讀取紀錄',
    },
  },
  head: {
    value: 'number:hash',
    text: {
      en: 'an entry as it was noted down before, which must still be there',
      zh: '先前另行保存的紀錄編號與雜湊，須仍存在於紀錄中',
    },
  },
  published: {
    value: 'URL',
    text: {
      en: 'a publication, whose entry of the audit log must still be there: https://…/v1/publications/pub_…',
      zh: '公告網址，其所載的稽核紀錄須仍存在，例如 https://…/v1/publications/pub_…',
    },
  },
  ...jsonOption,
} as const satisfies Options;

type VerifyInput = CommandInput<typeof options>;

export const auditVerify = defineCommand({
  name: 'audit verify',
  text: { en: 'check that nobody changed the audit log', zh: '驗證稽核紀錄未遭竄改' },
  options,
  examples: [
    'audit verify --db sqlite:./shopfest.db',
    'audit verify --head 1024:9f1c3f…e9488 --json',
    'audit verify --published https://shopfest.example/v1/publications/pub_…',
  ],
  async run(input) {
    const { options, io, localize } = input;
    const heads = [...readHead(options.head), ...(await publishedHead(options.published))];
    const verification = await (options.db === undefined
      ? verifyAuditChain(connect(input).audit.list({ pageSize: 500 }, { signal: io.signal }), { held: heads })
      : withStore(options.db, (store) => store.audit.verify(heads)));
    io.out.write(options.json ? toJson(verification) : asText(verification, localize));
    return verification.valid ? exitCodes.done : exitCodes.service;
  },
});

function readHead(text: VerifyInput['options']['head']): AuditHead[] {
  if (text === undefined) return [];
  const [, sequence, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (hash !== undefined) return [{ sequence: Number(sequence), hash }];
  throw usageError({
    en: '--head must be the number of an entry, a colon and its hash of 64 hexadecimal digits',
    zh: '--head 須為紀錄編號、冒號與 64 個十六進位數字的雜湊',
  });
}

/** The head beside a publication. @throws CommandError where there is none */
async function publishedHead(url: string | undefined): Promise<AuditHead[]> {
  if (url === undefined) return [];
  const { auditHead } = ((await fetchJson(url)) ?? {}) as { readonly auditHead?: Partial<AuditHead> | null };
  const { sequence, hash } = auditHead ?? {};
  if (typeof sequence === 'number' && typeof hash === 'string') return [{ sequence, hash }];
  throw usageError({
    en: `There is no head of an audit log at ${url}`,
    zh: `${url} 沒有稽核紀錄的最新雜湊`,
  });
}

function asText({ valid, entries, head, firstBroken }: AuditVerification, localize: Localize): string {
  const lines = [
    localize({ en: `${entries} entries; the newest:`, zh: `共 ${entries} 筆；最新一筆：` }),
    `${head.sequence}:${head.hash}`,
  ];
  if (firstBroken) {
    const { sequence } = firstBroken;
    const fault = faults[firstBroken.fault as AuditFault];
    lines.push(localize({ en: `Entry ${sequence} ${fault.en}.`, zh: `第 ${sequence} 筆${fault.zh}。` }));
  }
  lines.push(
    localize(
      valid
        ? { en: 'The audit log is whole.', zh: '稽核紀錄完整無誤。' }
        : { en: 'The audit log was tampered with.', zh: '稽核紀錄已遭竄改。' },
    ),
  );
  return `${lines.join('\n')}\n`;
}

const faults: Readonly<Record<AuditFault, Text>> = {
  hash: { en: 'is not what its hash says', zh: '與其雜湊不符' },
  link: { en: 'does not follow the one before', zh: '未接續前一筆' },
  gap: { en: 'comes after one that is missing', zh: '之前缺少紀錄' },
  head: { en: 'is not the one that is held', zh: '與保存的雜湊不同或不存在' },
};
