import type { OperationId, OperationTypes } from '../../generated/operations.js';
import type { DrawPrize } from '../../generated/types.js';
import { requireNoPersonalData } from './personalData.js';

type PublicTexts = {
  readonly [Id in OperationId]?: (body: NonNullable<OperationTypes[Id]['request']>) => object;
};

interface Named {
  readonly name?: string;
  readonly nameEn?: string | null;
}
const namesOf = ({ name, nameEn }: Named) => ({ name, nameEn });
const withPrizes = ({
  name,
  prizes = [],
}: {
  readonly name?: string;
  readonly prizes?: readonly DrawPrize[];
}) => ({
  name,
  prizes: prizes.map(namesOf),
});
const campaignTexts = ({
  activities = [],
  ...campaign
}: Named & { readonly activities?: readonly Named[] }) => ({
  ...namesOf(campaign),
  activities: activities.map(namesOf),
});
const noteOf = ({ note }: { readonly note?: string }) => ({ note });
const reasonOf = ({ reason }: { readonly reason?: string }) => ({ reason });

/** The texts of each request that partners or the public read, in the shape of its body. */
export const publicTexts: PublicTexts = {
  createCampaign: campaignTexts,
  updateCampaign: campaignTexts,
  declareDuties: ({ duties }) => ({
    duties: duties.map(({ name, nameEn, text, textEn, checklist }) => ({
      ...{ name, nameEn, text, textEn },
      checklist: checklist?.map((point) => ({ text: point.text, textEn: point.textEn })),
    })),
  }),
  addDutyEvidence: ({ title }) => ({ title }),
  submitDuty: ({ answers, note }) => ({ answers: answers.map(reasonOf), note }),
  requestDutyChanges: reasonOf,
  withdrawDuty: reasonOf,
  putZone: namesOf,
  planDraw: withPrizes,
  proposeDrawSchedule: ({ series }) => ({ series: series.map(withPrizes) }),
  updateDrawSchedule: ({ draws }) => ({ draws: draws.map(withPrizes) }),
  registerDrawWitness: namesOf,
  voidDraw: reasonOf,
  advanceWinner: reasonOf,
  retractPublication: reasonOf,
  rejectMerchant: reasonOf,
  requestMerchantChanges: reasonOf,
  suspendMerchant: reasonOf,
  reviewMerchants: reasonOf,
  reviewPromoItems: reasonOf,
  reviewTransactions: reasonOf,
  voidTransaction: reasonOf,
  refundTransaction: reasonOf,
  rejectReceiptClaims: reasonOf,
  refuseInvitation: reasonOf,
  decideConflict: reasonOf,
  decideSeller: reasonOf,
  rejectExport: reasonOf,
  allowFinds: reasonOf,
  requestExport: ({ purpose }) => ({ purpose }),
  openIncident: (body) => body,
  updateIncident: (body) => body,
  noteIncident: noteOf,
  containIncident: noteOf,
  notifyIncident: noteOf,
  reportIncident: noteOf,
  closeIncident: noteOf,
};

/** @throws ApiProblem personal_data_found */
export function requireImpersonalTexts(operation: OperationId, body: unknown): void {
  const texts = publicTexts[operation] as ((body: unknown) => object) | undefined;
  if (texts !== undefined) requireNoPersonalData(texts(body));
}
