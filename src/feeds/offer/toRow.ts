import type { Availability, ProblemIssue, PromoItemInput } from '../../generated/types.js';
import { parseAmount } from '../../tables/cellParsers.js';
import { validate } from '../../validation/validate.js';
import type { LengthLimit, Offer, SourceField } from '../mappers/offer.js';
import type { ReadOptions } from '../options.js';
import { type FeedIssueCode, feedIssue, invalidRow } from '../problems.js';
import type { FeedRow } from '../row.js';
import { fastPath, schemas } from '../schemas.js';
import { undecoded } from '../source/encoding.js';
import { type FeedWarning, type FeedWarningCode, feedWarning } from '../warnings.js';
import { parseMoney, toWhole } from './amount.js';
import { parseAvailability } from './availability.js';
import { checkGtin, isSpreadsheetNumber } from './gtin.js';
import { identifierOf } from './identity.js';
import { sellerOf } from './seller.js';
import { parseTimestamp, type Timestamp } from './timestamp.js';
import { cleanTitle } from './title.js';
import { encodeUrl } from './webUrl.js';

export interface RowPosition {
  readonly row: number;
  readonly line: number | null;
}

type Draft = Record<string, unknown>;

/** The period of a sale price; null where the feed has no start or end. */
interface Sale {
  readonly start: string | null;
  readonly end: string | null;
}

/** Parses the fields of one offer, and returns the row or its problem. */
export function toRow(
  offer: Offer,
  limits: readonly LengthLimit[],
  at: RowPosition,
  options: ReadOptions,
): FeedRow {
  return checkedRow(new RowBuilder(offer, limits, options), at);
}

/** A row before it is validated. */
interface RowDraft {
  readonly draft: Draft;
  readonly issues: readonly ProblemIssue[];
  readonly warnings: readonly FeedWarning[];
  /** Pointers of fields with an issue, of which no further issue is reported. */
  readonly reported: ReadonlySet<string>;
  /** Name of the image in the feed. */
  readonly imageName: string;
  /** When the feed gives another price, if it says so. */
  readonly changesAt?: string | undefined;
}

/** A row that conforms to the contract, or its problem. */
export function checkedRow(rowDraft: RowDraft, { row, line }: RowPosition): FeedRow {
  const { draft, issues, warnings, reported, changesAt } = rowDraft;
  if (issues.length === 0) {
    const { match, ordered } = fastPath('PromoItemInput');
    const size = match(draft);
    if (size !== 0) {
      const item = (size > 0 ? draft : ordered(draft)) as PromoItemInput;
      return changesAt === undefined
        ? { row, line, warnings, item }
        : { row, line, warnings, item, changesAt };
    }
  }
  const result = validate(schemas('strict').PromoItemInput, draft);
  if (result.ok && issues.length === 0) return { row, line, warnings, item: result.value, changesAt };
  if (!result.ok && result.issues.some(({ pointer }) => pointer === '/imageUrl')) {
    // An offer without an image is better than none.
    const { imageUrl: _, ...others } = draft;
    const warning = feedWarning('image_left_out', '/imageUrl', rowDraft.imageName);
    return checkedRow({ ...rowDraft, draft: others, warnings: [...warnings, warning] }, { row, line });
  }
  // A field that could not be parsed is in the draft as text, and its issue is reported already.
  const others = result.ok ? [] : result.issues.filter(({ pointer }) => !reported.has(pointer));
  const { externalId } = draft;
  const isKnown = typeof externalId === 'string' && externalId !== '' && !reported.has('/externalId');
  return {
    row,
    line,
    warnings,
    externalId: isKnown ? externalId : null,
    problem: invalidRow([...issues, ...others]),
    draft,
  };
}

const MAX_DESCRIPTION = 5_000;

/** An offer with the beginning of its description is better than none. */
const shortened = (text: string): string =>
  text.length > MAX_DESCRIPTION ? [...text].slice(0, MAX_DESCRIPTION).join('') : text;

/** Only a gift is meant to cost nothing. `name` is that of the price which shoppers pay. */
export function zeroPrices({ type, salePrice }: Draft, name: string): readonly FeedWarning[] {
  return type !== 'gift' && salePrice === 0 ? [feedWarning('price_zero', '/salePrice', name)] : [];
}

/** Builds the fields of an item in the order of the contract, with issues and warnings. */
class RowBuilder implements RowDraft {
  readonly draft: Draft = {};
  readonly issues: ProblemIssue[] = [];
  readonly warnings: FeedWarning[] = [];
  readonly reported = new Set<string>();
  readonly imageName: string;
  changesAt: string | undefined;
  readonly #offer: Offer;
  readonly #options: ReadOptions;

  constructor(offer: Offer, limits: readonly LengthLimit[], options: ReadOptions) {
    this.#offer = offer;
    this.#options = options;
    this.imageName = offer.imageUrl.name;
    this.#externalId(identifierOf(offer, options.identity));
    this.draft.type = typeof options.type === 'function' ? options.type(offer.record) : options.type;
    this.#title(offer.title);
    const sale = this.#sale();
    this.#prices(sale !== null);
    const availability = this.#availability(offer.availability);
    if (availability !== undefined) this.draft.availability = availability;
    this.#seller();
    if (options.zone !== undefined) this.draft.zone = options.zone;
    this.#url('url', offer.url);
    this.#url('imageUrl', offer.imageUrl);
    this.#period(sale);
    if (offer.status !== undefined) this.draft.status = offer.status;
    this.#more(offer);
    this.#gtin(offer.gtin);
    for (const { name, max } of limits) {
      const text = offer.record.get(name);
      if (text.length > max && [...text].length > max) this.#warn('format_limit', '', name);
    }
    if (offer.hasOmittedOffers) this.#warn('offers_left_out', '', 'offers');
  }

  #issue(code: FeedIssueCode, pointer: string, name: string): void {
    this.issues.push(feedIssue(code, pointer, name));
    this.reported.add(pointer);
  }

  #warn(code: FeedWarningCode, pointer: string, name: string): void {
    this.warnings.push(feedWarning(code, pointer, name));
  }

  #externalId({ name, text }: SourceField): void {
    if (text === '') return;
    this.draft.externalId = text;
    if (isSpreadsheetNumber(text)) this.#issue('id_damaged', '/externalId', name);
    else if (undecoded.test(text)) this.#issue('undecodable', '/externalId', name);
  }

  #title({ name, text }: SourceField): void {
    const { text: title, hadMarkup } = cleanTitle(text);
    if (title === '') return;
    this.draft.title = title;
    if (undecoded.test(title)) {
      if (this.#options.isLossy()) this.#issue('undecodable', '/title', name);
      else this.#warn('replacement_character', '/title', name);
    }
    if (hadMarkup) this.#warn('markup_removed', '/title', name);
  }

  /** The sale under way; null where there is no sale price, or now is outside of its period. */
  #sale(): Sale | null {
    const { salePrice, saleStart, saleEnd, isSingleDate } = this.#offer;
    if (salePrice.text === '') return null;
    const start = this.#timestamp(saleStart, 'start', '/validFrom');
    const end = this.#timestamp(saleEnd, 'end', '/validTo');
    if (isSingleDate && start !== null && !Number.isNaN(start.time)) {
      this.#warn('period_single', '/validFrom', saleStart?.name ?? '');
      return { start: null, end: null };
    }
    if (end !== null && end.time <= this.#options.now) {
      this.#warn('sale_over', '/salePrice', saleEnd?.name ?? '');
      return null;
    }
    if (start !== null && end !== null && start.time >= end.time) {
      this.#issue('period_reversed', '/validTo', saleEnd?.name ?? '');
    } else if (start !== null && start.time > this.#options.now) {
      // The period limits the price, not the offer.
      this.#warn('sale_to_come', '/salePrice', saleStart?.name ?? '');
      this.changesAt = start.text;
      return null;
    }
    this.changesAt = end?.text;
    return { start: start?.text ?? null, end: end?.text ?? null };
  }

  /** Null for an absent field; the text, without a time, where it could not be parsed. */
  #timestamp(field: SourceField | undefined, edge: 'start' | 'end', pointer: string): Timestamp | null {
    if (field === undefined || field.text === '') return null;
    const timestamp = parseTimestamp(field.text, edge);
    if (timestamp === null) this.#issue('period_unreadable', pointer, field.name);
    return timestamp ?? { text: field.text, time: Number.NaN };
  }

  #prices(onSale: boolean): void {
    const { listPrice, salePrice, isCompareAtPrice } = this.#offer;
    const list = this.#amount('listPrice', listPrice);
    const sale = onSale ? this.#amount('salePrice', salePrice) : list;
    if (list !== undefined) this.draft.listPrice = list;
    if (sale !== undefined) this.draft.salePrice = sale;
    // Both prices come from the same field, whose issue is then reported once.
    if (!onSale) this.reported.add('/salePrice');
    this.warnings.push(...zeroPrices(this.draft, onSale ? salePrice.name : listPrice.name));
    if (typeof list !== 'number' || typeof sale !== 'number' || sale <= list) return;
    if (isCompareAtPrice) this.draft.listPrice = sale;
    else this.#issue('sale_price_above_price', '/salePrice', salePrice.name);
  }

  /** Whole NT$; the text where it could not be read. */
  #amount(field: 'listPrice' | 'salePrice', { name, text }: SourceField): number | string | undefined {
    if (text === '') return undefined;
    const pointer = `/${field}`;
    const money = parseMoney(text);
    if (typeof money === 'string') {
      this.#issue(money, pointer, name);
      return text;
    }
    const offerCurrency = this.#offer.currency;
    const currency = money.currency ?? offerCurrency?.toUpperCase() ?? this.#options.currency;
    if (money.currency === null && offerCurrency === undefined) this.#warn('currency_missing', pointer, name);
    const rate = this.#options.rates.get(currency);
    if (rate === undefined) {
      this.#issue('currency_unknown', pointer, name);
      return text;
    }
    const whole = toWhole(money.value * rate);
    if (rate !== 1) this.#warn('price_converted', pointer, name);
    else if (whole !== money.value) this.#warn('price_rounded', pointer, name);
    return whole;
  }

  #availability(source: SourceField | Availability): Availability | string | undefined {
    if (typeof source === 'string') return source;
    const { name, text } = source;
    if (text === '') {
      const { defaultAvailability } = this.#offer;
      if (defaultAvailability !== undefined) this.#warn('availability_assumed', '/availability', name);
      return defaultAvailability;
    }
    const known = parseAvailability(text);
    if (known === null) this.#issue('availability_unknown', '/availability', name);
    return known ?? text;
  }

  #seller(): void {
    const seller = sellerOf(this.#offer, this.#options.seller);
    if (seller === null) return;
    if ('field' in seller) {
      this.draft[seller.field] = seller.value;
      return;
    }
    this.#issue('seller_unknown', '/merchantExternalId', seller.name);
    if (seller.text !== '') this.draft.merchantExternalId = seller.text;
  }

  #url(field: 'url' | 'imageUrl', { text }: SourceField): void {
    if (text !== '') this.draft[field] = encodeUrl(text);
  }

  /** The offer is valid as long as its sale price, or as the shop sells it, or by the options where the feed has no period. */
  #period(sale: Sale | null): void {
    const start = this.#timestamp(this.#offer.validFrom, 'start', '/validFrom');
    const end = this.#timestamp(this.#offer.validTo, 'end', '/validTo');
    const { validFrom, validTo } = this.#options;
    const [from, to] =
      sale?.start || sale?.end ? [sale.start, sale.end] : [start?.text ?? validFrom, end?.text ?? validTo];
    if (from) this.draft.validFrom = from;
    if (to) this.draft.validTo = to;
  }

  /** Texts of an offer beside its title, without markup. */
  #more({ description, mapped = {} }: Offer): void {
    const fields = {
      titleEn: mapped.titleEn,
      description: mapped.description ?? (this.#options.descriptions ? description : undefined),
      terms: mapped.terms,
      quantity: mapped.quantity,
      audience: mapped.audience,
    };
    for (const [name, field] of Object.entries(fields)) {
      if (field === undefined || field.text === '') continue;
      if (name === 'quantity') this.draft.quantity = parseAmount(field.text);
      else {
        const { text, hadMarkup } = cleanTitle(field.text);
        if (text !== '') this.draft[name] = name === 'description' ? shortened(text) : text;
        if (hadMarkup && name === 'titleEn') this.#warn('markup_removed', '/titleEn', field.name);
      }
    }
  }

  #gtin({ name, text }: SourceField): void {
    const fault = text === '' ? null : checkGtin(text);
    if (fault !== null) this.#warn(fault, '', name);
  }
}
