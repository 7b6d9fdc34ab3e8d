/**
 * `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-11): lists of named policies with
 * parameters, such as `"burst";r=0;t=2, "default";r=599;t=60`. A header that is not well formed is ignored: the client
 * keeps to the limits as a courtesy, and the service answers 429 in any case.
 */
export interface RateLimitItem {
  readonly policy: string;
  /** Integer parameters by name (`r`, `t`, `q`, `w`); others, such as a partition key, as their text. */
  readonly parameters: Readonly<Record<string, number | string>>;
}

const maxLength = 1024;
const string = '"(?:[^"\\\\]|\\\\["\\\\])*"';
const value = `-?\\d{1,15}|${string}|:[A-Za-z0-9+/=]*:|[A-Za-z*][\\w.*:%/-]*`;
const item = new RegExp(
  `^\\s*(${string}|[A-Za-z*][\\w.*:%/-]*)((?:\\s*;\\s*[a-z*][\\w.*-]*(?:=(?:${value}))?)*)\\s*(?:,|$)`,
);
const parameter = new RegExp(`;\\s*([a-z*][\\w.*-]*)(?:=(${value}))?`, 'g');

export function parseRateLimit(header: string | undefined): readonly RateLimitItem[] {
  if (header === undefined || header.length > maxLength) return [];
  const items: RateLimitItem[] = [];
  let rest = header;
  while (rest.trim() !== '') {
    const match = item.exec(rest);
    if (match === null) return [];
    const [whole, policy, tail] = match as unknown as [string, string, string];
    items.push({ policy: unquote(policy), parameters: readParameters(tail) });
    rest = rest.slice(whole.length);
  }
  return items;
}

function readParameters(tail: string): Record<string, number | string> {
  const parameters: Record<string, number | string> = {};
  for (const [, name, text] of tail.matchAll(parameter)) {
    if (name === undefined || text === undefined) continue;
    parameters[name] = /^-?\d+$/.test(text) ? Number(text) : unquote(text);
  }
  return parameters;
}

function unquote(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replace(/\\(["\\])/g, '$1') : text;
}
