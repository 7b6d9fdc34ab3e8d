import { promoItemTypes } from '../../../generated/enums.js';
import type { PromoItemSelection, PromoItemType } from '../../../generated/types.js';
import type { CommandInput, Options } from '../../command/command.js';

/** Which offers a command is about. */
export const filterOptions = {
  zone: { value: 'id', text: { en: 'of this zone', zh: '所屬專區' } },
  type: { value: 'type', choices: promoItemTypes, text: { en: 'of this type', zh: '商品類型' } },
  merchant: { value: 'mer_…', text: { en: 'of this merchant', zh: '所屬店家的識別碼' } },
  organization: { value: 'id', text: { en: 'of this organization', zh: '所屬組織' } },
} as const satisfies Options;

/** What the options select; empty where none is given. */
export function readFilter({ options }: CommandInput<typeof filterOptions>): PromoItemSelection {
  const { zone, type, merchant, organization } = options;
  return {
    ...(zone === undefined ? {} : { zone }),
    ...(type === undefined ? {} : { type: type as PromoItemType }),
    ...(merchant === undefined ? {} : { merchantId: merchant }),
    ...(organization === undefined ? {} : { organizationId: organization }),
  };
}
