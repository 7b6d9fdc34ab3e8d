import type {
  CampaignStatus,
  DrawStatus,
  MerchantStatus,
  PublicationStatus,
  WinnerStatus,
  WinnerStep,
} from '../generated/types.js';

/** Which state of a campaign may follow which. */
export const campaignTransitions: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  draft: ['active'],
  active: ['registrationClosed'],
  registrationClosed: ['settled'],
  settled: [],
};

/** What may be done to a merchant; `resubmit` is what an update by the partner does. */
export type MerchantAction =
  | 'approve'
  | 'reject'
  | 'requestChanges'
  | 'suspend'
  | 'resume'
  | 'withdraw'
  | 'resubmit';

/** What may be done to a merchant in each state, and where it leads. */
export const merchantTransitions: Readonly<
  Record<MerchantStatus, Readonly<Partial<Record<MerchantAction, MerchantStatus>>>>
> = {
  submitted: {
    approve: 'approved',
    reject: 'rejected',
    requestChanges: 'changesRequested',
    withdraw: 'withdrawn',
  },
  changesRequested: { resubmit: 'submitted', reject: 'rejected', withdraw: 'withdrawn' },
  rejected: { resubmit: 'submitted', withdraw: 'withdrawn' },
  approved: { suspend: 'suspended', withdraw: 'withdrawn' },
  suspended: { resume: 'approved', withdraw: 'withdrawn' },
  withdrawn: {},
};

/**
 * What happens to a sale of a merchant in each state: `take` evaluates it, `hold` keeps it until the
 * merchant is approved, `refuse` rejects it.
 */
export const transactionHandling: Readonly<Record<MerchantStatus, 'accept' | 'hold' | 'reject'>> = {
  approved: 'accept',
  submitted: 'hold',
  changesRequested: 'hold',
  suspended: 'reject',
  rejected: 'reject',
  withdrawn: 'reject',
};

/** What may become of a prize in each state. */
export const winnerTransitions: Readonly<Record<WinnerStatus, readonly WinnerStep[]>> = {
  drawn: ['notified', 'disqualified'],
  reserve: ['disqualified'],
  notified: ['claimed', 'forfeited', 'disqualified'],
  claimed: ['documentsRequested', 'approved', 'disqualified'],
  documentsRequested: ['approved', 'forfeited', 'disqualified'],
  approved: ['paid', 'disqualified'],
  paid: [],
  forfeited: [],
  disqualified: [],
};

/** Whether a draw has its winners, published or not. */
export const isDrawn = (status: DrawStatus): boolean => status === 'drawn' || status === 'published';

/** Which state of a publication may follow which; a draft that is changed is a draft again. */
export const publicationTransitions: Readonly<Record<PublicationStatus, readonly PublicationStatus[]>> = {
  draft: ['draft', 'scanned'],
  scanned: ['draft', 'submitted'],
  submitted: ['draft', 'approved'],
  approved: ['draft', 'published'],
  published: ['retracted'],
  retracted: [],
};
