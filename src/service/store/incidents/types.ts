import type { Deadlines, IncidentStep, Milestones } from '../../../campaign/incident/lifecycle.js';
import type {
  IncidentEventKind,
  IncidentKind,
  IncidentSource,
  IncidentStatus,
  NoticeChannel,
  PersonalDataKind,
} from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';

export interface IncidentOpening {
  readonly source: IncidentSource;
  readonly kind: IncidentKind;
  readonly severity: number;
  readonly dataKinds: readonly PersonalDataKind[];
  readonly exposedFrom: number;
  readonly exposedTo?: number | undefined;
  /** Default: now. */
  readonly knownAt?: number | undefined;
  /** Of the publication, export or draw that it is about. */
  readonly subjectId?: string | undefined;
  /** How many are affected, where that is known otherwise than by the access log. */
  readonly participants?: number | undefined;
  /** Whom those affected may ask; an alarm does not know. */
  readonly contact?: string | undefined;
  /** Milliseconds from when it was known; an hour and 72 hours by default. */
  readonly reportWithin?: number | undefined;
  readonly notifyWithin?: number | undefined;
}
/** What is given takes the place of what was there. */
type IncidentChange = {
  readonly [Name in 'severity' | 'dataKinds' | 'exposedFrom' | 'exposedTo' | 'participants' | 'contact']?:
    | IncidentOpening[Name]
    | undefined;
};
/** Who did something about an incident; nobody where it was an alarm. */
export interface IncidentActor {
  readonly personId: string | null;
  readonly keyId: string | null;
}
export interface IncidentRecord extends Milestones, Deadlines {
  readonly id: string;
  readonly campaignId: string;
  readonly source: IncidentSource;
  readonly subjectId: string | null;
  readonly kind: IncidentKind;
  readonly severity: number;
  readonly dataKinds: readonly PersonalDataKind[];
  readonly status: IncidentStatus;
  readonly exposedFrom: number;
  readonly exposedTo: number | null;
  readonly contact: string | null;
  readonly knownAt: number;
  readonly participants: number | null;
  /** Participants whose data was read while it was exposed; of an export, whose data was in it. */
  readonly inAccessLog: number;
  readonly createdAt: number;
}
export interface IncidentEventRecord extends IncidentActor {
  readonly id: string;
  readonly at: number;
  readonly kind: IncidentEventKind;
  /** Of the incident from then on. */
  readonly severity: number;
  readonly channels: readonly NoticeChannel[];
  readonly note: string | null;
}
export interface AffectedRecord {
  readonly participantId: string;
  readonly accesses: number;
  readonly firstAt: number;
  readonly lastAt: number;
}
interface Remark {
  readonly note?: string | undefined;
  readonly channels?: readonly NoticeChannel[] | undefined;
}
/** An incident that is not there, or of another campaign: @throws incident_not_found */
export interface IncidentStore {
  /** @throws campaign_not_found, period_invalid (ends before it begins, or becomes known later than now) */
  open(campaignId: string, opening: IncidentOpening, by: IncidentActor): Promise<IncidentRecord>;
  /** The one that an alarm opened for the same and that is not closed, or a new one. @throws campaign_not_found */
  alarm(campaignId: string, opening: IncidentOpening): Promise<IncidentRecord>;
  get(campaignId: string, id: string): Promise<IncidentRecord>;
  list(
    campaignId: string,
    filter: { readonly status?: IncidentStatus | undefined },
    page: PageRequest,
  ): Promise<Page<IncidentRecord>>;
  /** Another severity is to be reported again, within the same time from now. @throws state_conflict (closed), period_invalid */
  update(campaignId: string, id: string, change: IncidentChange, by: IncidentActor): Promise<IncidentRecord>;
  /** @throws state_conflict */
  take(
    campaignId: string,
    id: string,
    step: IncidentStep,
    remark: Remark,
    by: IncidentActor,
  ): Promise<IncidentRecord>;
  note(campaignId: string, id: string, note: string, by: IncidentActor): Promise<IncidentRecord>;
  timeline(campaignId: string, id: string, page: PageRequest): Promise<Page<IncidentEventRecord>>;
  affected(campaignId: string, id: string, page: PageRequest): Promise<Page<AffectedRecord>>;
}
