/** The same request without the path of `base`, for a service whose paths begin at the root. */
export function withoutBasePath(request: Request, base: string): Request {
  const prefix = new URL(base).pathname;
  if (prefix === '/') return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(prefix.length);
  return new Request(url, request);
}
