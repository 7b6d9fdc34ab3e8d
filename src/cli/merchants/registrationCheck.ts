import type { RowProblem } from '../../batch/problems.js';
import { sameMerchant } from '../../campaign/sameMerchant.js';
import {
  campaign_not_active,
  district_unknown,
  external_id_conflict,
  industry_not_in_campaign,
  merchant_cycle,
  merchant_incomplete,
  parent_not_found,
} from '../../generated/errorEntries.js';
import type { Campaign, Merchant, MerchantInput } from '../../generated/types.js';
import { rowProblem } from '../../validation/rowProblem.js';
import { connectToCampaign } from '../connection/client.js';
import { CommandError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import type { ImportInput } from '../import/options.js';
import type { JudgeBatch, Verdict } from '../import/previewRows.js';

/** What a dry run says of merchants, by the campaign and the merchants that are registered; null without a service. */
export async function judgeRegistrations(input: ImportInput): Promise<JudgeBatch | null> {
  const { options, io } = input;
  const { SHOPFEST_BASE_URL, SHOPFEST_API_KEY, SHOPFEST_CAMPAIGN } = io.env;
  const hasService = (options['base-url'] || SHOPFEST_BASE_URL) && SHOPFEST_API_KEY;
  if (!hasService || !(options.campaign || SHOPFEST_CAMPAIGN)) return null;
  const client = connectToCampaign(input);
  const call = { signal: io.signal };
  const [campaign, { organization }] = await Promise.all([
    client.campaigns.retrieve(call),
    client.service.me(call),
  ]);
  const { title, titleZh, advice, adviceZh } = campaign_not_active;
  if (campaign.status !== 'active') {
    throw new CommandError(
      exitCodes.service,
      { en: title, zh: titleZh },
      { en: advice, zh: adviceZh },
      'campaign_not_active',
    );
  }
  const check = new RegistrationCheck(campaign);
  for await (const merchant of client.merchants.list({ pageSize: 500 }, call))
    check.add(merchant, merchant.organizationId === organization.id);
  return (rows) => check.judge(rows as readonly MerchantInput[]);
}

type Known = Pick<
  Merchant,
  | 'id'
  | 'kind'
  | 'name'
  | 'nameEn'
  | 'ubns'
  | 'industry'
  | 'district'
  | 'address'
  | 'parentId'
  | 'parentExternalId'
> & { readonly inherits: readonly string[] };
type Fault = keyof typeof entries;

const entries = {
  district_unknown,
  external_id_conflict,
  industry_not_in_campaign,
  merchant_cycle,
  merchant_incomplete,
  parent_not_found,
};

/** Judges batches of registrations as the service does. A batch that was judged counts as registered for the next. */
class RegistrationCheck {
  /** Merchants of the caller's organization, by externalId. */
  readonly #own = new Map<string, Known>();
  readonly #byId = new Map<string, Known>();
  readonly #industries: ReadonlySet<string>;
  readonly #districts: ReadonlySet<string>;

  constructor({ industries, regions }: Pick<Campaign, 'industries' | 'regions'>) {
    this.#industries = new Set(industries);
    this.#districts = new Set(regions.flatMap(({ districts }) => districts));
  }

  add(merchant: Known & { readonly externalId: string }, isOwn: boolean): void {
    this.#byId.set(merchant.id, merchant);
    if (isOwn) this.#own.set(merchant.externalId, merchant);
  }

  judge(rows: readonly MerchantInput[]): Verdict[] {
    const fresh = this.#freshOf(rows);
    const faultOf = this.#faultFinder(fresh);
    // First all that are new: a row may stand before the one of which it is a copy, or its parent.
    const accepted = new Set([...fresh.values()].filter((row) => faultOf(row) === null));
    for (const row of accepted) {
      this.add(newMerchant(row), true);
    }
    for (const row of accepted) {
      const merchant = this.#own.get(row.externalId) as Known;
      merchant.parentId = this.#parentOf(row)?.id ?? null;
    }
    return rows.map((row): Verdict => {
      const fault = this.#mismatch(row) ?? faultOf(fresh.get(row.externalId) ?? row) ?? faultOf(row);
      if (fault !== null) return problemOf(fault, row);
      if (accepted.has(row)) return 'accepted';
      const merchant = this.#own.get(row.externalId);
      // A parent of another organization comes by an invitation, and no registration names it.
      const isInvited = merchant?.parentExternalId === null && this.#parentOf(row) === undefined;
      const parentId = isInvited ? merchant.parentId : (this.#parentOf(row)?.id ?? null);
      const isSame = merchant !== undefined && sameMerchant(merchant, row, parentId);
      return isSame ? 'duplicate' : problemOf('external_id_conflict', row);
    });
  }

  /** Of rows with one code that is not registered, the first that the campaign takes. */
  #freshOf(rows: readonly MerchantInput[]): ReadonlyMap<string, MerchantInput> {
    const fresh = new Map<string, MerchantInput>();
    for (const row of rows) {
      const isTaken = this.#own.has(row.externalId) || fresh.has(row.externalId);
      if (!isTaken && this.#mismatch(row) === null) fresh.set(row.externalId, row);
    }
    return fresh;
  }

  #mismatch({ industry, district, parentId, parentExternalId }: MerchantInput): Fault | null {
    if (industry !== undefined && !this.#industries.has(industry)) return 'industry_not_in_campaign';
    if (district !== undefined && !this.#districts.has(district)) return 'district_unknown';
    const isStated = industry !== undefined && district !== undefined;
    return isStated || parentId !== undefined || parentExternalId !== undefined
      ? null
      : 'merchant_incomplete';
  }

  #parentOf({ parentId, parentExternalId }: MerchantInput): Known | undefined {
    if (parentId !== undefined) return this.#byId.get(parentId);
    return parentExternalId === undefined ? undefined : this.#own.get(parentExternalId);
  }

  /** What is wrong with the parents of a row: rows of one batch may name one another, but not in a circle. */
  #faultFinder(fresh: ReadonlyMap<string, MerchantInput>): (row: MerchantInput) => Fault | null {
    const faults = new Map<MerchantInput, Fault | null>();
    const find = (row: MerchantInput, path: readonly MerchantInput[]): Fault | null => {
      const { parentId, parentExternalId } = row;
      const namesNone = parentId === undefined && parentExternalId === undefined;
      if (namesNone || this.#parentOf(row)) return null;
      const above = parentId === undefined ? fresh.get(parentExternalId ?? '') : undefined;
      if (above === undefined) return 'parent_not_found';
      const known = faults.get(above);
      const at = path.indexOf(above);
      if (at >= 0) for (const each of path.slice(at)) faults.set(each, 'merchant_cycle');
      const fault = at >= 0 ? 'merchant_cycle' : known !== undefined ? known : find(above, [...path, above]);
      if (!faults.has(above)) faults.set(above, fault);
      return faults.get(row) ?? (fault === null ? null : 'parent_not_found');
    };
    for (const row of fresh.values()) if (!faults.has(row)) faults.set(row, find(row, [row]));
    return (row) => (faults.has(row) ? (faults.get(row) ?? null) : find(row, [row]));
  }
}

/** A merchant that would be new. What it would have from its parent is not known here, and need not be. */
function newMerchant(row: MerchantInput): Known & { readonly externalId: string } {
  const inherits = (['industry', 'district'] as const).filter((field) => row[field] === undefined);
  const { nameEn = null, address = null, industry = '', district = '' } = row;
  const parents = { parentId: null, parentExternalId: row.parentExternalId ?? null };
  return { ...row, nameEn, address, industry, district, inherits, id: `new:${row.externalId}`, ...parents };
}

function problemOf(code: Fault, { parentId, industry }: MerchantInput): RowProblem {
  const entry = entries[code];
  const pointers: Record<Fault, string> = {
    district_unknown: '/district',
    external_id_conflict: '/externalId',
    industry_not_in_campaign: '/industry',
    merchant_incomplete: industry === undefined ? '/industry' : '/district',
    merchant_cycle: parentId === undefined ? '/parentExternalId' : '/parentId',
    parent_not_found: parentId === undefined ? '/parentExternalId' : '/parentId',
  };
  const issue = { pointer: pointers[code], code, message: entry.title, messageZh: entry.titleZh };
  return rowProblem(code, entry, [issue]);
}
