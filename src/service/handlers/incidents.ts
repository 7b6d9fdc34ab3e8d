import { canonicalJson } from '../../campaign/canonicalJson.js';
import type { IncidentStep } from '../../campaign/incident/lifecycle.js';
import { sha256 } from '../../campaign/sha256.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import type { Incident, IncidentEvent, NoticeChannel } from '../../generated/types.js';
import { actorOf } from '../auth/persons.js';
import { listPage } from '../http/paging.js';
import { readTime } from '../input/times.js';
import {
  presentAffected,
  presentIncident,
  presentIncidentEvent,
  presentNotices,
} from '../present/incidents.js';
import { presentPublication } from '../present/publications.js';
import type { IncidentRecord } from '../store/store.js';
import type { Call, TagHandlers } from './handler.js';

const MINUTE = 60_000;
const AUDIT_ENTRIES = 1_000;

export const incidents: TagHandlers<'incidents'> = {
  listIncidents: (call) => {
    const { path, query, store } = call;
    const now = call.dependencies.clock();
    return listPage(
      call,
      (page) => store.incidents.list(path.campaignId, { status: query.status }, page),
      (incident) => presentIncident(incident, now),
    );
  },

  async openIncident({ path, body, caller, store, dependencies: { clock } }) {
    const { kind, severity, dataKinds, subjectId, participants, contact } = body;
    const { reportWithinMinutes, notifyWithinHours } = body;
    const opening = {
      ...({ source: 'person', kind, severity, dataKinds, subjectId, participants, contact } as const),
      exposedFrom: readTime(body.exposedFrom, 'exposedFrom'),
      exposedTo: readTime(body.exposedTo, 'exposedTo'),
      knownAt: readTime(body.knownAt, 'knownAt'),
      reportWithin: reportWithinMinutes && reportWithinMinutes * MINUTE,
      notifyWithin: notifyWithinHours && notifyWithinHours * 60 * MINUTE,
    };
    const incident = await store.incidents.open(path.campaignId, opening, actorOf(caller));
    return { body: presentIncident(incident, clock()) };
  },

  retrieveIncident: async (call) => ({ body: await incidentOf(call) }),

  async updateIncident({ path: { campaignId, incidentId }, body, caller, store, dependencies: { clock } }) {
    const change = {
      ...body,
      exposedFrom: readTime(body.exposedFrom, 'exposedFrom'),
      exposedTo: readTime(body.exposedTo, 'exposedTo'),
    };
    const incident = await store.incidents.update(campaignId, incidentId, change, actorOf(caller));
    return { body: presentIncident(incident, clock()) };
  },

  containIncident: (call) => takeStep(call, 'contain'),
  notifyIncident: (call) => takeStep(call, 'notify', call.body.channels),
  reportIncident: (call) => takeStep(call, 'report'),
  closeIncident: (call) => takeStep(call, 'close'),

  async noteIncident({ path: { campaignId, incidentId }, body, caller, store, dependencies: { clock } }) {
    const incident = await store.incidents.note(campaignId, incidentId, body.note, actorOf(caller));
    return { body: presentIncident(incident, clock()) };
  },

  listIncidentEvents: (call) => {
    const { campaignId, incidentId } = call.path;
    return listPage(
      call,
      (page) => call.store.incidents.timeline(campaignId, incidentId, page),
      presentIncidentEvent,
    );
  },

  async retrieveIncidentNotices({ path: { campaignId, incidentId }, store }) {
    const incident = await store.incidents.get(campaignId, incidentId);
    return { body: { items: presentNotices(incident, await store.campaigns.get(campaignId)) } };
  },

  listAffectedParticipants: (call) => {
    const { campaignId, incidentId } = call.path;
    return listPage(
      call,
      (page) => call.store.incidents.affected(campaignId, incidentId, page),
      presentAffected,
    );
  },

  async retrieveIncidentEvidence(call) {
    const { path, store } = call;
    const incident = await store.incidents.get(path.campaignId, path.incidentId);
    const now = call.dependencies.clock();
    const evidence = {
      asOf: toTaipei(now),
      incident: presentIncident(incident, now),
      publication: await publicationOf(call, incident),
      timeline: await wholeTimeline(call),
      notices: presentNotices(incident, await store.campaigns.get(path.campaignId)),
      auditEntries: await store.audit.about(path.incidentId, AUDIT_ENTRIES),
      auditHead: await store.audit.head(),
    };
    return { body: { ...evidence, hash: sha256(canonicalJson(evidence)) } };
  },
};

type IncidentCall = Pick<Call<'retrieveIncident'>, 'path' | 'store' | 'dependencies'>;

async function incidentOf({ path, store, dependencies: { clock } }: IncidentCall): Promise<Incident> {
  const incident = await store.incidents.get(path.campaignId, path.incidentId);
  return presentIncident(incident, clock());
}

/** The publication, with how often it was read, where the incident is about one. */
async function publicationOf({ path, store }: IncidentCall, { subjectId }: IncidentRecord) {
  if (!subjectId?.startsWith('pub_')) return null;
  const publication = await store.publications.find(path.campaignId, subjectId);
  return publication && presentPublication(publication);
}

async function wholeTimeline({ path, store }: IncidentCall): Promise<IncidentEvent[]> {
  const events: IncidentEvent[] = [];
  let after: string | undefined;
  do {
    const page = { limit: 1_000, after };
    const { items, next } = await store.incidents.timeline(path.campaignId, path.incidentId, page);
    events.push(...items.map(presentIncidentEvent));
    after = next ?? undefined;
  } while (after !== undefined);
  return events;
}

type StepCall = Pick<Call<'containIncident'>, 'path' | 'body' | 'caller' | 'store' | 'dependencies'>;

async function takeStep(
  { path: { campaignId, incidentId }, body: { note }, caller, store, dependencies: { clock } }: StepCall,
  step: IncidentStep,
  channels?: readonly NoticeChannel[],
): Promise<{ body: Incident }> {
  const remark = { note, channels };
  const incident = await store.incidents.take(campaignId, incidentId, step, remark, actorOf(caller));
  return { body: presentIncident(incident, clock()) };
}
