import { createHash } from 'node:crypto';
import type { Operation } from '../../generated/operations.js';
import type { ReadForm } from '../../generated/types.js';
import { isMonitoring } from '../admission/admission.js';
import { ApiProblem } from '../http/problem.js';
import { readerKindOf } from '../pages/readerKind.js';
import { StoreProblem } from '../store/db/problem.js';
import type { Store, StoredResponse } from '../store/store.js';

/** A response to whoever asks without a key, with the headers of its page. */
export interface PublicResponse extends Performed {
  /** What names exactly this body; null of what is no success. */
  readonly etag: string | null;
}

interface Performed {
  readonly response: StoredResponse;
  readonly headers: Readonly<Record<string, string>>;
}

export interface PublicReads {
  /** What `perform` gave within the last second, or gives now; requests that come meanwhile share it. */
  read(
    operation: Operation,
    request: Request,
    url: URL,
    perform: () => Promise<Performed>,
  ): Promise<PublicResponse>;
  /**
   * Runs an operation with a key. Until one that may change a public response is done, nothing is kept; and what was
   * counted in memory is written before one that may say how often a publication was read.
   */
  around<T>(operation: Operation, work: () => Promise<T>): Promise<T>;
}

const MAX_RESPONSES = 1_000;
const MAX_URL_LENGTH = 300;

/** What is read of a publication, by operation. */
const forms: Readonly<Record<string, ReadForm>> = { retrievePublished: 'data', showPublished: 'page' };

interface Kept {
  readonly result: Promise<PublicResponse>;
  readonly at: number;
}

/**
 * Keeps responses to requests without a key for a moment, in which another process does not learn of a retraction, so that many readers of one page cost the database one read.
 * Such responses depend on nothing but the URL and on whether a problem is asked for as one. Refusals are kept, too, except
 * those that pass by themselves. Each reader is counted, in memory, and the counts are written together.
 */
export function createPublicReads(
  { publications }: Pick<Store, 'publications'>,
  keepMs: number,
): PublicReads {
  const kept = new Map<string, Kept>();
  let changes = 0;

  function drop(name: string, result: Promise<PublicResponse>): void {
    if (kept.get(name)?.result === result) kept.delete(name);
  }

  return {
    async read(operation, { headers }, url, perform) {
      const name = `${headers.get('accept')?.includes('application/problem+json')} ${url.pathname}${url.search}`;
      if (changes > 0 || keepMs === 0 || name.length > MAX_URL_LENGTH) return withEtag(await perform());
      const now = performance.now();
      const found = kept.get(name);
      if (found !== undefined && now - found.at < keepMs) {
        const answer = await found.result;
        const form = forms[operation.id];
        const id = url.pathname.split('/').find((part) => part.startsWith('pub_'));
        if (form !== undefined && id !== undefined && answer.response.status === 200)
          publications.countRead(id, form, readerKindOf(headers));
        return answer;
      }
      const result = perform().then(withEtag);
      if (kept.size >= MAX_RESPONSES) kept.clear();
      kept.set(name, { result, at: now });
      result.catch((error: unknown) => {
        const isLasting =
          error instanceof StoreProblem || (error instanceof ApiProblem && !error.isRetryable);
        if (!isLasting) drop(name, result);
      });
      return result;
    },

    async around({ method, tag }, work) {
      if (tag !== 'publications' && tag !== 'incidents') return work();
      if (method === 'GET') {
        await publications.writeReads();
        return work();
      }
      changes += 1;
      try {
        await Promise.allSettled([...kept.values()].map(({ result }) => result));
        kept.clear();
        await publications.writeReads();
        return await work();
      } finally {
        changes -= 1;
        kept.clear();
      }
    },
  };
}

/** Once for all who get it. */
function withEtag(performed: Performed): PublicResponse {
  const { status, body } = performed.response;
  const digest = () => createHash('sha256').update(body).digest('base64url').slice(0, 27);
  return { ...performed, etag: status === 200 ? `"${digest()}"` : null };
}

/** Whether a response is the same for all who ask, and small enough to be kept; pictures are not. */
export const isPublicRead = (operation: Operation): boolean =>
  operation.scopes === null &&
  operation.method === 'GET' &&
  operation.text !== 'image/*' &&
  !isMonitoring(operation);
