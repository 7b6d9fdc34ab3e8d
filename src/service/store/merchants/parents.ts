import { StoreProblem } from '../db/problem.js';
import type { MerchantRecord, MerchantRegistration } from './types.js';

/** What a merchant needs of its parent. */
export interface Parent {
  readonly id: string;
  readonly externalId: string;
}

/** A row that becomes a merchant, with its id. */
export interface NewMerchant {
  readonly id: string;
  readonly row: MerchantRegistration;
}

export interface KnownMerchants {
  /** Merchants of the caller's organization, by externalId. */
  readonly own: ReadonlyMap<string, MerchantRecord>;
  /** Merchants that the caller may see, by id. */
  readonly byId: ReadonlyMap<string, MerchantRecord>;
}

/** The parent of a row, null where it names none, or the problem that refuses it. */
export type ParentOf = (row: MerchantRegistration) => Parent | null | StoreProblem;

/**
 * Finds parents among the known merchants and the new ones of the same batch, in any order. New rows that form a cycle
 * are refused, and so are rows below a refused row.
 */
export function parentFinder(fresh: ReadonlyMap<string, NewMerchant>, known: KnownMerchants): ParentOf {
  const faults = new Map<NewMerchant, StoreProblem | null>();

  function named(row: MerchantRegistration): Parent | NewMerchant | null | undefined {
    if (row.parentId !== undefined) return known.byId.get(row.parentId);
    if (row.parentExternalId === undefined) return null;
    return known.own.get(row.parentExternalId) ?? fresh.get(row.parentExternalId);
  }

  /** Walks up until the end of the chain is known, and notes for each row on the path its fault or none. */
  function walk(start: NewMerchant): void {
    const path: NewMerchant[] = [];
    let end: Parent | NewMerchant | null | undefined = start;
    while (end && 'row' in end && !faults.has(end) && !path.includes(end)) {
      path.push(end);
      end = named(end.row);
    }
    const cycle = end && 'row' in end ? path.indexOf(end) : -1;
    const isSound = end !== undefined && cycle === -1 && !(end && 'row' in end && faults.get(end));
    path.forEach((merchant, index) => {
      const inCycle = cycle !== -1 && index >= cycle;
      const fault = inCycle
        ? new StoreProblem('merchant_cycle', pointerOf(merchant.row))
        : missing(merchant.row);
      faults.set(merchant, isSound ? null : fault);
    });
  }

  for (const merchant of fresh.values()) if (!faults.has(merchant)) walk(merchant);

  return (row) => {
    const self = fresh.get(row.externalId);
    const fault = self?.row === row ? faults.get(self) : null;
    if (fault) return fault;
    const above = named(row);
    if (above === null) return null;
    if (above === undefined) return missing(row);
    if (!('row' in above)) return above;
    return faults.get(above) ? missing(row) : { id: above.id, externalId: above.row.externalId };
  };
}

function missing(row: MerchantRegistration): StoreProblem {
  return new StoreProblem('parent_not_found', pointerOf(row));
}

function pointerOf(row: MerchantRegistration): string {
  return row.parentId !== undefined ? '/parentId' : '/parentExternalId';
}
