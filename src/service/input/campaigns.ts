import type { Window } from '../../campaign/rules.js';
import type { Activity, CampaignInput, CampaignUpdate, Period } from '../../generated/types.js';
import type { CampaignActivity } from '../store/store.js';
import { readPeriod } from './times.js';

type PeriodName = 'purchasePeriod' | 'registrationPeriod' | 'drawPeriod' | 'claimPeriod';
type CampaignTimes<Body> = {
  [Name in PeriodName]: Body extends { [N in Name]: Period } ? Window : Window | NoPeriod<Body, Name>;
} & {
  activities: CampaignActivity[] | undefined;
};

/** An update sets a period to none by null. */
type NoPeriod<Body, Name extends PeriodName> = Body extends { [N in Name]?: Period | null | undefined }
  ? Extract<Body[Name], null> | undefined
  : undefined;

/** The periods and activities of a campaign in epoch milliseconds. @throws ApiProblem validation_failed */
export function readCampaignTimes<Body extends CampaignInput | CampaignUpdate>(
  body: Body,
): CampaignTimes<Body> {
  const { purchasePeriod, registrationPeriod, drawPeriod, claimPeriod, activities } = body;
  return {
    purchasePeriod: purchasePeriod && readPeriod(purchasePeriod, 'purchasePeriod'),
    registrationPeriod: registrationPeriod && readPeriod(registrationPeriod, 'registrationPeriod'),
    drawPeriod: drawPeriod && readPeriod(drawPeriod, 'drawPeriod'),
    claimPeriod: claimPeriod && readPeriod(claimPeriod, 'claimPeriod'),
    activities: activities?.map((activity, index) => readActivity(activity, index)),
  } as CampaignTimes<Body>;
}

function readActivity(activity: Activity, index: number): CampaignActivity {
  return { ...activity, ...readPeriod(activity, 'activities', String(index)) };
}
