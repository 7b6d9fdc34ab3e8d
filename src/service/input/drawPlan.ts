import { maxSlots } from '../../campaign/draw/params.js';
import { usualPrizeTax } from '../../campaign/prizeTax.js';
import type { BeaconChoice, DrawInput, DrawPool } from '../../generated/types.js';
import type { Expectation } from '../../validation/issue.js';
import { problemAt, validationFailed } from '../http/problem.js';
import type { CampaignRecord, NewDraw as StoreDrawInput } from '../store/store.js';
import { readPeriod, readTime } from './times.js';

/**
 * The plan of a draw that can be drawn in this campaign.
 * @throws ApiProblem validation_failed, period_invalid, activity_unknown
 */
export function readDrawPlan(
  input: DrawInput,
  { regions, activities, industries }: CampaignRecord,
): StoreDrawInput {
  const { pool, prizes, repeat = 'draw', excludesWinnersOf = [], taxRules = usualPrizeTax } = input;
  const period = readPeriod(pool.period, 'pool', 'period');
  if (period.endsAt <= period.startsAt) throw problemAt('period_invalid', '/pool/period');
  requireKnown(
    pool.regions,
    'regions',
    regions.map(({ code }) => code),
  );
  requireKnown(pool.industries, 'industries', industries);
  for (const [index, id] of (pool.activities ?? []).entries()) {
    if (!activities.some((activity) => activity.id === id))
      throw problemAt('activity_unknown', `/pool/activities/${index}`);
  }
  requireUnique(prizes, 'name', ['prizes']);
  const slots = prizes.reduce((sum, { count, reserves }) => sum + count + reserves, 0);
  if (slots > maxSlots) throw validationFailed({ code: 'wrong_format', expects: withinMaxSlots }, ['prizes']);
  return {
    ...input,
    pool: { ...pool, period },
    cutOff: readTime(input.cutOff, 'cutOff'),
    repeat,
    excludesWinnersOf,
    taxRules,
  };
}

function requireKnown(
  given: readonly string[] | undefined,
  field: keyof DrawPool,
  values: readonly string[],
): void {
  const unknown = given?.findIndex((value) => !values.includes(value)) ?? -1;
  if (unknown !== -1) throw validationFailed({ code: 'not_one_of', values }, ['pool', field, unknown]);
}

/** Requires witnesses to be different people with different secrets. @throws ApiProblem validation_failed */
export function requireIndependentWitnesses(beacon: BeaconChoice): void {
  if (beacon.kind !== 'witness') return;
  requireUnique(beacon.witnesses, 'name', ['beacon', 'witnesses']);
  requireUnique(beacon.witnesses, 'commitment', ['beacon', 'witnesses']);
}

function requireUnique<Item>(items: readonly Item[], field: keyof Item & string, path: string[]): void {
  const values = items.map((item) => item[field]);
  const repeated = values.findIndex((value, index) => values.indexOf(value) < index);
  if (repeated !== -1) throw validationFailed({ code: 'not_unique' }, [...path, repeated, field]);
}

const withinMaxSlots: Expectation = [
  `at most ${maxSlots} prizes and reserves together`,
  `獎項與備取合計至多 ${maxSlots} 名`,
];
