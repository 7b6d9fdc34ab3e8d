/**
 * Removes whatever we sent from the texts of a service: a careless service or proxy echoes keys and personal data in
 * its error texts, whole, encoded or cut, and an error ends in logs. Runs only when an error is built.
 */

const mask = '[redacted]';
const masks = /(?:\[redacted\])+/g;

/** Values shorter than this are not looked for: they would blot out half of every text. A name in Han has two. */
const shortest = 4;
const shortestHan = 2;
const longestText = 2_000;
const beyondAscii = /[\u0080-\uffff]/;
/** Lone surrogates, which cannot be percent-encoded. */
const surrogate = /\p{Surrogate}/gu;

const keyShaped = /sf_(?:test|live|pub)_[0-9A-Za-z]+/g;
/** A word this long is taken out when it is part of something we sent. */
const word = /[\p{L}\p{N}_.@+-]{6,}/gu;
/** Han is written without spaces: any two characters that stand together in something we sent are taken out. */
const han = /\p{Script=Han}{2,}/gu;

export class Redactor {
  /** Everything that was sent, in the forms in which it may come back, the longest first. */
  readonly #values: readonly string[];
  readonly #sent: string;
  readonly #ownTexts: string;

  /**
   * @param sent every value that was sent and may not come back
   * @param ownTexts texts of our own, whose words are left alone: `merchant` may be a value, and says nothing
   */
  constructor(sent: Iterable<string>, ownTexts: Iterable<string>) {
    this.#ownTexts = [...ownTexts].join('\n').toLowerCase();
    const values = new Set<string>();
    for (const value of sent) {
      const limit = beyondAscii.test(value) ? shortestHan : shortest;
      if (value.length < limit || this.#isOwn(value)) continue;
      values.add(value);
      values.add(encodeURIComponent(value.replace(surrogate, '\ufffd')));
      values.add(JSON.stringify(value).slice(1, -1));
    }
    this.#values = [...values].sort((a, b) => b.length - a.length);
    this.#sent = this.#values.join('\n');
  }

  readonly redact = (text: string): string => {
    // Cut twice: a value that the first cut splits lies beyond the second.
    let redacted = text.slice(0, 2 * longestText);
    for (const value of this.#values) {
      if (redacted.includes(value)) redacted = redacted.replaceAll(value, mask);
    }
    return redacted
      .replace(keyShaped, mask)
      .replace(word, (part) => (this.#isSent(part) ? mask : part))
      .replace(han, (run) => this.#maskPairs(run))
      .slice(0, longestText);
  };

  #isOwn(text: string): boolean {
    return this.#ownTexts.includes(text.toLowerCase());
  }

  #isSent(part: string): boolean {
    return this.#sent.includes(part) && !this.#isOwn(part);
  }

  #maskPairs(run: string): string {
    const characters = [...run];
    const isSent = characters.map((character, at) => this.#isSent(character + (characters[at + 1] ?? '\n')));
    return characters
      .map((character, at) => (isSent[at] || isSent[at - 1] ? mask : character))
      .join('')
      .replace(masks, mask);
  }
}

/** Every text in a JSON value. */
export function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* textsOf(part);
  }
}
