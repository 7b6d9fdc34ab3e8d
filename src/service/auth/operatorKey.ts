import type { Mode } from '../../generated/types.js';
import type { OrganizationRecord, Store, Subjects } from '../store/store.js';
import { keyExpiry } from './keyExpiry.js';
import { scopesOfRole } from './scopes.js';

export interface OperatorKeyInput {
  /** What the key is for. */
  readonly name: string;
  /** Name of the operator's organization, where there is none yet; `Operator` by default. */
  readonly organizationName?: string | undefined;
  /** The person who holds the key, where there is one already. */
  readonly personId?: string | undefined;
  /**
   * Name of the person who holds the key, who is created; without a person the key cannot do what needs two persons.
   */
  readonly personName?: string | undefined;
  /** A key made elsewhere; a random one by default. */
  readonly secret?: string | undefined;
}

export interface OperatorKey {
  readonly organizationId: string;
  readonly keyId: string;
  /** The key itself; it is not stored and cannot be shown again. */
  readonly secret: string;
}

/**
 * Creates a key of the operator with all scopes, for whoever controls the database. On a new database it is the first
 * key, and the operator's organization is created with it; on another it lets an operator who lost all keys back in.
 */
export function createOperatorKey(
  store: Store,
  { mode, now }: { readonly mode: Mode; readonly now: number },
  input: OperatorKeyInput,
): Promise<OperatorKey> {
  const { name, organizationName, personName, secret } = input;
  return store.transaction(async (tx) => {
    const organization = await operatorOf(tx, organizationName);
    const person =
      personName === undefined
        ? undefined
        : await tx.persons.create({ organizationId: organization.id, name: personName });
    const created = await tx.keys.create({
      organizationId: organization.id,
      personId: input.personId ?? person?.id,
      name,
      mode,
      scopes: scopesOfRole('operator'),
      expiresAt: keyExpiry(undefined, { role: 'operator', kind: 'secret' }, now),
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
      subjectId: created.record.id,
      remoteAddress: null,
      outcome: 'done',
      code: null,
    });
    return { organizationId: organization.id, keyId: created.record.id, secret: created.secret };
  });
}

/** The operator's organization, which is created where there is none yet. */
export async function operatorOf(tx: Subjects, name = 'Operator'): Promise<OrganizationRecord> {
  return (await findOperator(tx)) ?? (await tx.organizations.create({ name, role: 'operator' }));
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
