import type { InternalAxiosRequestConfig } from 'axios';

/** The headers to send, without those that axios marks with `false` as not to be sent. */
export function sentHeaders(config: InternalAxiosRequestConfig): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(config.headers)) {
    if (typeof value === 'string') headers[name] = value;
  }
  return headers;
}
