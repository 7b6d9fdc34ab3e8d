/** The words of a campaign that both sides need at run time, and, as data, which state may follow which. */

export type OrganizationRole = 'operator' | 'partner';
export type Industry = 'beauty' | 'sportsLeisure' | 'lodgingDining' | 'retail';

export const channels = ['store', 'mall', 'online', 'tv'] as const;
export type Channel = (typeof channels)[number];

export const documentTypes = ['einvoice', 'receipt'] as const;
export type DocumentType = (typeof documentTypes)[number];

export type MerchantKind =
  | 'store'
  | 'counter'
  | 'mall'
  | 'businessDistrict'
  | 'association'
  | 'marketplace'
  | 'onlineSeller'
  | 'tvChannel'
  | 'stall';

export type CampaignStatus = 'draft' | 'active' | 'registrationClosed' | 'settled';

export const campaignTransitions: Readonly<Record<CampaignStatus, readonly CampaignStatus[]>> = {
  draft: ['active'],
  active: ['registrationClosed'],
  registrationClosed: ['settled'],
  settled: [],
};

export type MerchantStatus =
  | 'submitted'
  | 'changesRequested'
  | 'approved'
  | 'suspended'
  | 'rejected'
  | 'withdrawn';
/** `resubmit` is what an update by the partner does. */
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

export type TransactionStatus = 'received' | 'qualified' | 'notQualified' | 'held' | 'adjusted' | 'voided';
export type VoidKind = 'cancel' | 'void';
export type AdjustmentKind = VoidKind | 'refund';
export type PromoItemStatus = 'draft' | 'live' | 'paused' | 'expired' | 'removed';
