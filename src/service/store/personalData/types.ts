import type { DestroyableKind, DestructionMethod, RetentionKind } from '../../../generated/types.js';
import type { Page, PageRequest } from '../db/access.js';

export interface RetentionChange {
  readonly kind: DestroyableKind;
  readonly days: number;
  /** That of before, or of the default, where it is left out. */
  readonly source?: string | undefined;
}
export interface PlannedDestruction {
  readonly kind: RetentionKind;
  readonly method: DestructionMethod;
  /** How many there are now. */
  readonly records: number;
  /** Null for what is kept as long as the database. */
  readonly retentionDays: number | null;
  readonly source: string;
  readonly dueAt: number | null;
  readonly isDue: boolean;
}
export interface DestructionPlan {
  readonly campaignId: string;
  /** The end of the last period of the campaign. */
  readonly endsAt: number;
  readonly items: readonly PlannedDestruction[];
}
/** What is destroyed of one kind. */
export interface DueDestruction {
  readonly kind: DestroyableKind;
  readonly method: DestructionMethod;
  readonly records: number;
  readonly source: string;
  readonly dueAt: number;
}
export interface DestructionRecord extends DueDestruction {
  readonly id: string;
  readonly campaignId: string;
  readonly approvalId: string;
  readonly destroyedBy: string | null;
  readonly destroyedAt: number;
}
export interface DueDestructions {
  readonly campaignId: string;
  readonly kinds: readonly DestroyableKind[];
}
/** @throws campaign_not_found */
export interface PersonalDataStore {
  plan(campaignId: string): Promise<DestructionPlan>;
  setRetention(campaignId: string, changes: readonly RetentionChange[]): Promise<DestructionPlan>;
  /** `approve` gets what was destroyed, and gives the id of its approval or throws. @throws retention_running */
  destroy(
    campaignId: string,
    kinds: readonly DestroyableKind[],
    destroyedBy: string | null,
    approve: (due: readonly DueDestruction[]) => Promise<string>,
  ): Promise<readonly DestructionRecord[]>;
  /** Newest first. */
  listDestructions(campaignId: string, page: PageRequest): Promise<Page<DestructionRecord>>;
  /** The campaigns of which something is to be destroyed, with its kinds. */
  due(): Promise<readonly DueDestructions[]>;
}
