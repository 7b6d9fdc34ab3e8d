import type { Window } from '../../../campaign/rules.js';
import type { Access } from '../db/access.js';

export interface ZoneInput {
  readonly name: string;
  readonly nameEn: string;
  readonly period?: Window | undefined;
  /** Organizations that may list offers; all by default. */
  readonly organizationIds?: readonly string[] | undefined;
  /** Whether offers wait for the operator; default false. */
  readonly needsReview?: boolean | undefined;
}
export interface ZoneRecord {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly period: Window | null;
  readonly organizationIds: readonly string[] | null;
  readonly needsReview: boolean;
  /** Whether the caller's organization may list offers in it now. */
  readonly mayList: boolean;
  readonly isDeclared: boolean;
}
export interface ZoneStore {
  /** The declared zones; for the operator also others that partners have used. */
  list(campaignId: string, access: Access): Promise<ZoneRecord[]>;
  /** Declares a zone, or changes one. @throws campaign_not_found, organization_not_found, period_invalid */
  put(campaignId: string, access: Access, id: string, input: ZoneInput): Promise<ZoneRecord>;
  /** @throws zone_unknown with the zones that there are, at `pointer` */
  require(campaignId: string, id: string, pointer: string): Promise<void>;
}
