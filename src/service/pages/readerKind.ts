import type { ReaderKind } from '../../generated/types.js';

/** What a reader says that it is. Most search engines and link previews say so, and look like browsers otherwise. */
export function readerKindOf(headers: Headers): ReaderKind {
  const userAgent = headers.get('user-agent') ?? '';
  if (/bot\b|bot\/|crawl|spider|slurp|preview|facebookexternalhit|line-poker|scrap|archiv/i.test(userAgent))
    return 'crawler';
  return userAgent.startsWith('Mozilla/') ? 'browser' : 'program';
}
