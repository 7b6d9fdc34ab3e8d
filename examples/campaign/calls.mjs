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
