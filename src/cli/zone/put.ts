import type { Zone } from '../../generated/types.js';
import type { ZonePutParams } from '../../operator.js';
import { type CommandInput, defineCommand, jsonOption, type Options } from '../command/command.js';
import { endOfDay, startOfDay } from '../command/days.js';
import { readYesNo } from '../command/yesNo.js';
import { campaignOptions, connectToCampaign } from '../connection/client.js';
import { usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { toJson } from '../terminal/json.js';
import { zoneTable } from './zoneTable.js';

const options = {
  ...campaignOptions,
  name: { value: 'text', text: { en: 'name in Traditional Chinese', zh: '中文名稱' } },
  'name-en': { value: 'text', text: { en: 'name in English', zh: '英文名稱' } },
  from: { value: 'day', text: { en: 'first day of the zone', zh: '專區首日' } },
  to: { value: 'day', text: { en: 'last day of the zone', zh: '專區末日' } },
  organizations: {
    value: 'ids',
    text: {
      en: 'who may list offers: org_…,org_…, or all',
      zh: '可上架的機構：org_…,org_…，或 all（全部）',
    },
  },
  'needs-review': {
    value: 'yes|no',
    text: { en: 'whether offers wait for your approval', zh: '商品是否須經審核' },
  },
  ...jsonOption,
} as const satisfies Options;

type PutInput = CommandInput<typeof options>;

export const zonePut = defineCommand({
  name: 'zone put',
  text: {
    en: 'declare a zone, or change what is given of one',
    zh: '設定專區，或變更其中所列的項目',
  },
  arguments: [{ name: 'zone' }],
  options,
  examples: [
    'zone put main --name 電商專區 --name-en "Online zone"',
    'zone put main --from 2020-12-09 --to 2021-02-06 --needs-review yes',
    'zone put gifts --name 禮品 --name-en Gifts --organizations org_01kb1q3m8x7v5r2t9w4y6z0c',
  ],
  async run(input) {
    const { io, args } = input;
    const [id = ''] = args;
    const { zones } = connectToCampaign(input);
    const call = { signal: io.signal };
    const { items } = await zones.list(call);
    const before = items.find((zone) => zone.id === id && zone.isDeclared);
    const zone = await zones.put(id, changed(before, input), call);
    io.out.write(input.options.json ? toJson({ zone }) : zoneTable([zone], input));
    return exitCodes.done;
  },
});

/** What is not given stays as it is. @throws CommandError naming what is missing or wrong */
function changed(before: Zone | undefined, { options }: PutInput): ZonePutParams {
  const organizationIds = organizationsOf(options.organizations, before);
  const period = periodOf(options, before);
  return {
    name: options.name ?? before?.name ?? missing('name'),
    nameEn: options['name-en'] ?? before?.nameEn ?? missing('name-en'),
    ...(period === null ? {} : { period }),
    ...(organizationIds === null ? {} : { organizationIds }),
    needsReview: readYesNo('needs-review', options['needs-review']) ?? before?.needsReview ?? false,
  };
}

function periodOf({ from, to }: PutInput['options'], before: Zone | undefined): Zone['period'] {
  const { startsAt, endsAt } = before?.period ?? {};
  if (from === undefined && to === undefined) return before?.period ?? null;
  return {
    startsAt: from === undefined ? (startsAt ?? missing('from')) : startOfDay('from', from),
    endsAt: to === undefined ? (endsAt ?? missing('to')) : endOfDay('to', to),
  };
}

function organizationsOf(typed: string | undefined, before: Zone | undefined): string[] | null {
  if (typed === undefined) return before?.organizationIds ?? null;
  if (typed.trim() === 'all') return null;
  return typed.split(',').map((id) => id.trim());
}

function missing(option: string): never {
  throw usageError({ en: `--${option} is missing`, zh: `缺少 --${option}` });
}
