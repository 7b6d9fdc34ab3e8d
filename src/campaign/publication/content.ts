import type { PublicationContent } from '../../generated/types.js';
import { canonicalJson } from '../canonicalJson.js';
import { sha256 } from '../sha256.js';

/** What an approval is bound to: SHA-256 over the canonical JSON (RFC 8785) of all that the public sees. */
export function contentHashOf(content: PublicationContent): string {
  return sha256(canonicalJson(content));
}

/** What people wrote of it. What the service counted and made itself is left out: digits may look like a number. */
export function authoredTexts({ campaign, draw, ...content }: PublicationContent): object {
  const { title, titleEn, note, noteEn, pictures, allowedTerms, prizes } = content;
  return {
    campaign: { name: campaign.name, nameEn: campaign.nameEn },
    draw: { name: draw.name },
    ...{ title, titleEn, note, noteEn, pictures, allowedTerms },
    prizes: prizes.map(({ name }) => ({ name })),
  };
}
