import { fastPath, schemas } from '../../generated/schemas.js';
import type { Availability, ProblemIssue, PromoItemInput } from '../../generated/types.js';
import { validate } from '../../validation/validate.js';
import type { Limit, Offer, Said } from '../mappers/offer.js';
import type { Rules } from '../options.js';
import { type FeedIssueCode, feedIssue, invalidRow } from '../problems.js';
import type { FeedRow } from '../row.js';
import { undecoded } from '../source/encoding.js';
import { type FeedWarning, type FeedWarningCode, feedWarning } from '../warnings.js';
import { readMoney, toWhole } from './amount.js';
import { readAvailability } from './availability.js';
import { gtinFault, tookForNumber } from './gtin.js';
import { sellerOf } from './seller.js';
import { type Moment, readMoment } from './timestamp.js';
import { cleanTitle } from './title.js';
import { encodeUrl } from './webUrl.js';

export interface At {
  readonly row: number;
  readonly line: number | null;
}

type Draft = Record<string, unknown>;

/** When a sale price holds; null where the feed does not say. */
interface Sale {
  readonly start: string | null;
  readonly end: string | null;
}

/** Understands what a feed says of one offer. */
export function toRow(offer: Offer, limits: readonly Limit[], at: At, rules: Rules): FeedRow {
  const reading = new Reading(offer, limits, rules);
  return checkedRow(reading, at);
}

/** What was made of a row. */
interface Made {
  readonly draft: Draft;
  readonly issues: readonly ProblemIssue[];
  readonly warnings: readonly FeedWarning[];
  /** Fields of which enough is said, by their pointers. */
  readonly settled: ReadonlySet<string>;
}

/** A row as the contract has it, or the problem that it is. */
export function checkedRow({ draft, issues, warnings, settled }: Made, { row, line }: At): FeedRow {
  if (issues.length === 0) {
    const { match, ordered } = fastPath('PromoItemInput');
    const size = match(draft);
    if (size !== 0) {
      return { row, line, warnings, item: (size > 0 ? draft : ordered(draft)) as PromoItemInput };
    }
  }
  const result = validate(schemas('strict').PromoItemInput, draft);
  if (result.ok && issues.length === 0) return { row, line, warnings, item: result.value };
  // What was not understood stands in the draft as text, to which the contract has nothing to add.
  const others = result.ok ? [] : result.issues.filter(({ pointer }) => !settled.has(pointer));
  const { externalId } = draft;
  const isKnown = typeof externalId === 'string' && externalId !== '' && !settled.has('/externalId');
  return {
    row,
    line,
    warnings,
    externalId: isKnown ? externalId : null,
    problem: invalidRow([...issues, ...others]),
    draft,
  };
}

/** The fields of an item in the order of the contract, and what is to be said of them. */
class Reading implements Made {
  readonly draft: Draft = {};
  readonly issues: ProblemIssue[] = [];
  readonly warnings: FeedWarning[] = [];
  readonly settled = new Set<string>();
  readonly #offer: Offer;
  readonly #rules: Rules;

  constructor(offer: Offer, limits: readonly Limit[], rules: Rules) {
    this.#offer = offer;
    this.#rules = rules;
    this.#externalId(offer.externalId);
    this.draft.type = typeof rules.type === 'function' ? rules.type(offer.record) : rules.type;
    this.#title(offer.title);
    const sale = this.#sale();
    this.#prices(sale !== null);
    const availability = this.#availability(offer.availability);
    if (availability !== undefined) this.draft.availability = availability;
    this.#seller();
    if (rules.zone !== undefined) this.draft.zone = rules.zone;
    this.#url('url', offer.url);
    this.#url('imageUrl', offer.imageUrl);
    this.#period(sale);
    if (offer.status !== undefined) this.draft.status = offer.status;
    this.#gtin(offer.gtin);
    for (const { name, most } of limits) {
      const text = offer.record.get(name);
      if (text.length > most && [...text].length > most) this.#warn('format_limit', '', name);
    }
    if (offer.leftOut) this.#warn('offers_left_out', '', 'offers');
  }

  #issue(code: FeedIssueCode, pointer: string, name: string): void {
    this.issues.push(feedIssue(code, pointer, name));
    this.settled.add(pointer);
  }

  #warn(code: FeedWarningCode, pointer: string, name: string): void {
    this.warnings.push(feedWarning(code, pointer, name));
  }

  #externalId({ name, text }: Said): void {
    if (text === '') return;
    this.draft.externalId = text;
    if (tookForNumber(text)) this.#issue('id_damaged', '/externalId', name);
    else if (undecoded.test(text)) this.#issue('undecodable', '/externalId', name);
  }

  #title({ name, text }: Said): void {
    const { text: title, hadMarkup } = cleanTitle(text);
    if (title === '') return;
    this.draft.title = title;
    if (undecoded.test(title)) this.#issue('undecodable', '/title', name);
    if (hadMarkup) this.#warn('markup_removed', '/title', name);
  }

  /** Null where there is no sale price, or its time is over. */
  #sale(): Sale | null {
    const { salePrice, saleStart, saleEnd } = this.#offer;
    if (salePrice.text === '') return null;
    const start = this.#moment(saleStart, 'start', '/validFrom');
    const end = this.#moment(saleEnd, 'end', '/validTo');
    if (end !== null && end.time <= this.#rules.now) {
      this.#warn('sale_over', '/salePrice', saleEnd?.name ?? '');
      return null;
    }
    if (start !== null && end !== null && start.time >= end.time) {
      this.#issue('period_reversed', '/validTo', saleEnd?.name ?? '');
    }
    return { start: start?.text ?? null, end: end?.text ?? null };
  }

  /** Null where none is given; the text, without a time, where it is none. */
  #moment(said: Said | undefined, edge: 'start' | 'end', pointer: string): Moment | null {
    if (said === undefined || said.text === '') return null;
    const moment = readMoment(said.text, edge);
    if (moment === null) this.#issue('period_unreadable', pointer, said.name);
    return moment ?? { text: said.text, time: Number.NaN };
  }

  #prices(onSale: boolean): void {
    const { listPrice, salePrice, comparing } = this.#offer;
    const list = this.#amount('listPrice', listPrice);
    const sale = onSale ? this.#amount('salePrice', salePrice) : list;
    if (list !== undefined) this.draft.listPrice = list;
    if (sale !== undefined) this.draft.salePrice = sale;
    // What is wrong with the one is then wrong with the other.
    if (!onSale) this.settled.add('/salePrice');
    if (typeof list !== 'number' || typeof sale !== 'number' || sale <= list) return;
    if (comparing) this.draft.listPrice = sale;
    else this.#issue('sale_price_above_price', '/salePrice', salePrice.name);
  }

  /** Whole NT$; the text where it could not be read. */
  #amount(field: 'listPrice' | 'salePrice', { name, text }: Said): number | string | undefined {
    if (text === '') return undefined;
    const pointer = `/${field}`;
    const money = readMoney(text);
    if (typeof money === 'string') {
      this.#issue(money, pointer, name);
      return text;
    }
    const apart = this.#offer.currency;
    const currency = money.currency ?? apart?.toUpperCase() ?? this.#rules.currency;
    if (money.currency === null && apart === undefined) this.#warn('currency_missing', pointer, name);
    const rate = this.#rules.rates.get(currency);
    if (rate === undefined) {
      this.#issue('currency_unknown', pointer, name);
      return text;
    }
    const whole = toWhole(money.value * rate);
    if (rate !== 1) this.#warn('price_converted', pointer, name);
    else if (whole !== money.value) this.#warn('price_rounded', pointer, name);
    return whole;
  }

  #availability(given: Said | Availability): Availability | string | undefined {
    if (typeof given === 'string') return given;
    const { name, text } = given;
    if (text === '') {
      const { unstated } = this.#offer;
      if (unstated !== undefined) this.#warn('availability_assumed', '/availability', name);
      return unstated;
    }
    const known = readAvailability(text);
    if (known === null) this.#issue('availability_unknown', '/availability', name);
    return known ?? text;
  }

  #seller(): void {
    const seller = sellerOf(this.#offer, this.#rules.seller);
    if (seller === null) return;
    if ('field' in seller) {
      this.draft[seller.field] = seller.value;
      return;
    }
    this.#issue('seller_unknown', '/merchantExternalId', seller.name);
    if (seller.text !== '') this.draft.merchantExternalId = seller.text;
  }

  #url(field: 'url' | 'imageUrl', { text }: Said): void {
    if (text !== '') this.draft[field] = encodeUrl(text);
  }

  /** The offer stands as long as its sale price; where the feed says no time for one, as the options say. */
  #period(sale: Sale | null): void {
    const { validFrom, validTo } = this.#rules;
    const [from, to] = sale?.start || sale?.end ? [sale.start, sale.end] : [validFrom, validTo];
    if (from) this.draft.validFrom = from;
    if (to) this.draft.validTo = to;
  }

  #gtin({ name, text }: Said): void {
    const fault = text === '' ? null : gtinFault(text);
    if (fault !== null) this.#warn(fault, '', name);
  }
}
