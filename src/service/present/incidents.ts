import { legalExposure } from '../../campaign/incident/legalExposure.js';
import { overdueDeadlines } from '../../campaign/incident/lifecycle.js';
import { noticesOf } from '../../campaign/incident/notices.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import type {
  AffectedParticipant,
  Incident,
  IncidentAffected,
  IncidentEvent,
  IncidentNotice,
} from '../../generated/types.js';
import type { AffectedRecord, CampaignRecord, IncidentEventRecord, IncidentRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

/** As of `now`, since deadlines pass with time. */
export function presentIncident(incident: IncidentRecord, now: number): Incident {
  const { id, campaignId, source, subjectId, kind, severity, dataKinds, status, contact } = incident;
  const affected = affectedOf(incident);
  return {
    ...{ id, campaignId, source, subjectId, kind, severity, status, contact, affected },
    dataKinds: [...dataKinds],
    exposedFrom: toTaipei(incident.exposedFrom),
    exposedTo: timeOrNull(incident.exposedTo),
    knownAt: toTaipei(incident.knownAt),
    reportDueAt: toTaipei(incident.reportDueAt),
    notifyDueAt: toTaipei(incident.notifyDueAt),
    containedAt: timeOrNull(incident.containedAt),
    notifiedAt: timeOrNull(incident.notifiedAt),
    reportedAt: timeOrNull(incident.reportedAt),
    closedAt: timeOrNull(incident.closedAt),
    overdue: overdueDeadlines(incident, now),
    exposure: legalExposure(severity, affected.atLeast),
    createdAt: toTaipei(incident.createdAt),
  };
}

function affectedOf({ inAccessLog, participants }: IncidentRecord): IncidentAffected {
  return { inAccessLog, stated: participants, atLeast: Math.max(inAccessLog, participants ?? 0) };
}

export function presentIncidentEvent(event: IncidentEventRecord): IncidentEvent {
  return { ...event, at: toTaipei(event.at), channels: [...event.channels] };
}

export function presentAffected({
  participantId,
  accesses,
  firstAt,
  lastAt,
}: AffectedRecord): AffectedParticipant {
  return { participantId, accesses, firstAt: toTaipei(firstAt), lastAt: toTaipei(lastAt) };
}

export function presentNotices(incident: IncidentRecord, { name, nameEn }: CampaignRecord): IncidentNotice[] {
  const isContained = incident.containedAt !== null;
  return noticesOf({ ...incident, campaign: name, campaignEn: nameEn, isContained });
}
