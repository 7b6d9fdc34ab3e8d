/** The same request to a service that stands at the root, where `base` has a path of its own. */
export function withoutBasePath(request: Request, base: string): Request {
  const prefix = new URL(base).pathname;
  if (prefix === '/') return request;
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(prefix.length);
  return new Request(url, request);
}
