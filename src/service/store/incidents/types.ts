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
  /** Id of the publication, export or draw that it is about. */
  readonly subjectId?: string | undefined;
  /** The number of people affected, where it is known from elsewhere than the access log. */
  readonly participants?: number | undefined;
  /** Whom the people affected may ask; an alarm does not know it. */
  readonly contact?: string | undefined;
  /** Milliseconds from when it was known; an hour and 72 hours by default. */
  readonly reportWithin?: number | undefined;
  readonly notifyWithin?: number | undefined;
}
/** What is given replaces what was there. */
type IncidentChange = {
  readonly [Name in 'severity' | 'dataKinds' | 'exposedFrom' | 'exposedTo' | 'participants' | 'contact']?:
    | IncidentOpening[Name]
    | undefined;
};
/** Who acted; both null for an alarm. */
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
  /** The number of participants whose data was read while it was exposed, or was in the export. */
  readonly inAccessLog: number;
  readonly createdAt: number;
}
export interface IncidentEventRecord extends IncidentActor {
  readonly id: string;
  readonly at: number;
  readonly kind: IncidentEventKind;
  /** The severity of the incident from then on. */
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
/** For an incident that does not exist or is of another campaign: @throws incident_not_found */
export interface IncidentStore {
  /** @throws campaign_not_found, period_invalid (ends before it begins, or becomes known later than now) */
  open(campaignId: string, opening: IncidentOpening, by: IncidentActor): Promise<IncidentRecord>;
  /** Returns the incident that an alarm of the same source and subject opened and that is not closed, or a new one. @throws campaign_not_found */
  alarm(campaignId: string, opening: IncidentOpening): Promise<IncidentRecord>;
  get(campaignId: string, id: string): Promise<IncidentRecord>;
  list(
    campaignId: string,
    filter: { readonly status?: IncidentStatus | undefined },
    page: PageRequest,
  ): Promise<Page<IncidentRecord>>;
  /** With another severity the incident is to be reported again, within the same time from now. @throws state_conflict (closed), period_invalid */
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
