import type { Caller } from '../auth/authentication.js';
import { listFilterOf } from '../auth/listFilter.js';
import { type ListCall, listPage } from '../http/paging.js';
import type { Access, Page, PageRequest } from '../store/store.js';

interface OwnRowsCall<Query> extends ListCall {
  readonly path: { readonly campaignId: string };
  readonly query: Query & ListCall['query'];
  readonly caller: Caller;
}

type ListRows<Query, Record> = (
  campaignId: string,
  access: Access,
  filter: Omit<Query, 'pageSize' | 'pageToken'>,
  page: PageRequest,
) => Promise<Page<Record>>;

/** Responds with one page of a campaign's rows: those of the caller's organization, or all for the operator. */
export function listOwnRows<Query, Record, Presented>(
  call: OwnRowsCall<Query>,
  list: ListRows<Query, Record>,
  present: (record: Record) => Presented,
) {
  const { path, query, caller } = call;
  const filter = listFilterOf(query, caller);
  return listPage(call, (page) => list(path.campaignId, caller.access, filter, page), present);
}
