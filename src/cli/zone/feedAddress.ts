/** The address of a feed: what is fetched, and what may be printed, which has no password, query or token. */
export interface FeedAddress {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly printed: string;
}

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** Null for what is no address. `fetch` takes no password in an address, so it becomes a header. */
export function parseAddress(text: string): FeedAddress | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  url.hash = '';
  const printed = `${url.origin}${printedPath(url.pathname)}${url.search === '' ? '' : '?…'}`;
  if (username === '' && password === '') return { url: url.href, headers: {}, printed };
  const credentials = Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64');
  return { url: url.href, headers: { authorization: `Basic ${credentials}` }, printed };
}

/** 20 or more letters and digits in a row, with both, or a UUID: nobody reads such a segment, and it may be a secret. */
const token = /(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{20,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/i;

/** The path with a mark in place of each segment that looks like a token; its extension stays. */
const printedPath = (path: string): string =>
  path
    .split('/')
    .map((segment) =>
      token.test(segment) ? `…${/\.[a-z]{1,5}(?:\.gz)?$/i.exec(segment)?.[0] ?? ''}` : segment,
    )
    .join('/');

/** What may be printed of the name of a feed. */
export const printedName = (name: string): string =>
  isAddress(name) ? (parseAddress(name)?.printed ?? 'https://…') : name;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
