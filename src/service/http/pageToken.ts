import { createHmac, timingSafeEqual } from 'node:crypto';
import { ApiProblem, issueOfCode } from './problem.js';

/** What a token is good for: nothing in it may differ when it comes back. */
type Binding = readonly unknown[];

export interface PageTokens {
  /** Makes the token for a cursor of the store. */
  sign(cursor: string, binding: Binding): string;
  /** @throws ApiProblem page_token_invalid */
  verify(token: string, binding: Binding): string;
}

/** Opaque tokens that only this service makes, and only for one operation, its filters and one organization. */
export function createPageTokens(secret: string): PageTokens {
  const key = createHmac('sha256', secret).update('page-token').digest();
  const sign = (cursor: string, binding: Binding): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([cursor, ...binding]))
      .digest()
      .subarray(0, 16);

  const seal: PageTokens['sign'] = (cursor, binding) =>
    `${encode(cursor)}.${sign(cursor, binding).toString('base64url')}`;

  return {
    sign: seal,
    verify(token, binding) {
      const [body = '', signature = ''] = token.split('.');
      const cursor = Buffer.from(body, 'base64url').toString();
      const given = Buffer.from(signature, 'base64url');
      const expected = sign(cursor, binding);
      const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
      // Two texts can mean the same bytes in base64; only the one that was given counts.
      if (isOurs && token === seal(cursor, binding)) return cursor;
      throw new ApiProblem('page_token_invalid', [issueOfCode('page_token_invalid', '/query/pageToken')]);
    },
  };
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}
