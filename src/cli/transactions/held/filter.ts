import { channels, heldReasons } from '../../../generated/enums.js';
import type { Channel, HeldReason, ReviewedSales } from '../../../generated/types.js';
import type { CommandInput, Options } from '../../command/command.js';

/** Which held sales a command is about. */
export const filterOptions = {
  because: {
    value: 'reason',
    choices: heldReasons,
    text: { en: 'held for this reason', zh: '保留原因' },
  },
  merchant: { value: 'mer_…', text: { en: 'of this merchant', zh: '所屬店家的識別碼' } },
  channel: { value: 'channel', choices: channels, text: { en: 'of this channel', zh: '通路' } },
  organization: { value: 'id', text: { en: 'of this organization', zh: '所屬組織' } },
} as const satisfies Options;

/** What the options select; empty where none is given. */
export function readFilter({ options }: CommandInput<typeof filterOptions>): ReviewedSales {
  const { because, merchant, channel, organization } = options;
  return {
    ...(because === undefined ? {} : { heldReason: because as HeldReason }),
    ...(merchant === undefined ? {} : { merchantId: merchant }),
    ...(channel === undefined ? {} : { channel: channel as Channel }),
    ...(organization === undefined ? {} : { organizationId: organization }),
  };
}
