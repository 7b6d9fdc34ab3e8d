import type {
  CampaignStatus,
  DrawStatus,
  DutyStatus,
  MerchantStatus,
  PublicationStatus,
  WinnerStatus,
  WinnerStep,
} from '../generated/types.js';

/** The states that may follow each state of a campaign. */
export const campaignTransitions: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  draft: ['active'],
  active: ['registrationClosed'],
  registrationClosed: ['settled'],
  settled: [],
};

/** The states that may follow each state of a duty. What was approved stays. */
export const dutyTransitions: Readonly<Record<DutyStatus, readonly DutyStatus[]>> = {
  open: ['submitted', 'withdrawn'],
  submitted: ['approved', 'changesRequested', 'withdrawn'],
  changesRequested: ['submitted', 'withdrawn'],
  approved: [],
  withdrawn: [],
};

/** A transition of a merchant; `resubmit` is an update by the partner. */
export type MerchantAction =
  | 'approve'
  | 'reject'
  | 'requestChanges'
  | 'suspend'
  | 'resume'
  | 'withdraw'
  | 'resubmit';

/** The transitions of a merchant in each state, with the state to which each leads. */
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
 * What happens to a transaction in each state of its merchant: `accept` evaluates it, `hold` keeps it unevaluated until
 * the merchant is approved, `reject` refuses it.
 */
export const transactionHandling: Readonly<Record<MerchantStatus, 'accept' | 'hold' | 'reject'>> = {
  approved: 'accept',
  submitted: 'hold',
  changesRequested: 'hold',
  suspended: 'reject',
  rejected: 'reject',
  withdrawn: 'reject',
};

/** The states that may follow each state of a prize. One that is drawn is forfeited only once the claim period is over. */
export const winnerTransitions: Readonly<Record<WinnerStatus, readonly WinnerStep[]>> = {
  drawn: ['notified', 'forfeited', 'disqualified'],
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

/** The states that may follow each state of a publication. A changed draft is a draft again. */
export const publicationTransitions: Readonly<Record<PublicationStatus, readonly PublicationStatus[]>> = {
  draft: ['draft', 'scanned'],
  scanned: ['draft', 'submitted'],
  submitted: ['draft', 'published'],
  published: ['retracted'],
  retracted: [],
};
