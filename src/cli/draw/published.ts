import { quicknet } from '../../campaign/draw/params.js';
import { fetchText, parseJson } from '../connection/fetched.js';

/** A round as drand publishes it. */
export interface PublishedRound {
  readonly round: number;
  readonly signature: string;
}

/**
 * The commitment at an address: of a publication (`/v1/publications/pub_…`), of the commitment of a draw, or as the text of
 * a page that has nothing else of its form. Null where it cannot be read: the check is then not made.
 */
export async function fetchCommitment(url: string): Promise<string | null> {
  const text = await fetchText(url);
  if (text === null) return null;
  const value = parseJson(text) as { C?: unknown; content?: { draw?: { commitment?: unknown } } } | null;
  const found = value?.C ?? value?.content?.draw?.commitment ?? text.trim();
  return typeof found === 'string' && /^[0-9a-f]{64}$/.test(found) ? found : null;
}

/** The round, from a node of drand; null where it cannot be read. */
export async function fetchRound(node: string, round: number): Promise<PublishedRound | null> {
  const text = await fetchText(`${node.replace(/\/$/, '')}/${quicknet}/public/${round}`);
  const value = text === null ? null : (parseJson(text) as Partial<PublishedRound> | null);
  return typeof value?.signature === 'string' && value.round === round
    ? { round, signature: value.signature }
    : null;
}
