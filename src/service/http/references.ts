import { ApiProblem } from './problem.js';

/** By the code of a problem: the reference in the path that named nothing, and how the ids of its kind begin. */
const references: Readonly<Record<string, readonly [parameter: string, prefix: string]>> = {
  merchant_not_found: ['merchantId', 'mer_'],
  transaction_not_found: ['transactionId', 'txn_'],
  promo_item_not_found: ['promoItemId', 'itm_'],
};

/** Says where the path has an id of another kind, or an externalId without its prefix. */
export function explainReference(problem: ApiProblem, path: Readonly<Record<string, string>>): ApiProblem {
  const [parameter = '', prefix = ''] = references[problem.code] ?? [];
  const reference = path[parameter];
  if (reference === undefined || reference.startsWith(prefix) || /^(?:external|einvoice):/.test(reference)) {
    return problem;
  }
  const issue = {
    pointer: `/path/${parameter}`,
    code: 'wrong_format',
    message: `must be an id that begins with ${prefix}, or external: and your externalId`,
    messageZh: `必須是以 ${prefix} 開頭的識別碼，或 external: 加您自訂的 externalId`,
  };
  return new ApiProblem(problem.code, [...problem.errors, issue], problem.headers);
}
