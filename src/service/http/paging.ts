import type { Page, PageRequest } from '../store/store.js';
import type { PageTokens } from './pageToken.js';

const DEFAULT_PAGE_SIZE = 100;

export interface ListCall {
  readonly operation: { readonly id: string };
  readonly path: object;
  readonly query: { readonly pageSize?: number; readonly pageToken?: string };
  readonly caller: { readonly organization: { readonly id: string } };
  readonly dependencies: { readonly pageTokens: PageTokens };
  /** Where the token of a page is, if not in the query. */
  readonly pageTokenPointer?: string;
}

/** The call of a list whose filters are in the body, so that no URL contains them. */
export function queriedByBody<Call extends Omit<ListCall, 'query'>>(
  call: Call & { readonly body: ListCall['query'] },
): Call & ListCall {
  return { ...call, query: call.body, pageTokenPointer: '/pageToken' };
}

/** Responds with one page of a list, as the contract describes it. @throws ApiProblem page_token_invalid */
export async function listPage<Record, Presented>(
  { operation, path, query, caller, dependencies: { pageTokens }, pageTokenPointer }: ListCall,
  load: (page: PageRequest) => Promise<Page<Record>>,
  present: (record: Record) => Presented,
): Promise<{ body: { items: Presented[]; nextPageToken: string | null } }> {
  const { pageSize = DEFAULT_PAGE_SIZE, pageToken, ...filters } = query;
  const binding = [operation.id, caller.organization.id, path, Object.entries(filters).sort()];
  const after = pageToken === undefined ? undefined : pageTokens.verify(pageToken, binding, pageTokenPointer);
  const { items, next } = await load({ limit: pageSize, after });
  return {
    body: {
      items: items.map(present),
      nextPageToken: next === null ? null : pageTokens.sign(next, binding),
    },
  };
}
