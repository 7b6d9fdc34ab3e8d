import type { PublicationContent } from '../../generated/types.js';
import { canonicalJson } from '../canonicalJson.js';
import { sha256 } from '../sha256.js';

/** The hash to which an approval is bound: SHA-256 over the canonical JSON (RFC 8785) of everything that the public sees. */
export function contentHashOf(content: PublicationContent): string {
  return sha256(canonicalJson(content));
}

/** The texts that people wrote. What the service generated is left out, since its digits may look like a phone number. */
export function authoredTexts({ campaign, draw, ...content }: PublicationContent): object {
  const { title, titleEn, note, noteEn, pictures, allowedTerms, prizes } = content;
  return {
    campaign: { name: campaign.name, nameEn: campaign.nameEn },
    draw: { name: draw.name },
    ...{ title, titleEn, note, noteEn, allowedTerms },
    pictures: pictures.map(({ alt, altEn }) => ({ alt, altEn })),
    prizes: prizes.map(({ name }) => ({ name })),
  };
}
