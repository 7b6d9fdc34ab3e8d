import type { MerchantListParams, Shopfest } from '../../index.js';
import type { CommandInput, Options } from '../command/command.js';
import { usageError } from '../errors/commandError.js';
import { campaignIndustries } from './campaignIndustries.js';
import { namesIn, type Vocabulary, vocabularies } from './names.js';

/** Which merchants a command is about. */
export const filterOptions = {
  status: {
    value: 'status',
    text: { en: `in this state: ${namesIn('status').en}`, zh: `狀態：${namesIn('status').zh}` },
  },
  kind: {
    value: 'kind',
    text: { en: `of this kind: ${namesIn('kind').en}`, zh: `類型：${namesIn('kind').zh}` },
  },
  industry: {
    value: 'industry',
    text: { en: `of this industry: ${namesIn('industry').en}`, zh: `產業別：${namesIn('industry').zh}` },
  },
  district: {
    value: 'district',
    text: {
      en: 'in this district, by name or code, such as 66000060',
      zh: '行政區，名稱或代碼，例如西屯區',
    },
  },
  ubn: { value: 'ubn', text: { en: 'with this UBN', zh: '統一編號' } },
  parent: {
    value: 'id',
    text: { en: 'directly below this merchant, such as a mall', zh: '所屬的上層店家，例如百貨' },
  },
  under: {
    value: 'id',
    text: { en: 'this merchant and all below it, at any depth', zh: '此店家及其下各層店家' },
  },
  organization: {
    value: 'id',
    text: { en: 'of this organization (for the operator)', zh: '所屬組織（供主辦單位使用）' },
  },
} as const satisfies Options;

/**
 * What the options ask for; empty where none is given. An industry may be one that only the campaign has.
 * @throws CommandError for a value that there is not
 */
export async function readFilter(
  { options }: CommandInput<typeof filterOptions>,
  { campaigns }: Shopfest,
): Promise<MerchantListParams> {
  const readIndustry = campaignIndustries(() => campaigns.retrieve());
  const filter = {
    status: readValue('status', options.status),
    kind: readValue('kind', options.kind),
    industry: options.industry && (await readIndustry(options.industry.trim())),
    district: readValue('district', options.district),
    ubn: options.ubn,
    parentId: options.parent,
    under: options.under,
    organizationId: options.organization,
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

function readValue(name: Vocabulary, typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const { values, parse } = vocabularies[name];
  const value = parse(typed.trim());
  if ((values as readonly string[]).includes(value)) return value;
  const { en, zh } = namesIn(name);
  throw usageError({ en: `--${name} must be one of ${en}`, zh: `--${name} 須為下列之一：${zh}` });
}
