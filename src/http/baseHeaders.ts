import { apiVersion } from '../generated/version.js';

declare const __SDK_VERSION__: string;

/** Version of this package; the build puts it here. */
export const sdkVersion = typeof __SDK_VERSION__ === 'string' ? __SDK_VERSION__ : 'source';

/** The headers of every request, made once per client. Browsers let no script set `User-Agent`. */
export function baseHeaders(
  apiKey: string | null,
  defaultHeaders: Readonly<Record<string, string>>,
): Record<string, string> {
  const client = `shopfest-js/${sdkVersion}`;
  const node = nodeVersion();
  return {
    ...defaultHeaders,
    Accept: 'application/json, application/problem+json',
    'Accept-Encoding': 'gzip',
    ...(apiKey === null ? {} : { Authorization: `Bearer ${apiKey}` }),
    ...(node === null ? { 'Shopfest-Client': client } : { 'User-Agent': `${client} node/${node}` }),
    'Shopfest-Version': apiVersion,
  };
}

function nodeVersion(): string | null {
  const { process } = globalThis as { process?: { versions?: { node?: string } } };
  return process?.versions?.node ?? null;
}
