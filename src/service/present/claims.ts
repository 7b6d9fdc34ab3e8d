import { toTaipei } from '../../campaign/taipeiTime.js';
import { errorCodes } from '../../generated/errorCodes.js';
import type { Claim, ReceiptClaim, ReceiptDecision } from '../../generated/types.js';
import { problemOf, writeProblem } from '../http/problem.js';
import type { ClaimRecord, ReceiptDecision as Decision, ReceiptClaimRecord } from '../store/store.js';
import { timeOrNull } from './time.js';
import { presentEvaluation } from './transactions.js';

export function presentClaim(record: ClaimRecord): Claim {
  const { document, evaluation, expectedBy, waitsUntil, createdAt, settledAt, ...claim } = record;
  const [message, messageZh] = describe(record);
  return {
    ...claim,
    document,
    evaluation: evaluation && presentEvaluation(evaluation),
    expectedBy: timeOrNull(expectedBy),
    waitsUntil: timeOrNull(waitsUntil),
    ...{ message, messageZh },
    createdAt: toTaipei(createdAt),
    settledAt: timeOrNull(settledAt),
  };
}

export function presentReceiptClaim({ createdAt, settledAt, ...claim }: ReceiptClaimRecord): ReceiptClaim {
  return { ...claim, createdAt: toTaipei(createdAt), settledAt: timeOrNull(settledAt) };
}

/** The result of one claim of a request. */
export const presentReceiptDecision =
  (requestId: string) =>
  ({ problem, ...decision }: Decision, index: number): ReceiptDecision => {
    const cause = problemOf(problem);
    return { index, ...decision, ...(cause ? { problem: writeProblem(cause, requestId) } : {}) };
  };

/** What became of a claim, or why it waits and until when. */
function describe(claim: ClaimRecord): readonly [en: string, zh: string] {
  const { status, reason, waitingFor } = claim;
  const [expected, until] = [minuteOf(claim.expectedBy), minuteOf(claim.waitsUntil)];
  if (status === 'lapsed') {
    return claim.document.type === 'receipt'
      ? [
          `The claim lapsed on ${until}, since nobody confirmed this receipt.`,
          `此收據未經確認，本登錄已於 ${until} 失效。`,
        ]
      : [
          `The claim lapsed on ${until}, since the shop did not send this document.`,
          `店家未送出此憑證，本登錄已於 ${until} 失效。`,
        ];
  }
  if (reason !== null) {
    const { title, titleZh } = errorCodes[reason];
    return claim.remark === null
      ? [`${title}.`, `${titleZh}。`]
      : [`${title}: ${claim.remark}`, `${titleZh}：${claim.remark}`];
  }
  if (waitingFor === 'release') {
    return [
      'The shop has sent this document. It is held until the operator releases it, and judged then.',
      '店家已送出此憑證，目前保留中，待主辦單位放行後判定。',
    ];
  }
  if (waitingFor === 'confirmation') {
    return [
      `The shop or the operator has to confirm this receipt. The claim waits until ${until}.`,
      `此收據待店家或主辦單位確認；本登錄等候至 ${until}。`,
    ];
  }
  if (waitingFor === 'document') {
    return [
      `The shop has not sent this document yet, which may take until ${expected}. The claim waits until ${until}.`,
      `店家尚未送出此憑證，最遲約至 ${expected}；本登錄等候至 ${until}。`,
    ];
  }
  return ['The document was claimed.', '憑證已登錄。'];
}

/** `2020-12-15 00:00`, in Taipei. */
function minuteOf(time: number | null): string {
  return time === null ? '' : toTaipei(time).slice(0, 16).replace('T', ' ');
}
