import { authoredTexts } from '../../campaign/publication/content.js';
import { scanForPersonalData } from '../../campaign/publication/scan.js';
import type { Publication } from '../../generated/types.js';
import type { HasFindings, Store } from '../store/store.js';

const HOUR = 3_600_000;
/** What was refused stays for half a day, so that it can be mended; the service looks every hour. */
const KEPT = 12 * HOUR;
export const ERASURE_INTERVAL = HOUR;

const hasFindings: HasFindings = (content, winners) =>
  scanForPersonalData(authoredTexts(content), content.allowedTerms, winners).length > 0;

/** How many were erased. */
export interface ErasedTexts {
  readonly drafts: number;
  readonly approvals: number;
}

/**
 * Erases, at the latest a day after it was refused, what may hold personal data: drafts that do, and the content of
 * approvals that were rejected or have expired.
 */
export async function eraseRefused(
  { publications, approvals }: Pick<Store, 'publications' | 'approvals'>,
  now: number,
): Promise<ErasedTexts> {
  return {
    drafts: await publications.eraseRefused(now - KEPT, hasFindings),
    approvals: await approvals.eraseUnused(now - KEPT),
  };
}

/** The response to a draft as it is kept: without titles that hold personal data, which a replay does not show again. */
export function withoutPersonalTitles(publication: Publication): Publication {
  const { title, titleEn } = publication;
  if (scanForPersonalData({ title, titleEn }).length === 0) return publication;
  return { ...publication, title: '（未留存）', titleEn: '(not kept)' };
}
