import type { DrawScheduleStatus } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';
import type { NewDraw } from './types.js';

/** A draw as it will be planned. */
export interface ScheduledDraw extends Omit<NewDraw, 'excludesWinnersOf' | 'replaces' | 'drawAt'> {
  /** Names it within its schedule. */
  readonly key: string;
  readonly drawAt: number;
  /** Keys of draws before it whose winners are left out. */
  readonly excludes: readonly string[];
  /** Null until the schedule is confirmed. */
  readonly drawId: string | null;
}
export interface DrawScheduleRecord {
  readonly id: string;
  readonly status: DrawScheduleStatus;
  readonly draws: readonly ScheduledDraw[];
  readonly createdBy: string;
  readonly confirmedBy: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly confirmedAt: number | null;
}
export interface DrawScheduleStore {
  /** `person` is the maker. @throws campaign_not_found, draw_period_closed */
  propose(campaignId: string, draws: readonly ScheduledDraw[], person: string): Promise<DrawScheduleRecord>;
  list(campaignId: string, page: PageRequest): Promise<Page<DrawScheduleRecord>>;
  /** @throws draw_schedule_not_found, as all below */
  get(campaignId: string, id: string): Promise<DrawScheduleRecord>;
  /** @throws state_conflict, draw_period_closed */
  update(
    campaignId: string,
    id: string,
    draws: readonly ScheduledDraw[],
    person: string,
  ): Promise<DrawScheduleRecord>;
  /**
   * Plans all draws. `approve` receives the schedule and all makers; it returns the approval that it used and the person
   * who confirms, where one does, or throws.
   * @throws state_conflict, and what planning a draw throws, with pointers to it
   */
  confirm(
    campaignId: string,
    id: string,
    approve: (
      schedule: DrawScheduleRecord,
      makers: readonly string[],
    ) => Promise<{ readonly approvalId: string; readonly confirmedBy: string | null }>,
  ): Promise<DrawScheduleRecord>;
  /** @throws state_conflict */
  discard(campaignId: string, id: string): Promise<DrawScheduleRecord>;
}
