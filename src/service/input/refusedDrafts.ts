import { authoredTexts } from '../../campaign/publication/content.js';
import { scanForPersonalData } from '../../campaign/publication/scan.js';
import type { Publication } from '../../generated/types.js';
import type { HasFindings, PublicationStore } from '../store/store.js';

const HOUR = 3_600_000;
/** A draft that was refused stays for half a day, so that it can be mended; the service looks every hour. */
const KEPT = 12 * HOUR;
export const ERASURE_INTERVAL = HOUR;

const hasFindings: HasFindings = (content, winners) =>
  scanForPersonalData(authoredTexts(content), content.allowedTerms, winners).length > 0;

/** Erases drafts that hold personal data, at the latest a day after they were written. How many there were. */
export const eraseRefusedDrafts = (publications: PublicationStore, now: number): Promise<number> =>
  publications.eraseRefused(now - KEPT, hasFindings);

/** The response to a draft as it is kept: without titles that hold personal data, which a replay does not show again. */
export function withoutPersonalTitles(publication: Publication): Publication {
  const { title, titleEn } = publication;
  if (scanForPersonalData({ title, titleEn }).length === 0) return publication;
  return { ...publication, title: '（未留存）', titleEn: '(not kept)' };
}
