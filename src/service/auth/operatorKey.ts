import type { Mode } from '../../generated/types.js';
import type { OrganizationRecord, Store, Subjects } from '../store/store.js';
import { scopesOfRole } from './scopes.js';

export interface OperatorKeyInput {
  /** What the key is for. */
  readonly name: string;
  /** Name of the operator's organization, where there is none yet; `Operator` by default. */
  readonly organizationName?: string | undefined;
  /** Name of the person who holds it, to be entered; without one the key is good for nothing that needs two persons. */
  readonly personName?: string | undefined;
  /** A key made outside; a random one by default. */
  readonly secret?: string | undefined;
}

export interface OperatorKey {
  readonly organizationId: string;
  readonly keyId: string;
  /** The key itself; it is not kept and cannot be shown again. */
  readonly secret: string;
}

/**
 * A key of the operator with all scopes, for whoever holds the database: on a new one it is the first, and makes
 * the operator's organization; on another it is the way back in for an operator who lost the keys.
 */
export function createOperatorKey(store: Store, mode: Mode, input: OperatorKeyInput): Promise<OperatorKey> {
  const { name, organizationName = 'Operator', personName, secret } = input;
  return store.transaction(async (tx) => {
    const organization =
      (await findOperator(tx)) ??
      (await tx.organizations.create({ name: organizationName, role: 'operator' }));
    const person =
      personName === undefined
        ? undefined
        : await tx.persons.create({ organizationId: organization.id, name: personName });
    const made = await tx.keys.create({
      organizationId: organization.id,
      personId: person?.id,
      name,
      mode,
      scopes: scopesOfRole('operator'),
      secret,
    });
    await tx.audit.append({
      requestId: null,
      operationId: 'createOperatorKey',
      organizationIds: [organization.id],
      personId: null,
      keyId: null,
      campaignId: null,
      subjectType: 'key',
      subjectId: made.record.id,
      remoteAddress: null,
      outcome: 'done',
      code: null,
    });
    return { organizationId: organization.id, keyId: made.record.id, secret: made.secret };
  });
}

async function findOperator({ organizations }: Subjects): Promise<OrganizationRecord | undefined> {
  let after: string | undefined;
  do {
    const { items, next } = await organizations.list({ limit: 1_000, after });
    const operator = items.find(({ role, parentId }) => role === 'operator' && parentId === null);
    if (operator) return operator;
    after = next ?? undefined;
  } while (after !== undefined);
  return undefined;
}
