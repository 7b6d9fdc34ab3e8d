import { type ApproverKey, approverIdOf, parseApproverKey } from '../../campaign/approval/publicKey.js';
import { usageError } from '../errors/commandError.js';
import { readJsonObject } from '../rows/jsonObject.js';

/** An approver as others may know them: what stands in `<file>.pub`. */
export interface PublicApprover {
  readonly id: string;
  readonly role: string;
  readonly key: ApproverKey;
  /** The person of the service whom this approver is. */
  readonly personId?: string;
}

export const publicText = (approver: PublicApprover): string => `${JSON.stringify(approver, null, 2)}\n`;

/** @throws CommandError */
export async function readPublicFile(file: string): Promise<PublicApprover> {
  const { id, role, key: given, personId } = (await readJsonObject(file)) as Partial<PublicApprover>;
  const key = parseApproverKey(given);
  if (key === null || id !== approverIdOf(key) || typeof role !== 'string')
    throw usageError(
      { en: `${file} is no public part of an approver's key`, zh: `${file} 不是核准人金鑰的公開部分` },
      {
        en: 'It is written by shopfest approvers create, as <file>.pub',
        zh: '該檔由 shopfest approvers create 產生，名為 <檔案>.pub',
      },
    );
  return { id, role, key, ...(typeof personId === 'string' && { personId }) };
}
