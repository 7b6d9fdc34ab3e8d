import type { FeedFormat } from '../format.js';
import type { TableLayout } from '../records/table.js';

/** How the text of a feed is divided into records. */
export type Layout =
  | { readonly kind: 'xml' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'json'; readonly path: string }
  | ({ readonly kind: 'table' } & TableLayout);

/** The detected format and layout of a feed, with the reason. */
export interface Detected {
  readonly format: FeedFormat;
  readonly layout: Layout;
  readonly reason: string;
  readonly reasonZh: string;
}
