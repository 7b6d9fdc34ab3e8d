// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.

import {
  listIncidents,
  openIncident,
  retrieveIncident,
  updateIncident,
  containIncident,
  notifyIncident,
  reportIncident,
  closeIncident,
  noteIncident,
  listIncidentEvents,
  retrieveIncidentNotices,
  listAffectedParticipants,
  retrieveIncidentEvidence,
} from '../../../generated/operations/incidents.js';
import type {
  AffectedParticipant,
  AffectedParticipantPage,
  Incident,
  IncidentEvent,
  IncidentEventPage,
  IncidentEvidence,
  IncidentInput,
  IncidentNote,
  IncidentNotices,
  IncidentNotification,
  IncidentPage,
  IncidentRemark,
  IncidentStatus,
  IncidentUpdate,
} from '../../../generated/types.js';
import type { ShopfestList } from '../../../http/list.js';
import type { CallOptions } from '../../../http/options.js';
import type { ShopfestPromise } from '../../../http/promise.js';
import { type InputOf, Resource } from '../../resource.js';

/** What `incidents.list` takes. */
export interface IncidentListParams {
  /** Only exports in this state. */
  readonly status?: IncidentStatus | undefined;
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `incidents.open` takes. */
export interface IncidentOpenParams extends InputOf<IncidentInput> {}

/** What `incidents.update` takes. */
export interface IncidentUpdateParams extends InputOf<IncidentUpdate> {}

/** What `incidents.contain` takes. */
export interface IncidentContainParams extends InputOf<IncidentNote> {}

/** What `incidents.notify` takes. */
export interface IncidentNotifyParams extends InputOf<IncidentNotification> {}

/** What `incidents.report` takes. */
export interface IncidentReportParams extends InputOf<IncidentNote> {}

/** What `incidents.close` takes. */
export interface IncidentCloseParams extends InputOf<IncidentNote> {}

/** What `incidents.note` takes. */
export interface IncidentNoteParams extends InputOf<IncidentRemark> {}

/** What `incidents.timeline` takes. */
export interface IncidentTimelineParams {
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** What `incidents.affected` takes. */
export interface IncidentAffectedParams {
  /** Rows in a page; 100 by default. */
  readonly pageSize?: number | undefined;
  /** `nextPageToken` of the page before; left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** Personal data incidents. */
export class Incidents extends Resource {
  /**
   * List incidents.
   *
   * Incidents of a campaign, oldest first. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError
   */
  list(params: IncidentListParams = {}, options?: CallOptions): ShopfestList<Incident, IncidentPage> {
    return this.pages(listIncidents, params, options);
  }

  /**
   * Open an incident.
   *
   * Opens an incident and starts its deadlines, from the moment at which it became known. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  open(params: IncidentOpenParams, options?: CallOptions): ShopfestPromise<Incident> {
    return this.send(openIncident, { body: params }, options);
  }

  /**
   * Retrieve an incident.
   *
   * One incident, with its deadlines as of now, the number of participants affected, and the legal exposure.
   * For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError
   */
  retrieve(incidentId: string, options?: CallOptions): ShopfestPromise<Incident> {
    return this.send(retrieveIncident, { path: { incidentId } }, options);
  }

  /**
   * Correct an incident.
   *
   * Replaces the given fields. A changed severity must be reported again, and its deadline starts anew. A
   * closed incident cannot be corrected. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  update(incidentId: string, params: IncidentUpdateParams, options?: CallOptions): ShopfestPromise<Incident> {
    return this.send(updateIncident, { path: { incidentId }, body: params }, options);
  }

  /**
   * Mark an incident as contained.
   *
   * Records that the leak is stopped. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  contain(incidentId: string, params: IncidentContainParams = {}, options?: CallOptions): ShopfestPromise<Incident> {
    return this.send(containIncident, { path: { incidentId }, body: params }, options);
  }

  /**
   * Mark those affected as notified.
   *
   * Records that those affected were notified, and by which channels. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  notify(incidentId: string, params: IncidentNotifyParams, options?: CallOptions): ShopfestPromise<Incident> {
    return this.send(notifyIncident, { path: { incidentId }, body: params }, options);
  }

  /**
   * Mark an incident as reported.
   *
   * Records that the incident was reported to the authorities. It may come before any other step, since its
   * deadline is the shortest. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  report(incidentId: string, params: IncidentReportParams = {}, options?: CallOptions): ShopfestPromise<Incident> {
    return this.send(reportIncident, { path: { incidentId }, body: params }, options);
  }

  /**
   * Close an incident.
   *
   * Ends an incident that is contained, notified and reported. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  close(incidentId: string, params: IncidentCloseParams = {}, options?: CallOptions): ShopfestPromise<Incident> {
    return this.send(closeIncident, { path: { incidentId }, body: params }, options);
  }

  /**
   * Add a note to an incident.
   *
   * Adds a line to the timeline. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError, ShopfestConflictError, ShopfestValidationError
   */
  note(incidentId: string, params: IncidentNoteParams, options?: CallOptions): ShopfestPromise<Incident> {
    return this.send(noteIncident, { path: { incidentId }, body: params }, options);
  }

  /**
   * Timeline of an incident.
   *
   * The steps of an incident, oldest first. The timeline is append-only. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError
   */
  timeline(incidentId: string, params: IncidentTimelineParams = {}, options?: CallOptions): ShopfestList<IncidentEvent, IncidentEventPage> {
    return this.pages(listIncidentEvents, params, options, { incidentId });
  }

  /**
   * Notices of an incident.
   *
   * The texts of the notices by channel, in both languages, from what is known of the incident now. They
   * contain no personal data. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError
   */
  notices(incidentId: string, options?: CallOptions): ShopfestPromise<IncidentNotices> {
    return this.send(retrieveIncidentNotices, { path: { incidentId } }, options);
  }

  /**
   * List the participants affected.
   *
   * Participants whose personal data was read while it was exposed, by the access log. It contains no contact
   * data. For the operator.
   *
   * Scope: `incidents:manage`.
   * @throws ShopfestNotFoundError
   */
  affected(incidentId: string, params: IncidentAffectedParams = {}, options?: CallOptions): ShopfestList<AffectedParticipant, AffectedParticipantPage> {
    return this.pages(listAffectedParticipants, params, options, { incidentId });
  }

  /**
   * Evidence of an incident.
   *
   * The incident, its timeline and notices, and the audit log from its first to its last entry about the
   * incident, whose hash chain anyone can verify, under one SHA-256. For the operator.
   *
   * Scopes: `incidents:manage`, `audit:read`.
   * @throws ShopfestNotFoundError
   */
  evidence(incidentId: string, options?: CallOptions): ShopfestPromise<IncidentEvidence> {
    return this.send(retrieveIncidentEvidence, { path: { incidentId } }, options);
  }
}
