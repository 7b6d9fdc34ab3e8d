import { type Approver, approverFromSeed } from '../../campaign/approval/approver.js';
import { hexToBytes } from '../../campaign/bytes.js';
import { sha256 } from '../../campaign/sha256.js';

/**
 * The approvers of every sandbox and mock. Their keys are known to everybody, so that a test approves in one line; no
 * other service has them.
 */
export async function knownApprovers(): Promise<readonly Approver[]> {
  const made = [1, 2, 3].map((number) =>
    approverFromSeed(hexToBytes(sha256(`known approver ${number} of every sandbox`))),
  );
  return (await Promise.all(made)).sort((a, b) => (a.id < b.id ? -1 : 1));
}
