import { toTaipei } from '../../campaign/taipeiTime.js';
import type { ApprovedMerchant, DecidedMerchant, Merchant } from '../../generated/types.js';
import { type ApiProblem, problemOf, writeProblem } from '../http/problem.js';
import type { RowOutcome } from '../http/rowResults.js';
import type { DecidedMerchant as Decided, MerchantRecord, MerchantResult } from '../store/store.js';

export function presentMerchant({
  ubns,
  inherits,
  warnings,
  createdAt,
  updatedAt,
  ...merchant
}: MerchantRecord): Merchant {
  return {
    ...merchant,
    ubns: [...ubns],
    inherits: [...inherits],
    warnings: [...warnings],
    createdAt: toTaipei(createdAt),
    updatedAt: toTaipei(updatedAt),
  };
}

/** As shoppers may see it, without what concerns its partner alone. */
export function presentApprovedMerchant(merchant: MerchantRecord): ApprovedMerchant {
  const { id, kind, name, nameEn, ubns, industry, district, region, address, parentId } = merchant;
  return { id, kind, name, nameEn, ubns: [...ubns], industry, district, region, address, parentId };
}

export function presentMerchantRow(result: MerchantResult): RowOutcome {
  if (result.status === 'rejected') return result;
  const { id, warnings } = result.merchant;
  return { status: result.status, id, ...(warnings.length > 0 ? { warnings: [...warnings] } : {}) };
}

/** What became of a merchant of a decision. */
export function presentDecided(decided: Decided, requestId: string): DecidedMerchant {
  const { outcome, problem } = decided;
  const { id, externalId, name, status } =
    'merchant' in decided ? decided.merchant : { id: decided.id, externalId: null, name: null, status: null };
  const document = problem && writeProblem(problemOf(problem) as ApiProblem, requestId);
  return { id, externalId, name, outcome, status, ...(document && { problem: document }) };
}
