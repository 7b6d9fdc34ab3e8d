import type { Incident, IncidentEvidence, IncidentNotices } from '../generated/types.js';
import type { CallOptions } from '../http/options.js';
import type { ShopfestPromise } from '../http/promise.js';
import { type Body, type List, type Query, Resource } from './resource.js';

/** What happened to personal data, and what was done about it. For the operator. */
export class Incidents extends Resource {
  /** Opens an incident; its deadlines run from when it became known. */
  open(incident: Body<'openIncident'>, options?: CallOptions): ShopfestPromise<Incident> {
    return this.send('openIncident', { body: incident }, options);
  }

  retrieve(incidentId: string, options?: CallOptions): ShopfestPromise<Incident> {
    return this.send('retrieveIncident', { path: { incidentId } }, options);
  }

  /** Incidents of the campaign, oldest first. */
  list(query: Query<'listIncidents'> = {}, options?: CallOptions): List<'listIncidents'> {
    return this.pages('listIncidents', query, options);
  }

  /** Another severity is to be reported again, and its deadline starts anew. */
  update(
    incidentId: string,
    update: Body<'updateIncident'>,
    options?: CallOptions,
  ): ShopfestPromise<Incident> {
    return this.send('updateIncident', { path: { incidentId }, body: update }, options);
  }

  contain(
    incidentId: string,
    note: Body<'containIncident'> = {},
    options?: CallOptions,
  ): ShopfestPromise<Incident> {
    return this.send('containIncident', { path: { incidentId }, body: note }, options);
  }

  /** Says by which channels those affected were told. */
  notify(
    incidentId: string,
    notification: Body<'notifyIncident'>,
    options?: CallOptions,
  ): ShopfestPromise<Incident> {
    return this.send('notifyIncident', { path: { incidentId }, body: notification }, options);
  }

  /** Says that the authorities were told; it may come before anything else. */
  report(
    incidentId: string,
    note: Body<'reportIncident'> = {},
    options?: CallOptions,
  ): ShopfestPromise<Incident> {
    return this.send('reportIncident', { path: { incidentId }, body: note }, options);
  }

  /** Ends an incident that is contained, notified and reported. */
  close(
    incidentId: string,
    note: Body<'closeIncident'> = {},
    options?: CallOptions,
  ): ShopfestPromise<Incident> {
    return this.send('closeIncident', { path: { incidentId }, body: note }, options);
  }

  /** Writes a line into the timeline. */
  note(incidentId: string, note: Body<'noteIncident'>, options?: CallOptions): ShopfestPromise<Incident> {
    return this.send('noteIncident', { path: { incidentId }, body: note }, options);
  }

  /** All that was done, oldest first. */
  timeline(
    incidentId: string,
    query: Query<'listIncidentEvents'> = {},
    options?: CallOptions,
  ): List<'listIncidentEvents'> {
    return this.pages('listIncidentEvents', query, options, { incidentId });
  }

  /** The texts for those affected, by channel and language. */
  notices(incidentId: string, options?: CallOptions): ShopfestPromise<IncidentNotices> {
    return this.send('retrieveIncidentNotices', { path: { incidentId } }, options);
  }

  /** Whose personal data was read while it was exposed, by id. */
  affected(
    incidentId: string,
    query: Query<'listAffectedParticipants'> = {},
    options?: CallOptions,
  ): List<'listAffectedParticipants'> {
    return this.pages('listAffectedParticipants', query, options, { incidentId });
  }

  /** All of it under one SHA-256, with the part of the audit log that belongs to it. */
  evidence(incidentId: string, options?: CallOptions): ShopfestPromise<IncidentEvidence> {
    return this.send('retrieveIncidentEvidence', { path: { incidentId } }, options);
  }
}
