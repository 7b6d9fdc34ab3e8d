import type { Scope } from '../../generated/types.js';
import { StoreProblem, StoreSetupError } from '../store/db/problem.js';
import type { Store } from '../store/store.js';
import { effectiveScopes } from './scopes.js';

export interface GrantedScopes {
  readonly keyId: string;
  /** All that the key has now. */
  readonly scopes: readonly Scope[];
}

/** Adds scopes to a secret key of an operator, and an entry to the audit log. */
export async function grantScopes(
  store: Store,
  keyId: string,
  scopes: readonly Scope[],
): Promise<GrantedScopes> {
  try {
    return await store.transaction(async (tx) => {
      const key = await tx.keys.get(keyId);
      const chain = await tx.organizations.chain(key.organizationId);
      const allowed = effectiveScopes(chain[0].role, chain);
      const isOperator = chain[0].role === 'operator' && key.kind === 'secret';
      if (!isOperator || !scopes.every((scope) => allowed.includes(scope))) throw notGranted();
      const granted = await tx.keys.grant(keyId, scopes);
      await tx.audit.append({
        requestId: null,
        operationId: 'grantScopes',
        organizationIds: chain.map(({ id }) => id),
        personId: null,
        keyId: null,
        campaignId: null,
        subjectType: 'key',
        subjectId: keyId,
        remoteAddress: null,
        outcome: 'done',
        code: null,
      });
      return { keyId, scopes: granted.scopes };
    });
  } catch (error) {
    if (error instanceof StoreProblem && error.code === 'key_not_found') throw notFound();
    throw error;
  }
}

const notFound = () =>
  new StoreSetupError(
    'There is no such key in this database: look it up with shopfest keys list\n' +
      '此資料庫沒有這把金鑰，請以 shopfest keys list 查詢。',
  );

const notGranted = () =>
  new StoreSetupError(
    'Only a secret key of an operator is granted scopes here, and only those that its organization has: make another key with shopfest keys create\n' +
      '僅能為主辦單位的金鑰加上其機構所具有的權限；其他情形請以 shopfest keys create 建立新的金鑰。',
  );
