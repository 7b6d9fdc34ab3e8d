import type { PlausibilityLimit } from '../../campaign/plausibility.js';
import type { RuleSet as Rules, Window } from '../../campaign/rules.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import type {
  Activity,
  Campaign,
  PlausibilityLimit as Limit,
  Period,
  RuleSet,
} from '../../generated/types.js';
import type { CampaignActivity, CampaignRecord } from '../store/store.js';

export function presentCampaign(campaign: CampaignRecord): Campaign {
  const { id, name, nameEn, status, budget } = campaign;
  return {
    id,
    name,
    nameEn,
    status,
    timeZone: 'Asia/Taipei',
    purchasePeriod: presentPeriod(campaign.purchasePeriod),
    registrationPeriod: presentPeriod(campaign.registrationPeriod),
    drawPeriod: campaign.drawPeriod && presentPeriod(campaign.drawPeriod),
    claimPeriod: campaign.claimPeriod && presentPeriod(campaign.claimPeriod),
    industries: [...campaign.industries],
    industryNames: [...campaign.industryNames],
    regions: campaign.regions.map((region) => ({ ...region, districts: [...region.districts] })),
    activities: campaign.activities.map(presentActivity),
    budget,
    claims: campaign.claims,
    disclosure: campaign.disclosure,
    plausibility: campaign.plausibility.map(presentLimit),
    sellerUbnMismatch: campaign.sellerUbnMismatch,
    ruleSet: presentRuleSet(campaign.ruleSet),
    createdAt: toTaipei(campaign.createdAt),
    updatedAt: toTaipei(campaign.updatedAt),
  };
}

export function presentLimit({ channels, documentTypes, ...limit }: PlausibilityLimit): Limit {
  return {
    ...(limit as Omit<Limit, 'channels' | 'documentTypes'>),
    ...(channels === undefined ? {} : { channels: [...channels] }),
    ...(documentTypes === undefined ? {} : { documentTypes: [...documentTypes] }),
  };
}

export function presentPeriod({ startsAt, endsAt }: Window): Period {
  return { startsAt: toTaipei(startsAt), endsAt: toTaipei(endsAt) };
}

export function presentActivity({ channels, promoItems, ...activity }: CampaignActivity): Activity {
  return {
    ...activity,
    startsAt: toTaipei(activity.startsAt),
    endsAt: toTaipei(activity.endsAt),
    ...(channels && { channels: [...channels] }),
    ...(promoItems && { promoItems: [...promoItems] }),
  };
}

export function presentRuleSet(rules: Rules): RuleSet {
  const { channels, documentTypes, industries, multipliers, regionBonuses, excludedCategories } = rules;
  return {
    ...rules,
    multipliers: [...multipliers],
    regionBonuses: [...regionBonuses],
    excludedCategories: [...excludedCategories],
    channels: [...channels],
    documentTypes: [...documentTypes],
    industries: [...industries],
  };
}
