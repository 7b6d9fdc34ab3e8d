/** The closed word lists of a campaign and, as data, which state may follow which. */

export const channels = ['store', 'mall', 'online', 'tv'] as const;
export type Channel = (typeof channels)[number];

export const documentTypes = ['einvoice', 'receipt'] as const;
export type DocumentType = (typeof documentTypes)[number];

export const merchantKinds = [
  'store', 'counter', 'mall', 'businessDistrict', 'association', 'marketplace', 'onlineSeller', 'tvChannel', 'stall',
] as const;
export type MerchantKind = (typeof merchantKinds)[number];

export type Industry = 'beauty' | 'sportsLeisure' | 'lodgingDining' | 'retail';

export type CampaignStatus = 'draft' | 'active' | 'registrationClosed' | 'settled';
export const campaignTransitions: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  draft: ['active'],
  active: ['registrationClosed'],
  registrationClosed: ['settled'],
  settled: [],
};

export type MerchantStatus = 'submitted' | 'approved' | 'suspended' | 'changesRequested' | 'rejected' | 'withdrawn';
export type MerchantAction = 'approve' | 'reject' | 'requestChanges' | 'suspend' | 'resume' | 'withdraw' | 'resubmit';
/** What may be done to a merchant in each state, and where it leads. `resubmit` is an update by the partner. */
export const merchantTransitions: Readonly<Record<MerchantStatus, Readonly<Partial<Record<MerchantAction, MerchantStatus>>>>> = {
  submitted: { approve: 'approved', reject: 'rejected', requestChanges: 'changesRequested', withdraw: 'withdrawn' },
  changesRequested: { resubmit: 'submitted', reject: 'rejected', withdraw: 'withdrawn' },
  rejected: { resubmit: 'submitted', withdraw: 'withdrawn' },
  approved: { suspend: 'suspended', withdraw: 'withdrawn' },
  suspended: { resume: 'approved', withdraw: 'withdrawn' },
  withdrawn: {},
};

/**
 * qualified, notQualified, held: as evaluated. adjusted: a part was refunded. voided: cancelled or voided as a whole.
 */
export type TransactionStatus = 'qualified' | 'notQualified' | 'held' | 'adjusted' | 'voided';

export type AdjustmentKind = 'void' | 'refund' | 'allowance';

export type PromoItemStatus = 'draft' | 'live' | 'paused' | 'expired' | 'removed';
