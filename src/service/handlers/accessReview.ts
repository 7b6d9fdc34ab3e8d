import { toTaipei } from '../../campaign/taipeiTime.js';
import type { AccessFinding, AccessReview, RecordedReview } from '../../generated/types.js';
import { expiresSoon } from '../auth/keyExpiry.js';
import { presentKey } from '../present/organizations.js';
import type { AccessReviewRecord, KeyRecord, Page, PageRequest, Subjects } from '../store/store.js';

const DAY = 86_400_000;
/** A quarter. */
const REVIEW_EVERY = 92 * DAY;
const UNUSED_AFTER = 90 * DAY;

/** Whether the review of an organization is due, also where there was none. */
export const isReviewDue = (last: AccessReviewRecord | null, now: number): boolean =>
  last === null || last.reviewedAt + REVIEW_EVERY <= now;

export const presentReview = ({ reviewedAt, ...review }: AccessReviewRecord): RecordedReview => ({
  ...review,
  reviewedAt: toTaipei(reviewedAt),
  dueAt: toTaipei(reviewedAt + REVIEW_EVERY),
});

/** Who has access to an organization and those below it; `within` is undefined for all. */
export async function reviewAccess(
  store: Subjects,
  { organizationId, within }: { readonly organizationId: string; readonly within: string | undefined },
  now: number,
): Promise<AccessReview> {
  const organizations = await byId((page) => store.organizations.list(page));
  const persons = await byId((page) => store.persons.list({ within }, page));
  const keys = await byId((page) => store.keys.list({ within }, page));
  const last = await store.accessReviews.last(organizationId);
  const isValid = ({ revokedAt, expiresAt }: KeyRecord): boolean =>
    revokedAt === null && (expiresAt === null || expiresAt > now);
  const reviewed = [...keys.values()].filter(isValid).map((key) => {
    const person = key.personId === null ? undefined : persons.get(key.personId);
    const organization = organizations.get(key.organizationId);
    const holder = {
      isDisabled: (person?.disabledAt ?? null) !== null,
      isOperator: organization?.role === 'operator',
    };
    return {
      key: presentKey(key, now),
      organizationName: organization?.name ?? '',
      personName: person?.name ?? null,
      findings: findingsOf(key, holder, now),
    };
  });
  const approvers = (await store.approvers.list()).sets.at(-1)?.set.approvers ?? [];
  return {
    asOf: toTaipei(now),
    lastReview: last && presentReview(last),
    isDue: isReviewDue(last, now),
    keys: reviewed.sort((a, b) => (a.organizationName < b.organizationName ? -1 : 1)),
    approvers: approvers.map(({ id, role }) => ({ id, role })),
  };
}

function findingsOf(
  key: KeyRecord,
  { isDisabled, isOperator }: { readonly isDisabled: boolean; readonly isOperator: boolean },
  now: number,
): AccessFinding[] {
  const isSecret = key.kind === 'secret';
  const findings: readonly (readonly [AccessFinding, boolean])[] = [
    ['personDisabled', isDisabled],
    ['unused', isSecret && (key.lastUsedAt ?? key.createdAt) <= now - UNUSED_AFTER],
    ['unclaimed', isSecret && key.claimedAt === null],
    ['ofNobody', isOperator && isSecret && key.personId === null],
    ['neverExpires', isOperator && isSecret && key.expiresAt === null],
    ['expiresSoon', expiresSoon(key.expiresAt, now)],
    ['actsForOthers', isOperator && key.actsFor.length > 0],
  ];
  return findings.flatMap(([finding, applies]) => (applies ? [finding] : []));
}

/** All records of a list, by their ids. */
async function byId<Record extends { readonly id: string }>(
  list: (page: PageRequest) => Promise<Page<Record>>,
): Promise<Map<string, Record>> {
  const records = new Map<string, Record>();
  let after: string | undefined;
  do {
    const { items, next } = await list({ limit: 1_000, after });
    for (const item of items) records.set(item.id, item);
    after = next ?? undefined;
  } while (after !== undefined);
  return records;
}
