import { randomUUID } from 'node:crypto';

const requestIdPattern = /^req_[0-9a-z]{16,40}$/;

/**
 * The id of a request, for support. A caller may send its own, but only in the form of ours: the id goes into logs, and
 * whatever else somebody puts into a header may be a secret.
 */
export function requestIdOf(header: string | null): string {
  return header !== null && requestIdPattern.test(header) ? header : newRequestId();
}

/**
 * Sorts by time: 9 characters of milliseconds, then random ones. They are taken from both ends of a UUID, since Node
 * keeps a pool of random bytes for UUIDs; other random bytes cost a system call each time.
 */
export function newRequestId(): string {
  const uuid = randomUUID();
  return `req_${Date.now().toString(36).padStart(9, '0')}${uuid.slice(0, 8)}${uuid.slice(-8)}`;
}
