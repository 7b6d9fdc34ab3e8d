import { channels, crossedDimensions, merchantKinds } from '../../generated/enums.js';
import type { Channel, CrossedWith, MerchantKind } from '../../generated/types.js';
import type { Options, OptionValues } from '../command/command.js';
import { endOfDay, startOfDay } from '../command/days.js';

/** Which sales are counted, and by what else they are broken down. */
export const questionOptions = {
  from: {
    value: 'day',
    text: { en: 'only sales from this day on, such as 2020-12-12', zh: '僅計此日起之交易，例如 2020-12-12' },
  },
  to: { value: 'day', text: { en: 'only sales up to this day, and on it', zh: '僅計至此日（含）之交易' } },
  kind: {
    value: 'kind',
    choices: merchantKinds,
    text: { en: 'only sales of merchants of this kind', zh: '僅計此類型店家之交易' },
  },
  channel: {
    value: 'channel',
    choices: channels,
    text: { en: 'only sales of this channel', zh: '僅計此通路之交易' },
  },
  industry: { value: 'code', text: { en: 'only sales of this industry', zh: '僅計此產業之交易' } },
  region: { value: 'code', text: { en: 'only sales in this region', zh: '僅計此區域之交易' } },
  district: { value: 'code', text: { en: 'only sales in this district', zh: '僅計此行政區之交易' } },
  zone: { value: 'id', text: { en: 'only sales with offers of this zone', zh: '僅計含此專區品項之交易' } },
  merchant: {
    value: 'id',
    text: {
      en: 'only sales of this merchant, external:… for your own id',
      zh: '僅計此店家之交易，自有代碼寫為 external:…',
    },
  },
  'crossed-with': {
    value: 'attribute',
    choices: crossedDimensions,
    text: { en: 'what each bar is broken down by', zh: '每列再依此細分' },
  },
} as const satisfies Options;

type Question = Partial<OptionValues<typeof questionOptions>>;

/** The parameters of the call; days are those of Taipei, both of them included. @throws usageError */
export function readQuestion(options: Question) {
  const { from, to, kind, channel, industry, region, district, zone, merchant } = options;
  return {
    from: from === undefined ? undefined : startOfDay('from', from),
    to: to === undefined ? undefined : endOfDay('to', to),
    merchantKind: kind as MerchantKind | undefined,
    channel: channel as Channel | undefined,
    ...{ industry, region, district, zone, merchantId: merchant },
    crossedWith: options['crossed-with'] as CrossedWith | undefined,
  };
}

/** Whether only a part of the sales is counted. */
export function isNarrowed({ crossedWith: _, ...filter }: ReturnType<typeof readQuestion>): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}
