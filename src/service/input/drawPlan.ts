import { maxSlots } from '../../campaign/draw/params.js';
import { usualPrizeTax } from '../../campaign/prizeTax.js';
import type { BeaconChoice as BeaconInput, DrawInput, DrawPrize } from '../../generated/types.js';
import type { Expectation } from '../../validation/issue.js';
import { problemAt, validationFailed } from '../http/problem.js';
import type { BeaconChoice, CampaignRecord, NewDraw as StoreDrawInput } from '../store/store.js';
import { readPeriod, readTime } from './times.js';

/** Where something is in the body. */
type Path = readonly (string | number)[];

/**
 * The plan of a draw that can be drawn in this campaign.
 * @throws ApiProblem validation_failed, period_invalid, activity_unknown
 */
export function readDrawPlan(
  input: DrawInput,
  { regions, activities, industries }: CampaignRecord,
  at: Path = [],
): StoreDrawInput {
  const { pool, prizes, repeat = 'draw', excludesWinnersOf = [], taxRules = usualPrizeTax } = input;
  const period = readPeriod(pool.period, ...at, 'pool', 'period');
  if (period.endsAt <= period.startsAt)
    throw problemAt('period_invalid', pointerTo([...at, 'pool', 'period']));
  requireKnown(
    pool.regions,
    [...at, 'pool', 'regions'],
    regions.map(({ code }) => code),
  );
  requireKnown(pool.industries, [...at, 'pool', 'industries'], industries);
  const known = activities.map(({ id }) => id);
  for (const [index, id] of (pool.activities ?? []).entries())
    requireActivity(id, known, [...at, 'pool', 'activities', index]);
  requireActivity(input.activityId, known, [...at, 'activityId']);
  requirePrizes(prizes, [...at, 'prizes']);
  const cutOff = readTime(input.cutOff, ...at, 'cutOff');
  const drawAt = readTime(input.drawAt, ...at, 'drawAt');
  if (drawAt !== undefined && drawAt < cutOff)
    throw validationFailed({ code: 'wrong_format', expects: afterCutOff }, [...at, 'drawAt']);
  const { replacesId, replacementReason, ...plan } = input;
  const replaces = readReplacement(replacesId, replacementReason, at);
  return {
    ...plan,
    pool: { ...pool, period },
    cutOff,
    drawAt,
    repeat,
    excludesWinnersOf,
    taxRules,
    replaces,
  };
}

/** A draw that takes the place of another says why. @throws ApiProblem validation_failed */
function readReplacement(
  id: string | undefined,
  reason: string | undefined,
  at: Path,
): StoreDrawInput['replaces'] {
  if (id === undefined && reason === undefined) return undefined;
  if (id === undefined) throw validationFailed({ code: 'missing' }, [...at, 'replacesId']);
  if (reason === undefined) throw validationFailed({ code: 'missing' }, [...at, 'replacementReason']);
  return { id, reason };
}

/** Requires prizes with different names, no more than a draw can give. @throws ApiProblem validation_failed */
export function requirePrizes(prizes: readonly DrawPrize[], path: Path): void {
  requireUnique(prizes, 'name', path);
  const slots = prizes.reduce((sum, { count, reserves }) => sum + count + reserves, 0);
  if (slots > maxSlots) throw validationFailed({ code: 'wrong_format', expects: withinMaxSlots }, path);
}

/** @throws ApiProblem validation_failed */
export function requireKnown(
  given: readonly string[] | undefined,
  path: Path,
  values: readonly string[],
): void {
  const unknown = given?.findIndex((value) => !values.includes(value)) ?? -1;
  if (unknown !== -1) throw validationFailed({ code: 'not_one_of', values }, [...path, unknown]);
}

/** @throws ApiProblem activity_unknown */
export function requireActivity(id: string | undefined, known: readonly string[], path: Path): void {
  if (id !== undefined && !known.includes(id)) throw problemAt('activity_unknown', pointerTo(path));
}

const pointerTo = (path: Path): string => path.map((part) => `/${part}`).join('');

const afterCutOff: Expectation = ['a moment at or after cutOff', '不早於 cutOff 的時刻'];

/** @throws ApiProblem validation_failed */
export const readBeaconChoice = (beacon: BeaconInput): BeaconChoice =>
  beacon.kind === 'drand' ? beacon : { ...beacon, revealBy: readTime(beacon.revealBy, 'beacon', 'revealBy') };

export function requireUnique<Item>(items: readonly Item[], field: keyof Item & string, path: Path): void {
  const values = items.map((item) => item[field]);
  const repeated = values.findIndex((value, index) => values.indexOf(value) < index);
  if (repeated !== -1) throw validationFailed({ code: 'not_unique' }, [...path, repeated, field]);
}

const withinMaxSlots: Expectation = [
  `at most ${maxSlots} prizes and reserves together`,
  `獎項與備取合計至多 ${maxSlots} 名`,
];
