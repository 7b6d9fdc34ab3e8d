import type { FeedFormat } from '../format.js';
import type { TableLayout } from '../records/table.js';

/** How the text of a feed is cut into records. */
export type Layout =
  | { readonly kind: 'xml' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'json'; readonly path: string }
  | ({ readonly kind: 'table' } & TableLayout);

/** What a feed was found to be, and by what. */
export interface Detected {
  readonly format: FeedFormat;
  readonly layout: Layout;
  readonly reason: string;
  readonly reasonZh: string;
}
