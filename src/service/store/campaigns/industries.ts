import { defaultIndustries, industries as reference } from '../../../campaign/industries.js';
import type { RuleSetInput } from '../../../campaign/rules.js';
import type { Industry } from '../../../generated/types.js';
import type { Sql } from '../db/database.js';
import { fromJson } from '../db/json.js';
import { StoreProblem } from '../db/problem.js';
import { orThrow } from '../db/query.js';
import type { RowOf } from '../db/table.js';
import type { campaignTable } from './tables.js';
import type { CampaignRecord, CampaignSettings, IndustryName, NewCampaign } from './types.js';

type Industries = Pick<CampaignSettings, 'industries' | 'industryNames'>;
type InputIndustries = Pick<NewCampaign, 'industries' | 'industryNames'>;

/** The industries of a new campaign. @throws industry_unnamed */
export function newIndustries({ industries, industryNames = [] }: InputIndustries): Industries {
  const named = industryNames.map(({ code }) => code);
  const all = industries ?? (named.length > 0 ? named : defaultIndustries);
  requireNames(all, industryNames);
  return { industries: all, industryNames };
}

/** Adds industries, and gives others a new name. @throws industry_unnamed */
export function renameIndustries(
  { industries, industryNames: before }: Pick<CampaignRecord, 'industries' | 'industryNames'>,
  changed: readonly IndustryName[] = [],
): Industries {
  const added = changed.map(({ code }) => code).filter((code) => !industries.includes(code));
  const all = [...industries, ...added];
  requireNames(all, [
    ...changed,
    ...before.filter(({ code }) => changed.every((each) => each.code !== code)),
  ]);
  const names = new Map([...before, ...changed].map((each) => [each.code, each]));
  return { industries: all, industryNames: [...names.values()] };
}

/** Each industry by name: as the campaign calls it, or else the reference list. */
export function nameIndustries({ industries, industryNames = [] }: Industries): IndustryName[] {
  return industries.map((code) => {
    const { name, nameEn } = [...industryNames, ...reference].find((each) => each.code === code) ?? {
      name: code,
      nameEn: code,
    };
    return { code, name, nameEn };
  });
}

/** Names each code once, and only codes that the campaign has. */
function requireNames(industries: readonly Industry[], names: readonly IndustryName[]): void {
  const codes = names.map(({ code }) => code);
  const stray = codes.findIndex((code, index) => !industries.includes(code) || codes.indexOf(code) !== index);
  if (stray >= 0) throw new StoreProblem('industry_unnamed', `/industryNames/${stray}/code`);
  const known = new Set([...codes, ...reference.map(({ code }) => code)]);
  const unnamed = industries.findIndex((code) => !known.has(code));
  if (unnamed >= 0) throw new StoreProblem('industry_unnamed', `/industries/${unnamed}`);
}

/** The refusal of an industry that the campaign has not; it says which there are. */
export function industryProblem(
  { industries }: Pick<CampaignRecord, 'industries'>,
  pointer: string,
): StoreProblem {
  return new StoreProblem('industry_not_in_campaign', pointer, industries);
}

/** A filter by a misspelt industry would find nothing, without a word. @throws industry_not_in_campaign */
export async function requireIndustry(
  sql: Sql,
  campaignId: string,
  industry: Industry,
  pointer: string,
): Promise<void> {
  const [row] = await sql.all<Pick<RowOf<typeof campaignTable>, 'settings'>>(
    'SELECT settings FROM campaigns WHERE id = $1',
    [campaignId],
  );
  const campaign = fromJson(orThrow(row, 'campaign_not_found').settings);
  if (!campaign.industries.includes(industry)) throw industryProblem(campaign, pointer);
}

/** A misspelt industry would never match any transaction. @throws industry_not_in_campaign */
export function requireIndustries(
  { industries = [] }: Pick<RuleSetInput, 'industries'>,
  campaign: Pick<CampaignRecord, 'industries'>,
): void {
  const unknown = industries.findIndex(
    (industry) => !(campaign.industries as readonly string[]).includes(industry),
  );
  if (unknown >= 0) throw industryProblem(campaign, `/ruleSet/industries/${unknown}`);
}
