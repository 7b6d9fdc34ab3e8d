import {
  type ApprovalCheck,
  type ApprovalsVerification,
  verifyApprovals,
} from '../../campaign/approval/index.js';
import { defineCommand, jsonOption, type Options } from '../command/command.js';
import { exitCodes } from '../errors/exitCodes.js';
import { readJsonFile } from '../rows/jsonFile.js';
import { passkeyPages } from '../signing/passkeys.js';
import { toJson } from '../terminal/json.js';
import { printable } from '../terminal/printable.js';
import { formatNumber, table } from '../terminal/table.js';
import type { Localize } from '../terminal/text.js';

const options = {
  fingerprint: {
    value: 'hash',
    text: {
      en: 'the fingerprint of an approver set as it was published, to be compared',
      zh: '公布的核准人名冊指紋，用以比對',
    },
  },
  origin: {
    value: 'url',
    text: {
      en: 'the page on which passkeys sign, such as https://approve.example; its domain by --rp-id',
      zh: '通行金鑰簽署的網頁，例如 https://approve.example；網域以 --rp-id 指定',
    },
  },
  'rp-id': {
    value: 'domain',
    text: {
      en: 'the domain for which passkeys were made, by default that of --origin',
      zh: '通行金鑰所屬的網域，預設為 --origin 的網域',
    },
  },
  ...jsonOption,
} as const satisfies Options;

export const approvalsVerify = defineCommand({
  name: 'approvals verify',
  text: { en: 'check the approvals of a campaign, offline', zh: '離線驗證活動的核准紀錄' },
  arguments: [{ name: 'approvals.json' }],
  options,
  examples: [
    'approvals verify approvals.json',
    'approvals verify approvals.json --fingerprint b163fa…4da6a5 --json',
  ],
  async run({ args, options, io, localize }) {
    const { fingerprint } = options;
    const origins = options.origin === undefined ? undefined : [options.origin];
    const passkeys = passkeyPages({ origins, rpId: options['rp-id'] }, 'origin');
    const file = await readJsonFile(args[0] ?? '');
    const verification = await verifyApprovals(file, { fingerprint, passkeys });
    io.out.write(options.json ? toJson(verification) : asText(verification, localize));
    return verification.valid ? exitCodes.done : exitCodes.service;
  },
});

function asText({ valid, checks, sets, approvals }: ApprovalsVerification, localize: Localize): string {
  const open = checks.filter(({ status }) => status === 'unchecked').length;
  const fingerprints = sets.map(({ number, fingerprint }) => [{ right: formatNumber(number) }, fingerprint]);
  const lines = [
    table(checks.map((check) => lineOf(check, localize))),
    `${localize({ en: 'Approver sets', zh: '核准人名冊' })}\n${table(fingerprints)}`,
  ];
  if (!valid) lines.push(localize({ en: 'The approvals do not hold.', zh: '此核准紀錄不成立。' }));
  else {
    const acts = approvals.map(({ usedAt, act, words, approvers }) => [
      usedAt.slice(0, 16).replace('T', ' '),
      printable(act),
      printable(localize({ en: words.en, zh: words.zh })),
      printable(approvers.join(', ')),
    ]);
    lines.push(`${localize({ en: 'Approved', zh: '已核准' })}\n${table(acts)}`, localize(endText(open)));
  }
  return `${lines.join('\n')}\n`;
}

const endText = (open: number) =>
  open === 0
    ? { en: 'The approvals hold.', zh: '此核准紀錄成立。' }
    : {
        en: `The approvals hold, as far as they were checked; ${open} marked ? for you to look at.`,
        zh: `就已檢查的部分，此核准紀錄成立；標示 ? 的 ${open} 項請自行確認。`,
      };

const marks = { passed: '✓', failed: '✗', unchecked: '?' } as const;

function lineOf({ status, message, messageZh, pointer }: ApprovalCheck, localize: Localize): string[] {
  const text = localize({ en: message, zh: messageZh });
  return [marks[status], pointer === null ? text : `${text} (${pointer})`];
}
