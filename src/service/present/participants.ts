import { toTaipei } from '../../campaign/taipeiTime.js';
import type { EntryLine, Participant } from '../../generated/types.js';
import type { EntryLineRecord, ParticipantRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentParticipant(participant: ParticipantRecord): Participant {
  const { entries, registeredAt, erasedAt } = participant;
  return {
    ...participant,
    entries: { total: entries.reduce((sum, each) => sum + each.entries, 0), byRegion: [...entries] },
    registeredAt: toTaipei(registeredAt),
    erasedAt: timeOrNull(erasedAt),
  };
}

export function presentEntryLine(line: EntryLineRecord): EntryLine {
  return { ...line, occurredAt: toTaipei(line.occurredAt), createdAt: toTaipei(line.createdAt) };
}
