import { type SaxesAttributePlain, SaxesParser, type SaxesTagPlain } from 'saxes';
import { FeedError } from '../error.js';
import {
  type FeedRecord,
  maxRecordLength,
  normalizeName,
  type ParsedRecord,
  type RecordParser,
} from './record.js';

const rootsEnd = /<\/(?:[\w.-]+:)?(?:rss|feed)\s*>\s*$/;
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
  /** Prefix of the root with its colon, which elements of the feed then have too; '' for none. */
  #rootPrefix = '';
  #itemCount = 0;
  /** Whether a price stands outside of items: the offers are then in elements of another name. */
  #hasStrayPrice = false;
  /** Lines of blanks before the document, which XML does not allow before its declaration. */
  #blankLines = 0;
  #begun = false;
  #ended = false;
  /** The last characters of the text. */
  #tail = '';

  constructor() {
    const parser = this.#parser;
    parser.on('error', () => {
      // Where the root is closed, the unclosed construct is in the item.
      if (!this.#ended) throw new FeedError('xml_malformed', { line: this.#line });
      if (rootsEnd.test(this.#tail)) throw new FeedError('xml_malformed', { line: this.#itemLine });
      throw new FeedError('xml_cut', { line: this.#line });
    });
    parser.on('doctype', () => {
      throw new FeedError('doctype', { line: this.#line });
    });
    parser.on('opentag', (tag) => this.#open(tag));
    parser.on('closetag', (tag) => this.#close(tag.name));
    parser.on('text', (text) => this.#add(text));
    parser.on('cdata', (text) => this.#add(text));
    parser.on('attribute', (attribute) => this.#bind(attribute));
  }

  get #line(): number {
    return this.#parser.line + this.#blankLines;
  }

  *write(text: string): Generator<ParsedRecord<XmlRecord>> {
    const begun = this.#begun ? text : text.trimStart();
    if (!this.#begun) this.#blankLines += text.slice(0, text.length - begun.length).split('\n').length - 1;
    this.#begun ||= begun !== '';
    yield* this.#attempt(() => this.#parser.write(begun));
    this.#length += text.length;
    this.#tail = (this.#tail + text).slice(-100);
    if (this.#length > maxRecordLength) throw new FeedError('record_too_long', { line: this.#line });
  }

  *end(): Generator<ParsedRecord<XmlRecord>> {
    this.#ended = true;
    yield* this.#attempt(() => this.#parser.close());
    if (this.#itemCount === 0 && this.#hasStrayPrice) throw new FeedError('no_offers');
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
    if (this.#depth === 1) this.#rootPrefix = name.slice(0, name.indexOf(':') + 1);
    const local = this.#withoutRootPrefix(name);
    if (this.#itemDepth === 0) {
      this.#hasStrayPrice ||= /(?:^|:)(?:sale_)?price$/i.test(local);
      if (local !== 'item' && local !== 'entry') return;
      this.#itemCount += 1;
      this.#itemDepth = this.#depth;
      this.#item = new XmlRecord();
      this.#itemLine = this.#line;
    } else if (this.#depth === this.#itemDepth + 1) {
      this.#text = '';
      const { href, rel = 'alternate' } = attributes;
      // Atom has addresses in attributes.
      if (local === 'link' && href !== undefined && rel === 'alternate')
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

  #withoutRootPrefix(name: string): string {
    const prefix = this.#rootPrefix;
    return prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  }

  #put(elementName: string, text: string): void {
    if (text === '') return;
    const name = this.#withoutRootPrefix(elementName);
    const colon = name.indexOf(':');
    const prefix = name.slice(0, Math.max(colon, 0));
    const ofGoogle = prefix === this.#googlePrefix;
    this.#item.set(normalizeName(ofGoogle || colon < 0 ? name.slice(colon + 1) : name), text, ofGoogle);
  }
}
