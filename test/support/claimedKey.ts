import type { ApiKeyWithSecret, NewApiKey } from '../../src/generated/types.js';
import type { Shopfest } from '../../src/index.js';

/** Claims a new key as its holder does. */
export async function claimedKey(
  { keys }: Pick<Shopfest, 'keys'>,
  made: NewApiKey | PromiseLike<NewApiKey>,
): Promise<ApiKeyWithSecret> {
  const { claim } = await made;
  return keys.claim({ code: claim?.code ?? '' });
}
