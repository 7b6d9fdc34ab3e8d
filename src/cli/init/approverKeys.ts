import { randomBytes } from 'node:crypto';
import { makeKey } from '../signing/newKey.js';
import { askNewPassphrase } from '../signing/passphrase.js';
import type { PublicApprover } from '../signing/publicFile.js';
import { table } from '../terminal/table.js';
import type { InitInput } from './options.js';

export interface NewApproverKey {
  readonly file: string;
  readonly approver: PublicApprover;
  /** Where nobody was asked for one; it is shown this once. */
  readonly passphrase: string | null;
}

export const approverFiles = [
  { file: 'approver-1.key', role: 'officer' },
  { file: 'approver-2.key', role: 'chief' },
] as const;

/** The keys of the first two approvers, in this folder. */
export async function makeApproverKeys(
  input: InitInput,
): Promise<readonly [first: NewApproverKey, second: NewApproverKey]> {
  const [first, second] = approverFiles;
  return [await make(first), await make(second)];

  async function make({ file, role }: (typeof approverFiles)[number]): Promise<NewApproverKey> {
    const { options, io } = input;
    const isTyped = Boolean(io.env.SHOPFEST_APPROVER_PASSPHRASE) || (!options.yes && io.askSecret);
    const passphrase = isTyped ? null : randomBytes(18).toString('base64url');
    const approver = await makeKey(file, { role }, passphrase ?? (await askNewPassphrase(file, input)));
    return { file, approver, passphrase };
  }
}

/** Says who may approve, and what each of them has to keep. */
export function approverText(
  keys: readonly NewApproverKey[],
  fingerprint: string,
  { localize }: InitInput,
): string {
  const rows = keys.map(({ file, approver, passphrase }) => [file, approver.id, passphrase ?? '']);
  return localize({
    en: `Two approvers, each with a key file. Give the second to its person, with its passphrase, which is shown this once and kept nowhere:\n${table(rows)}Fingerprint of the approver set, to be published:\n  ${fingerprint}\n`,
    zh: `兩位核准人各有一個金鑰檔。請將第二個連同通行片語交予本人，通行片語僅顯示這一次，不會保存：\n${table(rows)}核准人名冊的指紋，請公布：\n  ${fingerprint}\n`,
  });
}
