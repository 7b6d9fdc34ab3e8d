// @ts-check

import { ShopfestError } from '@shopfest/partner-sdk';

/** @template T @param {AsyncIterable<T>} list */
export async function all(list) {
  /** @type {T[]} */
  const items = [];
  for await (const item of list) items.push(item);
  return items;
}

/** The code of a refusal, which is wanted here. @param {PromiseLike<unknown>} call */
export async function refused(call) {
  try {
    await call;
  } catch (error) {
    if (ShopfestError.is(error)) return error.code;
    throw error;
  }
  throw new Error('It was not refused');
}

/**
 * Does what needs approval: calls it, has as many approvers sign as it needs, and calls it again. In earnest each approver
 * signs on a device of their own, with `shopfest approvals approve`.
 *
 * @template T
 * @param {import('@shopfest/partner-sdk/operator').ShopfestOperator} operator
 * @param {readonly import('@shopfest/partner-sdk/operator').Approver[]} approvers
 * @param {() => PromiseLike<T>} act
 */
export async function approved(operator, approvers, act) {
  try {
    return await act();
  } catch (error) {
    if (!ShopfestError.is(error) || error.code !== 'approval_required') throw error;
    const approval = await operator.approvals.retrieve(String(error.problem?.approvalId));
    for (const approver of approvers.slice(0, approval.threshold))
      await operator.approvals.approve(approval.id, await approver.sign(approval));
    return act();
  }
}
