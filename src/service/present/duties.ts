import { toTaipei } from '../../campaign/taipeiTime.js';
import type { Duty, DutyEvent, DutyEvidence, DutyEvidenceFile, OwedDuty } from '../../generated/types.js';
import type { DutyEventRecord, DutyEvidenceRecord, DutyRecord, EvidenceFileRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentDuty(record: DutyRecord): Duty {
  const { checklist, answers, evidence, dueAt, submittedAt, approvedAt, createdAt, updatedAt, ...duty } =
    record;
  return {
    ...duty,
    dueAt: toTaipei(dueAt),
    checklist: checklist.map((point) => {
      const answered = answers.find(({ item }) => item === point.item);
      return { ...point, answer: answered?.answer ?? null, reason: answered?.reason ?? null };
    }),
    evidence: evidence.map(presentEvidence),
    submittedAt: timeOrNull(submittedAt),
    approvedAt: timeOrNull(approvedAt),
    createdAt: toTaipei(createdAt),
    updatedAt: toTaipei(updatedAt),
  };
}

export function presentOwedDuty(record: DutyRecord): OwedDuty {
  const { id, campaignId, kind, name, nameEn, phase, dueAt, isLate, status } = record;
  return { id, campaignId, kind, name, nameEn, phase, dueAt: toTaipei(dueAt), isLate, status };
}

export function presentEvidence(record: DutyEvidenceRecord): DutyEvidence {
  const { id, title, type, size: bytes, sha256, addedBy, addedAt, erasedAt } = record;
  return {
    ...{ id, title, type, bytes, sha256, addedBy },
    addedAt: toTaipei(addedAt),
    erasedAt: timeOrNull(erasedAt),
  };
}

export function presentEvidenceFile(record: EvidenceFileRecord): DutyEvidenceFile {
  const { id, title, type, size, sha256, bytes } = record;
  return { id, title, type, bytes: size, sha256, data: bytes.toString('base64') };
}

export function presentDutyEvent({ at, answers, ...event }: DutyEventRecord): DutyEvent {
  return { ...event, at: toTaipei(at), answers: [...answers] };
}
