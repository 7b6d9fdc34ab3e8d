import type { ApiProblem } from '../http/problem.js';
import type { AuditFact, Store, Subjects } from '../store/store.js';
import type { RequestContext } from './requestContext.js';

/** Enters in the audit log what was done, in the transaction that does it: one is not there without the other. */
export async function recordSuccess(
  { audit }: Subjects,
  exchange: RequestContext,
  body: unknown,
): Promise<void> {
  const fact = auditFactOf(exchange, body);
  if (fact) await audit.append({ ...fact, outcome: 'done', code: null });
}

/**
 * Enters what was refused, which left nothing behind. A refusal for the moment only is none, and whoever has no key
 * is nobody: neither is entered, or anyone could fill the log.
 */
export async function recordRefusal(
  { audit }: Store,
  exchange: RequestContext,
  { code, isRetryable: isForTheMoment }: ApiProblem,
): Promise<void> {
  const fact = isForTheMoment ? null : auditFactOf(exchange, undefined);
  if (fact) await audit.append({ ...fact, outcome: 'refused', code });
}

function auditFactOf(exchange: RequestContext, body: unknown): Omit<AuditFact, 'outcome' | 'code'> | null {
  const { operation, caller, requestId, remoteAddress, path } = exchange;
  if (operation?.audit === undefined || caller === null) return null;
  const subjectType = operation.audit;
  const id = subjectIdOf(subjectType, path, body);
  return {
    requestId,
    operationId: operation.id,
    organizationIds: caller.chain.map((organization) => organization.id),
    personId: caller.key.personId,
    keyId: caller.key.id,
    campaignId: campaignIdOf(path) ?? (subjectType === 'campaign' ? id : null),
    subjectType,
    subjectId: id,
    remoteAddress,
  };
}

/** In the form of an id; the store enters it where there is such a campaign. */
const campaignIdOf = ({ campaignId = '' }: RequestContext['path']): string | null =>
  /^[a-z0-9-]{1,64}$/.test(campaignId) ? campaignId : null;

/** Ids that the service gave; what else stands in a path may be anything. */
const serviceIdPattern = /^[a-z]{3}_[0-9a-z]{16,32}$/;

type Identified = { readonly id?: unknown } | undefined;

/** What the path names by its id, or else what the answer shows, itself or as its part of that name. */
function subjectIdOf(type: string, path: RequestContext['path'], body: unknown): string | null {
  const named = path[`${type}Id`];
  if (named !== undefined && serviceIdPattern.test(named)) return named;
  const shown = body as (Identified & Readonly<Record<string, unknown>>) | undefined;
  const id = shown?.id ?? (shown?.[type] as Identified)?.id;
  return typeof id === 'string' ? id : null;
}
