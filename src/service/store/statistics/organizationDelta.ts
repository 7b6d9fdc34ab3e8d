import { type Json, toJson } from '../db/json.js';
import type { ParticipantDelta } from './countedParticipants.js';
import type { CounterDelta } from './counters.js';
import type { Cell } from './dailyTotals.js';
import type { Figures } from './figures.js';
import type { OfferTotalDelta } from './offerTotals.js';
import type { HourDelta, OrganizationCells } from './totals.js';
import type { ZoneTotalDelta } from './zoneTotals.js';

/** The deltas of one organization, summed up by what totals are kept by: this is what is appended. */
export interface OrganizationDelta extends OrganizationCells {
  readonly counters: readonly CounterDelta[];
  readonly participants: ParticipantDelta;
  readonly zones: readonly ZoneTotalDelta[];
  readonly offers: readonly OfferTotalDelta[];
}

/**
 * Deltas as they are stored. Keys of cells, of which there are most, are written once and named by their index, and
 * figures without the names of their fields, as what differs from one to the next, without zeros at the end.
 */
type EncodedDelta = readonly [
  organizationId: string,
  words: readonly string[],
  cells: readonly (readonly [keys: readonly number[], figures: readonly number[]])[],
  hours: readonly (readonly [key: string, figures: readonly number[]])[],
  counters: readonly CounterDelta[],
  gained: readonly string[],
  lost: readonly string[],
  zones: readonly ZoneTotalDelta[],
  // Left out where nothing was sold by offer.
  ...offers: readonly OfferTotalDelta[],
];

export function encodeDeltas(deltas: readonly OrganizationDelta[]): Json<unknown> {
  return toJson(deltas.map(encode));
}

export function decodeDeltas(text: string): OrganizationDelta[] {
  return (JSON.parse(text) as EncodedDelta[]).map(decode);
}

function encode(delta: OrganizationDelta): EncodedDelta {
  const { gained, lost } = delta.participants;
  const indexes = new Map<string, number>();
  const indexOf = (word: string): number => {
    const known = indexes.get(word);
    if (known !== undefined) return known;
    indexes.set(word, indexes.size);
    return indexes.size - 1;
  };
  const cells = delta.cells.map(({ keys, figures }) => [keys.map(indexOf), encodeFigures(figures)] as const);
  const hours = delta.hours.map(({ key, figures }) => [key, encodeFigures(figures)] as const);
  return [
    delta.organizationId,
    [...indexes.keys()],
    cells,
    hours,
    delta.counters,
    gained,
    lost,
    delta.zones,
    ...delta.offers,
  ];
}

function decode([
  organizationId,
  words,
  cells,
  hours,
  counters,
  gained,
  lost,
  zones,
  ...offers
]: EncodedDelta): OrganizationDelta {
  return {
    organizationId,
    cells: cells.map(
      ([keys, figures]): Cell => ({
        keys: keys.map((index) => words[index] ?? ''),
        figures: decodeFigures(figures),
      }),
    ),
    hours: hours.map(([key, figures]): HourDelta => ({ key, figures: decodeFigures(figures) })),
    counters,
    participants: { gained, lost },
    zones,
    offers,
  };
}

/** Most transactions are registered and qualify: then all but the first three are 0. */
function encodeFigures(figures: Figures): number[] {
  const numbers = [
    figures.documents,
    figures.amount,
    figures.entries,
    figures.documents - figures.qualified,
    figures.amount - figures.qualified_amount,
    figures.received_documents - figures.documents,
    figures.received_amount - figures.amount,
    figures.outside_documents,
    figures.outside_amount,
  ];
  while (numbers.at(-1) === 0) numbers.pop();
  return numbers;
}

function decodeFigures([
  documents = 0,
  amount = 0,
  entries = 0,
  notQualified = 0,
  amountNotQualified = 0,
  notRegistered = 0,
  amountNotRegistered = 0,
  outside_documents = 0,
  outside_amount = 0,
]: readonly number[]): Figures {
  return {
    amount,
    documents,
    qualified: documents - notQualified,
    entries,
    qualified_amount: amount - amountNotQualified,
    received_amount: amount + amountNotRegistered,
    received_documents: documents + notRegistered,
    outside_amount,
    outside_documents,
  };
}
