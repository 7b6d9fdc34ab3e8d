import type { Verdict } from '../../campaign/approval/document.js';
import type { Approval } from '../../generated/types.js';
import { type CommandInput, defineCommand, jsonOption, type Options } from '../command/command.js';
import { connect, connectionOptions } from '../connection/client.js';
import { CommandError, usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { openKeyFile } from '../signing/keyFile.js';
import { askPassphrase } from '../signing/passphrase.js';
import type { Text } from '../terminal/text.js';
import { approvalText, printApproval } from './output.js';

const signing = {
  ...connectionOptions,
  key: {
    value: 'file',
    text: {
      en: 'your key file, instead of SHOPFEST_APPROVER_KEY',
      zh: '您的金鑰檔，取代 SHOPFEST_APPROVER_KEY',
    },
  },
  yes: { text: { en: 'ask nothing', zh: '不再詢問' } },
} as const satisfies Options;
const approveOptions = { ...signing, ...jsonOption } as const satisfies Options;
const rejectOptions = {
  ...signing,
  reason: { value: 'text', text: { en: 'why, without personal data', zh: '原因，不含個人資料' } },
  ...jsonOption,
} as const satisfies Options;

export const approvalsApprove = defineCommand({
  name: 'approvals approve',
  text: { en: 'read what is to be approved, and sign it here', zh: '閱讀待核准的內容，並於本機簽署' },
  arguments: [{ name: 'apv_…' }],
  options: approveOptions,
  examples: ['approvals approve apv_01kb1q3m8x7v5r2t9w4y6z0k --key me.key'],
  run: (input) => decide(input, 'approve', undefined),
});

export const approvalsReject = defineCommand({
  name: 'approvals reject',
  text: {
    en: 'read what is to be approved, and sign that you reject it',
    zh: '閱讀待核准的內容，並簽署否決',
  },
  arguments: [{ name: 'apv_…' }],
  options: rejectOptions,
  examples: ["approvals reject apv_01kb1q3m8x7v5r2t9w4y6z0k --key me.key --reason '獎項名稱有誤'"],
  run: (input) => decide(input, 'reject', input.options.reason),
});

const questions: Readonly<Record<Verdict, Text>> = {
  approve: { en: 'Sign that you approve this? (y/n) ', zh: '是否簽署核准？（y/n）' },
  reject: { en: 'Sign that you reject this? (y/n) ', zh: '是否簽署否決？（y/n）' },
};

/** The service never sees the private key: it is opened here, and what goes out is the signature. */
async function decide(
  input: CommandInput<typeof approveOptions>,
  decision: Verdict,
  reason: string | undefined,
) {
  const { args, options, io } = input;
  const { signal } = io;
  const file = options.key || io.env.SHOPFEST_APPROVER_KEY;
  if (!file)
    throw usageError(
      { en: 'The key file is missing', zh: '缺少金鑰檔' },
      { en: 'Give --key, or set SHOPFEST_APPROVER_KEY', zh: '請以 --key 指定，或設定 SHOPFEST_APPROVER_KEY' },
    );
  const { approvals } = connect(input);
  const approval = await approvals.retrieve(args[0] ?? '', { signal });
  await requireConsent(approval, decision, input);
  const approver = await openKeyFile(file, () => askPassphrase(file, input));
  const signed = await approver.sign(approval, {
    decision,
    ...(reason !== undefined && { reason }),
  });
  const send = decision === 'approve' ? approvals.approve : approvals.reject;
  printApproval(await send.call(approvals, approval.id, signed, { signal }), input);
  return exitCodes.done;
}

/** Shows what is to be signed, in the language of the command, and asks. @throws CommandError where nobody agrees */
async function requireConsent(
  approval: Approval,
  decision: Verdict,
  { options, io, localize }: CommandInput<typeof approveOptions>,
): Promise<void> {
  io.err.write(`${approvalText(approval, localize)}\n`);
  if (options.yes) return;
  if (!io.confirm)
    throw usageError(
      { en: 'There is no terminal to ask', zh: '沒有可詢問的終端機' },
      { en: 'Nothing was signed. Give --yes to sign what is shown', zh: '尚未簽署。確認內容後請加上 --yes' },
    );
  if (await io.confirm(localize(questions[decision]))) return;
  throw new CommandError(exitCodes.interrupted, { en: 'Stopped; nothing was signed', zh: '已中止，未簽署' });
}
