/**
 * Takes out of a service's words whatever we sent: a careless service or proxy echoes keys and personal data in
 * its error texts, and an error ends in logs. Runs only when an error is built.
 */

const mask = '[redacted]';

/** Values shorter than this are not looked for: they would blot out half of every text. A name in Han has two. */
const shortest = 4;
const shortestHan = 2;
const longestText = 2_000;
const beyondAscii = /[\u0080-\uffff]/;
/** Lone surrogates, which cannot be percent-encoded. */
const surrogate = /\p{Surrogate}/gu;

const keyShaped = /sf_(?:test|live)_[0-9A-Za-z]+/g;
/** A word this long is taken out when it is part of something we sent: services quote, cut and split. */
const word = /[\p{L}\p{N}_.@+-]{6,}/gu;

export class Redactor {
  readonly #values: readonly string[];
  readonly #all: string;
  readonly #known: ReadonlySet<string>;

  /**
   * @param sent every value that was sent and may not come back
   * @param vocabulary texts of our own, whose words are left alone: `store` may be a value, and says nothing
   */
  constructor(sent: Iterable<string>, vocabulary: Iterable<string>) {
    this.#known = new Set([...vocabulary].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}_]+/u)));
    const values = new Set<string>();
    for (const value of sent) {
      const limit = beyondAscii.test(value) ? shortestHan : shortest;
      if (value.length < limit || this.#known.has(value.toLowerCase())) continue;
      values.add(value);
      values.add(encodeURIComponent(value.replace(surrogate, '\ufffd')));
      values.add(JSON.stringify(value).slice(1, -1));
    }
    // The longest first, so that no value leaves its tail behind.
    this.#values = [...values].sort((a, b) => b.length - a.length);
    this.#all = this.#values.join('\n');
  }

  readonly clean = (text: string): string => {
    // Cut twice: a value that the first cut splits lies beyond the second.
    let cleaned = text.slice(0, 2 * longestText);
    for (const value of this.#values) {
      if (cleaned.includes(value)) cleaned = cleaned.replaceAll(value, mask);
    }
    return cleaned
      .replace(keyShaped, mask)
      .replace(word, (part) => (this.#isPartOfValue(part) ? mask : part))
      .slice(0, longestText);
  };

  #isPartOfValue(part: string): boolean {
    return this.#all.includes(part) && !this.#known.has(part.toLowerCase());
  }
}

/** Every text in a JSON value. */
export function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* textsOf(part);
  }
}
