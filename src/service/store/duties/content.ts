import { canonicalJson } from '../../../campaign/canonicalJson.js';
import { sha256 } from '../../../campaign/sha256.js';
import { toTaipei } from '../../../campaign/taipeiTime.js';
import type { DutyContent, DutyRecord } from './types.js';

/** What an approval of these answers and evidence files holds for. */
export function contentOf(duty: DutyRecord): DutyContent {
  const { checklist, answers, note } = duty;
  return {
    duty: duty.id,
    version: duty.version,
    campaign: duty.campaignId,
    organization: { id: duty.organizationId, name: duty.organizationName },
    chainRole: duty.chainRole,
    kind: duty.kind,
    name: duty.name,
    nameEn: duty.nameEn,
    phase: duty.phase,
    dueAt: toTaipei(duty.dueAt),
    checklist: answers.map(({ item, answer }) => ({ item, answer })),
    answersHash: sha256(canonicalJson(JSON.parse(JSON.stringify({ checklist, answers, note })))),
    evidence: duty.evidence
      .filter(({ erasedAt }) => erasedAt === null)
      .map(({ id, type, size, sha256 }) => ({ id, type, size, sha256 })),
  };
}
