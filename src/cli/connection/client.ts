import { ShopfestOperator } from '../../operator.js';
import type { CommandInput, Options } from '../command/command.js';
import { usageError } from '../errors/commandError.js';

export const connectionOptions = {
  'base-url': {
    value: 'url',
    text: {
      en: 'address of the service, instead of SHOPFEST_BASE_URL',
      zh: '服務網址，取代 SHOPFEST_BASE_URL',
    },
  },
} as const satisfies Options;

export const campaignOptions = {
  ...connectionOptions,
  campaign: {
    value: 'id',
    text: { en: 'the campaign, instead of SHOPFEST_CAMPAIGN', zh: '活動代碼，取代 SHOPFEST_CAMPAIGN' },
  },
} as const satisfies Options;

/** The client of a command that works on one campaign. @throws CommandError naming what is missing */
export const connectToCampaign = (input: CommandInput<typeof campaignOptions>): ShopfestOperator =>
  connect(input, campaignOf(input));

/** The campaign of the option or the environment. @throws CommandError when none is */
export function campaignOf({ options, io }: CommandInput<typeof campaignOptions>): string {
  const campaign = options.campaign || io.env.SHOPFEST_CAMPAIGN;
  if (!campaign) throw missing('SHOPFEST_CAMPAIGN', '--campaign', { en: 'campaign', zh: '活動代碼' });
  return campaign;
}

/** The client, with the methods of operators. The key comes from the environment only, since others can read a command line. */
export function connect(
  { options, io }: CommandInput<typeof connectionOptions>,
  campaign?: string,
): ShopfestOperator {
  const baseURL = baseURLOf({ options, io });
  const apiKey = io.env.SHOPFEST_API_KEY;
  if (!apiKey) throw missing('SHOPFEST_API_KEY', null, { en: 'API key', zh: 'API 金鑰' });
  return new ShopfestOperator({ apiKey, baseURL, ...(campaign === undefined ? {} : { campaign }) });
}

/** The address of the option or the environment. @throws CommandError when none is */
export function baseURLOf({
  options,
  io,
}: Pick<CommandInput<typeof connectionOptions>, 'options' | 'io'>): string {
  const baseURL = options['base-url'] || io.env.SHOPFEST_BASE_URL;
  if (!baseURL)
    throw missing('SHOPFEST_BASE_URL', '--base-url', { en: 'address of the service', zh: '服務網址' });
  return baseURL;
}

function missing(variable: string, option: string | null, what: { en: string; zh: string }) {
  const or = option === null ? { en: '', zh: '' } : { en: ` or give ${option}`, zh: `，或以 ${option} 指定` };
  return usageError(
    { en: `The ${what.en} is missing`, zh: `缺少${what.zh}` },
    { en: `Set ${variable}${or.en}`, zh: `請設定環境變數 ${variable}${or.zh}` },
  );
}
