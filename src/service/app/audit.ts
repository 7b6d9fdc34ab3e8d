import type { ApiProblem } from '../http/problem.js';
import type { AuditFact, Store, Subjects } from '../store/store.js';
import type { RequestContext } from './requestContext.js';

/** Records a success in the audit log, in the transaction that does the work: neither is there without the other. */
export async function recordSuccess(
  { audit }: Subjects,
  exchange: RequestContext,
  body: unknown,
): Promise<void> {
  const fact = auditFactOf(exchange, body);
  if (fact === null) return;
  const { subjectType, subjectId } = fact;
  const ids = subjectId === null ? changedIds(subjectType, body) : [subjectId];
  const subjectIds = ids.length === 0 ? [null] : ids;
  await audit.append(
    ...subjectIds.map((id) => ({ ...fact, subjectId: id, outcome: 'done' as const, code: null })),
  );
}

/**
 * Records a refusal, which changed nothing. Retryable refusals are not recorded, nor are callers without a key or with a
 * publishable one, or anyone could fill the log.
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
  if (operation?.audit === undefined || caller === null || caller.isPublishable) return null;
  const subjectType = operation.audit;
  const id = subjectIdOf(subjectType, path, body);
  return {
    requestId,
    operationId: operation.id,
    // Also that of the key, where it acts for another.
    organizationIds: [...new Set([...caller.chain.map(({ id }) => id), caller.key.organizationId])],
    personId: caller.key.personId,
    keyId: caller.key.id,
    campaignId: campaignIdOf(path) ?? (subjectType === 'campaign' ? id : null),
    subjectType,
    subjectId: id,
    remoteAddress,
  };
}

/** What has the form of an id; the store records it where there is such a campaign. */
const campaignIdOf = ({ campaignId = '' }: RequestContext['path']): string | null =>
  /^[a-z0-9-]{1,64}$/.test(campaignId) ? campaignId : null;

/** Ids that the service made; everything else in a path may be anything. */
const serviceIdPattern = /^[a-z]{3}_[0-9a-z]{16,32}$/;

type Identified = { readonly id?: unknown } | undefined;

/** The id in the path, or else that of the response body, or that of its field of the subject's name. */
function subjectIdOf(type: string, path: RequestContext['path'], body: unknown): string | null {
  const idInPath = path[`${type}Id`];
  if (idInPath !== undefined && serviceIdPattern.test(idInPath)) return idInPath;
  if (type === 'ubn') return /^[0-9]{8}$/.test(path.ubn ?? '') ? (path.ubn ?? null) : null;
  const fields = body as (Identified & Readonly<Record<string, unknown>>) | undefined;
  const id = fields?.id ?? (fields?.[type] as Identified)?.id;
  return typeof id === 'string' ? id : null;
}

/** Of an operation on many, the ids of those that it changed: each has an entry of its own. */
function changedIds(type: string, body: unknown): string[] {
  const { results } = (body ?? {}) as { readonly results?: unknown };
  if (!Array.isArray(results)) return [];
  return results.flatMap((result: Readonly<Record<string, unknown>>) => {
    const id = result[`${type}Id`];
    return typeof id === 'string' && result.problem === undefined ? [id] : [];
  });
}
