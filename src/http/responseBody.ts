import type { ClientOperation } from '../generated/operation.js';
import { withoutBom } from './json.js';

/** In place of a body that cannot be read. Drift is another thing: it is reported, and the caller gets the body. */
export const unreadable = Symbol('unreadable');

/** The body of a success, as the operation declares it: none, a text, or JSON that is usable. */
export function readBody(
  { response, text: mediaType, paged }: ClientOperation,
  text: string,
  isUsable = paged ? isPage : isAnything,
): unknown {
  if (response === null) return undefined;
  if (mediaType !== undefined) return withoutBom(text);
  try {
    const body: unknown = JSON.parse(withoutBom(text));
    return isUsable(body) ? body : unreadable;
  } catch {
    // A proxy's page, or a body that was cut.
    return unreadable;
  }
}

const isAnything = (): boolean => true;
const isPage = (body: unknown): boolean => Array.isArray((body as { items?: unknown } | null)?.items);
