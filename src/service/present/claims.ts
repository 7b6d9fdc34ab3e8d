import { toTaipei } from '../../campaign/taipeiTime.js';
import { errorCodes } from '../../generated/errorCodes.js';
import type { Claim } from '../../generated/types.js';
import type { ClaimRecord } from '../store/store.js';
import { timeOrNull } from './time.js';
import { presentEvaluation } from './transactions.js';

export function presentClaim(record: ClaimRecord): Claim {
  const { document, evaluation, expectedBy, waitsUntil, createdAt, settledAt, ...claim } = record;
  const [message, messageZh] = describe(record);
  return {
    ...claim,
    document: { type: 'einvoice', ...document },
    evaluation: evaluation && presentEvaluation(evaluation),
    expectedBy: timeOrNull(expectedBy),
    waitsUntil: timeOrNull(waitsUntil),
    ...{ message, messageZh },
    createdAt: toTaipei(createdAt),
    settledAt: timeOrNull(settledAt),
  };
}

/** What became of a claim, or why it waits and until when. */
function describe(claim: ClaimRecord): readonly [en: string, zh: string] {
  const { status, reason, waitingFor } = claim;
  const [expected, until] = [minuteOf(claim.expectedBy), minuteOf(claim.waitsUntil)];
  if (status === 'lapsed') {
    return [
      `The claim lapsed on ${until}, since the shop did not send this document.`,
      `店家未送出此憑證，本登錄已於 ${until} 失效。`,
    ];
  }
  if (reason !== null) {
    const { title, titleZh } = errorCodes[reason];
    return [`${title}.`, `${titleZh}。`];
  }
  if (waitingFor === 'release') {
    return [
      'The shop has sent this document. It is held until the operator releases it, and judged then.',
      '店家已送出此憑證，目前保留中，待主辦單位放行後判定。',
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
