import { toTaipei } from '../../campaign/taipeiTime.js';
import { FROM_THE_BEGINNING } from '../../campaign/verdict.js';
import type { RuleBundle, RuleSetVersion } from '../../generated/types.js';
import type { RuleBundleContent, RuleSetRecord } from '../store/store.js';
import { presentActivity, presentLimit, presentPeriod, presentRuleSet } from './campaigns.js';
import { timeOrNull } from './time.js';

export function presentRuleSetVersion(record: RuleSetRecord): RuleSetVersion {
  return {
    ...record,
    effectiveFrom: timeOrNull(record.effectiveFrom),
    ruleSet: presentRuleSet(record.ruleSet),
    createdAt: toTaipei(record.createdAt),
    updatedAt: toTaipei(record.updatedAt),
    publishedAt: timeOrNull(record.publishedAt),
  };
}

export function presentRuleBundle(
  { campaign, schedule, merchants, merchantsTruncated, activityItems, trees, treeOf }: RuleBundleContent,
  organizationId: string,
  now: number,
): RuleBundle {
  return {
    campaignId: campaign.id,
    organizationId,
    issuedAt: toTaipei(now),
    ruleSets: schedule.map(({ effectiveFrom, rules }) => ({
      effectiveFrom: effectiveFrom === FROM_THE_BEGINNING ? null : toTaipei(effectiveFrom),
      purchasePeriod: presentPeriod(rules.purchasePeriod),
      registrationPeriod: presentPeriod(rules.registrationPeriod),
      ruleSet: presentRuleSet(rules.ruleSet),
    })),
    regions: campaign.regions.map((region) => ({ ...region, districts: [...region.districts] })),
    merchants: merchants.map(({ id, externalId, kind, industry, district, ubns, status }) => ({
      id,
      externalId,
      kind,
      industry,
      district,
      ubns: [...ubns],
      status,
      tree: treeOf(id),
    })),
    merchantsTruncated,
    activities: campaign.activities.map(presentActivity),
    activityItems: activityItems.map(({ id, externalId }) => ({ id, externalId })),
    plausibility: campaign.plausibility.map(presentLimit),
    sellerUbnMismatch: campaign.sellerUbnMismatch,
    trees: trees.map(({ ubns }) => ({ ubns: [...ubns] })),
  };
}
