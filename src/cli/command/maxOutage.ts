import { usageError } from '../errors/commandError.js';
import type { CommandInput, Options } from './command.js';

export const maxOutageOption = {
  'max-outage': {
    value: 'duration',
    text: {
      en: 'how long an outage of network or service is waited out, such as 90s, 10m or 2h',
      zh: '網路或服務中斷時最長等候時間，例如 90s、10m 或 2h',
    },
  },
} as const satisfies Options;

const milliseconds: Readonly<Record<string, number>> = { '': 1_000, s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds, undefined where the option was not given. @throws CommandError */
export function readMaxOutage({ options }: CommandInput<typeof maxOutageOption>): number | undefined {
  const text = options['max-outage'];
  if (text === undefined) return undefined;
  const [, number, unit = ''] = /^(\d{1,6})([smh]?)$/.exec(text) ?? [];
  if (number !== undefined) return Number(number) * (milliseconds[unit] as number);
  throw usageError({
    en: '--max-outage must be seconds, or a duration such as 90s, 10m or 2h',
    zh: '--max-outage 須為秒數，或如 90s、10m、2h 的時間長度',
  });
}
