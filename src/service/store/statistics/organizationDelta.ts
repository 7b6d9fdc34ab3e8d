import { type Json, toJson } from '../db/json.js';
import type { ParticipantDelta } from './countedParticipants.js';
import type { CounterDelta } from './counters.js';
import type { TotalDelta } from './totals.js';
import type { ZoneTotalDelta } from './zoneTotals.js';

/** The deltas of one organization, summed up by what totals are kept by: this is what is appended. */
export interface OrganizationDelta {
  readonly organizationId: string;
  readonly totals: readonly TotalDelta[];
  readonly counters: readonly CounterDelta[];
  readonly participants: ParticipantDelta;
  readonly zones: readonly ZoneTotalDelta[];
}

/** Deltas as they are stored: totals, of which there are most, without the names of their fields. */
type EncodedDelta = readonly [
  organizationId: string,
  totals: readonly (readonly [dimension: string, rows: readonly TotalFields[]])[],
  counters: readonly CounterDelta[],
  gained: readonly string[],
  lost: readonly string[],
  zones: readonly ZoneTotalDelta[],
];
type TotalFields = readonly [
  key: string,
  amount: number,
  documents: number,
  qualified: number,
  entries: number,
];

export function encodeDeltas(deltas: readonly OrganizationDelta[]): Json<unknown> {
  return toJson(deltas.map(encode));
}

export function decodeDeltas(text: string): OrganizationDelta[] {
  return (JSON.parse(text) as EncodedDelta[]).map(decode);
}

function encode({
  organizationId,
  totals,
  counters,
  participants: { gained, lost },
  zones,
}: OrganizationDelta): EncodedDelta {
  const dimensions = new Map<string, TotalFields[]>();
  for (const { dimension, key, amount, documents, qualified, entries } of totals) {
    const fields: TotalFields = [key, amount, documents, qualified, entries];
    const rows = dimensions.get(dimension);
    if (rows === undefined) dimensions.set(dimension, [fields]);
    else rows.push(fields);
  }
  return [organizationId, [...dimensions], counters, gained, lost, zones];
}

function decode([
  organizationId,
  dimensions,
  counters,
  gained,
  lost,
  zones,
]: EncodedDelta): OrganizationDelta {
  const totals = dimensions.flatMap(([dimension, rows]) =>
    rows.map(([key, amount, documents, qualified, entries]) => ({
      dimension,
      coverage: organizationId,
      key,
      amount,
      documents,
      qualified,
      entries,
    })),
  );
  return { organizationId, totals, counters, participants: { gained, lost }, zones };
}
