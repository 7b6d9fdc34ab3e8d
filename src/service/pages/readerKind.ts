import type { ReaderKind } from '../../generated/types.js';

/** What a reader says it is; search engines and previews of links mostly say so, and look like browsers otherwise. */
export function readerKindOf(headers: Headers): ReaderKind {
  const says = headers.get('user-agent') ?? '';
  if (/bot\b|bot\/|crawl|spider|slurp|preview|facebookexternalhit|line-poker|scrap|archiv/i.test(says))
    return 'crawler';
  return says.startsWith('Mozilla/') ? 'browser' : 'program';
}
