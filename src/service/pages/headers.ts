import { createHash } from 'node:crypto';
import type { PublicationPicture } from '../../generated/types.js';
import { style } from './style.js';

const styleHash = createHash('sha256').update(style).digest('base64');

/** Nothing is loaded but the approved pictures, nothing runs, and no search engine keeps a copy. */
export function pageHeaders(pictures: readonly PublicationPicture[]): Record<string, string> {
  const images = pictures.length === 0 ? "'none'" : pictures.map(({ url }) => url).join(' ');
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      `style-src 'sha256-${styleHash}'`,
      `img-src ${images}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Frame-Options': 'DENY',
    'X-Robots-Tag': 'noindex, noarchive, nosnippet',
  };
}
