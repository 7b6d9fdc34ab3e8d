import { type MerchantAction, merchantTransitions } from '../../campaign/states.js';
import { merchantStatuses } from '../../generated/enums.js';
import type { Merchant, MerchantStatus } from '../../generated/types.js';
import type { CallOptions, MerchantListParams } from '../../index.js';
import type { ShopfestOperator } from '../../operator.js';
import { CommandError, usageError } from '../errors/commandError.js';
import { exitCodes } from '../errors/exitCodes.js';
import { statusName } from './names.js';

type OperatorMerchants = ShopfestOperator['merchants'];

const EXTERNAL = 'external:';

/** The states in which something can be done with a merchant. */
const statusesBefore = (action: MerchantAction): readonly MerchantStatus[] =>
  merchantStatuses.filter((status) => merchantTransitions[status][action] !== undefined);

/** The merchants of a filter for which something can be done now. @throws CommandError where it asks for a state in which it cannot */
export async function findMerchants(
  merchants: OperatorMerchants,
  action: MerchantAction,
  filter: MerchantListParams,
  options: CallOptions,
): Promise<Merchant[]> {
  const possible = statusesBefore(action);
  const { status } = filter;
  if (status !== undefined && !possible.includes(status)) {
    throw usageError({
      en: `It can be done in state ${possible.join(' or ')}, not in ${status}`,
      zh: `僅適用於狀態${possible.map((each) => `「${statusName(each, 'zh-TW')}」`).join('或')}，不適用於「${statusName(status, 'zh-TW')}」`,
    });
  }
  const found: Merchant[] = [];
  for (const each of status === undefined ? possible : [status]) {
    for await (const merchant of merchants.list({ ...filter, status: each, pageSize: 500 }, options))
      found.push(merchant);
  }
  return found;
}

/**
 * The id of a merchant that is named by `mer_…` or `external:…`. The service takes an externalId within the caller's own
 * organization only, and an operator means a merchant of any.
 * @throws CommandError where no merchant has it, or those of several organizations
 */
export async function merchantIdOf(
  merchants: OperatorMerchants,
  reference: string,
  organizationId: string | undefined,
  options: CallOptions,
): Promise<string> {
  if (!reference.startsWith(EXTERNAL)) return reference;
  const externalId = reference.slice(EXTERNAL.length);
  const { items } = await merchants.list({ externalId, organizationId }, options);
  const [found] = items;
  if (found === undefined) {
    throw new CommandError(
      exitCodes.someRejected,
      { en: 'No merchant has this code', zh: '沒有店家使用此代碼' },
      undefined,
      'merchant_not_found',
    );
  }
  if (items.length > 1) {
    const ids = items.map(({ id }) => id);
    throw new CommandError(
      exitCodes.someRejected,
      {
        en: `${items.length} organizations have a merchant with this code: ${ids.join(', ')}. Give its id, or --organization`,
        zh: `有 ${items.length} 個組織的店家使用此代碼：${ids.join('、')}。請指定識別碼或 --organization`,
      },
      undefined,
      'merchant_ambiguous',
    );
  }
  return found.id;
}
