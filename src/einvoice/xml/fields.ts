import { toIsoDate } from '../calendar.js';
import { normalizeDecimal } from '../decimal.js';
import { EInvoiceError } from '../error.js';
import { checkUbn, isMaskedInvoiceNumber, normalizeInvoiceNumber } from '../identifiers.js';
import type { Warnings } from '../warnings.js';
import { positionOf } from './position.js';
import type { Element } from './reader.js';
import { readTime } from './time.js';

/** Names that occur in practice, and the standard's name for the same element. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['BuyerIdentifier', 'BuyerId'],
  ['SellerIdentifier', 'SellerId'],
  ['InvoiceItem', 'ProductItem'],
  ['AllowanceItem', 'ProductItem'],
]);

/** Elements that may stand once for each line: a file of one `Details` for each is read as if it had one for all. */
const REPEATABLE: ReadonlySet<string> = new Set(['ProductItem', 'Details']);

/**
 * The fields of one section, read by name in any order. A required field that is missing or unreadable is an error, an
 * optional one a warning and null.
 */
export class Fields {
  readonly #xml: string;
  readonly #path: string;
  readonly #warnings: Warnings;
  readonly #section: Element;
  readonly #byName = new Map<string, Element>();
  /** Names of fields that stand twice with different contents; null where there are none. */
  #repeated: Set<string> | null = null;

  /** `order` has every element of the standard in this section; any other is reported as unknown. */
  constructor(xml: string, section: Element, path: string, order: readonly string[], warnings: Warnings) {
    this.#xml = xml;
    this.#section = section;
    this.#path = path;
    this.#warnings = warnings;
    let last = -1;
    for (const child of section.children) {
      const renamed = RENAMED.get(child.name);
      if (renamed !== undefined) warnings.add('renamed_element', () => this.#at(child));
      const name = renamed ?? child.name;
      const index = order.indexOf(name, Math.max(last, 0));
      if (index >= 0) last = index;
      else warnings.add(order.includes(name) ? 'element_order' : 'unknown_element', () => this.#at(child));
      const known = this.#byName.get(name);
      if (known === undefined) this.#byName.set(name, child);
      else if (!REPEATABLE.has(name) && !isSame(known, child)) this.#addRepeated(name, child);
    }
  }

  #addRepeated(name: string, child: Element): void {
    this.#repeated ??= new Set();
    this.#repeated.add(name);
    this.#warnings.add('repeated_element', () => this.#at(child));
  }

  #at(element: Element): string {
    return `${this.#path}/${element.name}, ${positionOf(this.#xml, element.offset)}`;
  }

  /** Position of a field, or of the section where it is missing. */
  at(name: string): string {
    const element = this.#byName.get(name);
    return element
      ? this.#at(element)
      : `${this.#path}/${name}, ${positionOf(this.#xml, this.#section.offset)}`;
  }

  has(name: string): boolean {
    return this.#byName.has(name);
  }

  /** The trimmed text; null when the field is missing, empty or blank. */
  text(name: string): string | null {
    const element = this.#byName.get(name);
    if (!element) return null;
    const trimmed = element.text.trim();
    if (trimmed === '') this.#warnings.add('empty_element', () => this.#at(element));
    else if (trimmed.length !== element.text.length) this.#warnings.add('blanks', () => this.#at(element));
    return trimmed === '' ? null : trimmed;
  }

  /** A field that the standard requires but the campaign does not need. */
  expectedText(name: string): string | null {
    const value = this.text(name);
    if (value === null && !this.#byName.has(name)) this.#warnings.add('missing', () => this.at(name));
    return value;
  }

  requiredText(name: string): string {
    this.#refuseRepeated(name);
    const value = this.text(name);
    if (value === null) throw new EInvoiceError('field_missing', this.at(name));
    return value;
  }

  decimal(name: string): string | null {
    const text = this.text(name);
    if (text === null) return null;
    const value = normalizeDecimal(text);
    if (value === null) this.#warnings.add('unreadable', () => this.at(name));
    return value;
  }

  requiredDecimal(name: string): string {
    const value = normalizeDecimal(this.requiredText(name));
    if (value === null) throw new EInvoiceError('field_invalid', this.at(name));
    return value;
  }

  /** `YYYYMMDD` (the standard) or `YYYY-MM-DD`, `YYYY/MM/DD` (occurs in practice) → `YYYY-MM-DD`. */
  date(name: string): string | null {
    const text = this.text(name);
    const value = text === null ? null : this.#toDate(text, name);
    if (text !== null && value === null) this.#warnings.add('unreadable', () => this.at(name));
    return value;
  }

  requiredDate(name: string): string {
    const value = this.#toDate(this.requiredText(name), name);
    if (value === null) throw new EInvoiceError('field_invalid', this.at(name));
    return value;
  }

  #toDate(text: string, name: string): string | null {
    const match = /^([0-9]{4})([-/]?)([0-9]{2})\2([0-9]{2})$/.exec(text);
    if (match?.[2]) this.#warnings.add('date_format', () => this.at(name));
    // Before 1912 there is no ROC year, so no period either.
    return match && Number(match[1]) >= 1912
      ? toIsoDate(Number(match[1]), Number(match[3]), Number(match[4]))
      : null;
  }

  /**
   * `HH:MM:SS`; also `H:M:S`, `HH:MM` and `HHMMSS`, and with fractions or an offset that xsd:time allows. With an offset it
   * is converted to Taipei; `days` is how many days later it is there.
   */
  time(name: string): { value: string; days: number } | null {
    const text = this.expectedText(name);
    if (text === null) return null;
    const read = readTime(text);
    if (read === null) this.#warnings.add('unreadable', () => this.at(name));
    else if (read.value !== text) this.#warnings.add('time_format', () => this.at(name));
    return read;
  }

  /** A field that has one of these values; another is told. */
  mark(name: string, values: readonly string[]): string | null {
    const text = this.text(name);
    if (text !== null && !values.includes(text)) this.#warnings.add('unknown_mark', () => this.at(name));
    return text;
  }

  expectedMark(name: string, values: readonly string[]): string | null {
    if (!this.#byName.has(name)) this.#warnings.add('missing', () => this.at(name));
    return this.mark(name, values);
  }

  requiredInvoiceNumber(name: string): string {
    const text = this.requiredText(name);
    const value = normalizeInvoiceNumber(text);
    if (value === null)
      throw new EInvoiceError(isMaskedInvoiceNumber(text) ? 'donated' : 'field_invalid', this.at(name));
    if (value !== text) this.#warnings.add('number_format', () => this.at(name));
    return value;
  }

  /** A UBN; null when missing or all zeros, which stands for a consumer. */
  ubn(name: string, whose: 'seller_ubn' | 'buyer_ubn'): string | null {
    const text = this.expectedText(name);
    if (text === null || /^0{8,10}$/.test(text)) return null;
    const check = checkUbn(text);
    if (!check.wellFormed) this.#warnings.add('unreadable', () => this.at(name));
    else if (!check.valid) this.#warnings.add(whose, () => this.at(name));
    return check.wellFormed ? text : null;
  }

  /** @throws EInvoiceError `field_repeated` where several differ: nobody knows which of them counts. */
  section(name: string, order: readonly string[]): Fields | null {
    this.#refuseRepeated(name);
    const element = this.#byName.get(name);
    return element ? new Fields(this.#xml, element, `${this.#path}/${name}`, order, this.#warnings) : null;
  }

  /** Every section of this name; several are told. */
  sections(name: string, order: readonly string[]): Fields[] {
    const elements = this.#section.children.filter((child) => child.name === name);
    if (elements.length > 1) this.#warnings.add('repeated_element', () => this.at(name));
    return elements.map(
      (element) => new Fields(this.#xml, element, `${this.#path}/${name}`, order, this.#warnings),
    );
  }

  /** Every `ProductItem` of this section. */
  items(order: readonly string[]): Fields[] {
    return this.#section.children
      .filter((child) => (RENAMED.get(child.name) ?? child.name) === 'ProductItem')
      .map(
        (child, i) =>
          new Fields(this.#xml, child, `${this.#path}/ProductItem[${i + 1}]`, order, this.#warnings),
      );
  }

  #refuseRepeated(name: string): void {
    if (this.#repeated?.has(name)) throw new EInvoiceError('field_repeated', this.at(name));
  }
}

/** Whether two elements say the same. */
function isSame(one: Element, other: Element): boolean {
  return (
    one.text.trim() === other.text.trim() &&
    one.children.length === other.children.length &&
    one.children.every((child, index) => {
      const counterpart = other.children[index] as Element;
      return child.name === counterpart.name && isSame(child, counterpart);
    })
  );
}
