import { toTaipei } from '../../../campaign/taipeiTime.js';
import type { Campaign, RuleSet } from '../../../generated/types.js';
import type { RuleSetRecord } from '../../store/store.js';
import { presentRuleSet } from '../campaigns.js';
import { changesOf } from './changes.js';
import { type Act, linesOf } from './words.js';

/** What of an active campaign changes with approval only. */
const guarded = [
  ...(['purchasePeriod', 'registrationPeriod', 'drawPeriod', 'claimPeriod'] as const),
  ...(['budget', 'activities'] as const),
];

/** The change of a campaign; null where nothing changes that needs approval. */
export function updateCampaignAct(before: Campaign, after: Campaign): Act | null {
  const changed = guarded.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (changed.length === 0) return null;
  const of = (campaign: Campaign) => Object.fromEntries(changed.map((name) => [name, campaign[name]]));
  return {
    act: 'campaign.update',
    subject: { type: 'campaign', id: before.id, version: 1 },
    content: { campaign: before.id, before: of(before), after: of(after) },
    words: linesOf(
      [`變更活動「${before.name}」`, `Change the campaign "${before.nameEn ?? before.name}"`],
      ...changesOf(of(before), of(after)).map((line): [string, string] => [line, line]),
    ),
  };
}

export function endCampaignAct({ id, name, nameEn }: Campaign): Act {
  return {
    act: 'campaign.settle',
    subject: { type: 'campaign', id, version: 1 },
    content: { campaign: id, status: 'settled' },
    words: linesOf([`活動「${name}」結案`, `End the campaign "${nameEn ?? name}"`]),
  };
}

/** The rules, beside those that are in force. */
export function publishRulesAct(
  { id, effectiveFrom, ruleSet }: RuleSetRecord,
  inForce: RuleSetRecord['ruleSet'],
): Act {
  const from = toTaipei(effectiveFrom ?? 0);
  const [rules, before] = [presentRuleSet(ruleSet), presentRuleSet(inForce)];
  return {
    act: 'ruleSet.publish',
    subject: { type: 'ruleSet', id, version: ruleSet.version },
    content: { ruleSet: id, effectiveFrom: from, rules },
    words: linesOf(
      [
        `發布規則第 ${ruleSet.version} 版，${from} 起生效`,
        `Publish version ${ruleSet.version} of the rules, from ${from} on`,
      ],
      ...changesOf(withoutVersion(before), withoutVersion(rules)).map((line): [string, string] => [
        line,
        line,
      ]),
    ),
  };
}

const withoutVersion = ({ version: _, ...rules }: RuleSet): object => rules;
