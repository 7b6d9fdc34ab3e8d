import { toIsoDate } from '../calendar.js';
import { normalizeDecimal } from '../decimal.js';
import { EInvoiceError } from '../error.js';
import { checkUbn, isMaskedInvoiceNumber, normalizeInvoiceNumber } from '../identifiers.js';
import type { Warnings } from '../warnings.js';
import { positionOf } from './position.js';
import type { Element } from './reader.js';

/** Names that occur in practice, and the standard's name for the same element. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['BuyerIdentifier', 'BuyerId'],
  ['SellerIdentifier', 'SellerId'],
  ['InvoiceItem', 'ProductItem'],
  ['AllowanceItem', 'ProductItem'],
]);

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

  /** `order` has every element of the standard in this section; any other is reported as unknown. */
  constructor(xml: string, section: Element, path: string, order: readonly string[], warnings: Warnings) {
    this.#xml = xml;
    this.#section = section;
    this.#path = path;
    this.#warnings = warnings;
    let last = -1;
    for (const child of section.children) {
      const name = standardName(child, () => this.#at(child), warnings);
      const index = order.indexOf(name, Math.max(last, 0));
      if (index >= 0) last = index;
      else warnings.add(order.includes(name) ? 'element_order' : 'unknown_element', () => this.#at(child));
      if (!this.#byName.has(name)) this.#byName.set(name, child);
    }
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

  /** `HH:MM:SS`; also `HH:MM` and `HHMMSS`, and with fractions or an offset that xsd:time allows. */
  time(name: string): string | null {
    const text = this.expectedText(name);
    if (text === null) return null;
    const match =
      /^([01][0-9]|2[0-3]):?([0-5][0-9])(?::?([0-5][0-9]))?(?:\.[0-9]{1,9})?(?:Z|[+-][0-9]{2}:[0-9]{2})?$/.exec(
        text,
      );
    if (!match) {
      this.#warnings.add('unreadable', () => this.at(name));
      return null;
    }
    const value = `${match[1]}:${match[2]}:${match[3] ?? '00'}`;
    if (value !== text) this.#warnings.add('time_format', () => this.at(name));
    return value;
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

  section(name: string, order: readonly string[]): Fields | null {
    const element = this.#byName.get(name);
    return element ? new Fields(this.#xml, element, `${this.#path}/${name}`, order, this.#warnings) : null;
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
}

function standardName(element: Element, at: () => string, warnings: Warnings): string {
  const renamed = RENAMED.get(element.name);
  if (renamed !== undefined) warnings.add('renamed_element', at);
  return renamed ?? element.name;
}
