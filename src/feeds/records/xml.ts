import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';
import { FeedError } from '../error.js';
import {
  type FeedRecord,
  maxRecordLength,
  normalizeName,
  type ParsedRecord,
  type RecordParser,
} from './record.js';

const rootsEnd = /<\/(?:[\w-]+:)?(?:rss|feed)\s*>\s*$/;
const googleNamespace = /^https?:\/\/base\.google\.com\/ns\/1\.0\/?$/;

/** An `item` or `entry` of a feed: the texts of its child elements, not of deeper ones. */
export class XmlRecord implements FeedRecord {
  readonly #texts = new Map<string, string>();
  /** Names that occurred in Google's namespace. */
  readonly #google = new Set<string>();

  get(name: string): string {
    return this.#texts.get(normalizeName(name)) ?? '';
  }

  /** The first element wins, and one of Google's namespace over one of RSS or Atom. */
  set(name: string, text: string, ofGoogle: boolean): void {
    if (ofGoogle ? this.#google.has(name) : this.#texts.has(name)) return;
    if (ofGoogle) this.#google.add(name);
    this.#texts.set(name, text);
  }
}

/**
 * Parses items of RSS 2.0 and entries of Atom, chunk by chunk. A DOCTYPE is refused, so no entity can be declared: saxes
 * knows the five of XML only, and fetches nothing.
 */
export class XmlRecordParser implements RecordParser<XmlRecord> {
  readonly #parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  #found: ParsedRecord<XmlRecord>[] = [];
  #length = 0;
  #depth = 0;
  /** Depth of the current item, 0 between items. */
  #itemDepth = 0;
  #item = new XmlRecord();
  #itemLine = 1;
  #text = '';
  #googlePrefix = 'g';
  #ended = false;
  /** The last characters of the text. */
  #tail = '';

  constructor() {
    const parser = this.#parser;
    parser.on('error', () => {
      // Where the root is closed, the unclosed construct is in the item.
      if (!this.#ended) throw new FeedError('xml_malformed', { line: parser.line });
      if (rootsEnd.test(this.#tail)) throw new FeedError('xml_malformed', { line: this.#itemLine });
      throw new FeedError('xml_cut', { line: parser.line });
    });
    parser.on('doctype', () => {
      throw new FeedError('doctype', { line: parser.line });
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', (tag) => this.#close(tag.name));
    parser.on('text', (text) => this.#add(text));
    parser.on('cdata', (text) => this.#add(text));
    parser.on('attribute', (attribute) => this.#bind(attribute));
  }

  *write(text: string): Generator<ParsedRecord<XmlRecord>> {
    yield* this.#attempt(() => this.#parser.write(text));
    this.#length += text.length;
    this.#tail = (this.#tail + text).slice(-100);
    if (this.#length > maxRecordLength) throw new FeedError('record_too_long', { line: this.#parser.line });
  }

  *end(): Generator<ParsedRecord<XmlRecord>> {
    this.#ended = true;
    yield* this.#attempt(() => this.#parser.close());
  }

  *#attempt(action: () => void): Generator<ParsedRecord<XmlRecord>> {
    let failure: unknown = null;
    try {
      action();
    } catch (error) {
      failure = error;
    }
    const found = this.#found;
    this.#found = [];
    if (found.length > 0) this.#length = 0;
    yield* found;
    if (failure !== null) throw failure;
  }

  #bind({ name, value }: SaxesAttributePlain): void {
    if (!name.startsWith('xmlns') || !googleNamespace.test(value)) return;
    this.#googlePrefix = name.slice('xmlns:'.length);
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    this.#depth += 1;
    if (this.#itemDepth === 0) {
      if (name !== 'item' && name !== 'entry') return;
      this.#itemDepth = this.#depth;
      this.#item = new XmlRecord();
      this.#itemLine = this.#parser.line;
    } else if (this.#depth === this.#itemDepth + 1) {
      this.#text = '';
      const { href, rel = 'alternate' } = attributes;
      // Atom has addresses in attributes.
      if (name === 'link' && href !== undefined && rel === 'alternate')
        this.#item.set('link', href.trim(), false);
    }
  }

  #add(text: string): void {
    if (this.#itemDepth > 0 && this.#depth === this.#itemDepth + 1) this.#text += text;
  }

  #close(name: string): void {
    if (this.#itemDepth > 0 && this.#depth === this.#itemDepth + 1) this.#put(name, this.#text.trim());
    if (this.#depth === this.#itemDepth) {
      this.#itemDepth = 0;
      this.#found.push({ line: this.#itemLine, record: this.#item });
    }
    this.#depth -= 1;
  }

  #put(name: string, text: string): void {
    if (text === '') return;
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(colon, 0));
    const ofGoogle = prefix === this.#googlePrefix;
    this.#item.set(normalizeName(ofGoogle || colon < 0 ? name.slice(colon + 1) : name), text, ofGoogle);
  }
}
