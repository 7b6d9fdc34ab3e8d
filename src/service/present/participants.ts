import { toTaipei } from '../../campaign/taipeiTime.js';
import type { Consent, EntryLine, Notice, Participant } from '../../generated/types.js';
import type { ConsentRecord, EntryLineRecord, NoticeRecord, ParticipantRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentParticipant(participant: ParticipantRecord): Participant {
  const { consent, entries, registeredAt, erasedAt } = participant;
  return {
    ...participant,
    consent: consent && presentConsent(consent),
    entries: { total: entries.reduce((sum, each) => sum + each.entries, 0), byRegion: [...entries] },
    registeredAt: toTaipei(registeredAt),
    erasedAt: timeOrNull(erasedAt),
  };
}

export function presentEntryLine(line: EntryLineRecord): EntryLine {
  return { ...line, occurredAt: toTaipei(line.occurredAt), createdAt: toTaipei(line.createdAt) };
}

export function presentConsent({ purposes, givenAt, withdrawnAt, ...consent }: ConsentRecord): Consent {
  return {
    ...consent,
    purposes: [...purposes],
    givenAt: toTaipei(givenAt),
    withdrawnAt: timeOrNull(withdrawnAt),
  };
}

export function presentNotice({ purposes, createdAt, ...notice }: NoticeRecord): Notice {
  return { ...notice, purposes: [...purposes], createdAt: toTaipei(createdAt) };
}
