import { mostSlots } from '../../campaign/draw/params.js';
import { usualPrizeTax } from '../../campaign/prizeTax.js';
import type { BeaconChoice, DrawInput } from '../../generated/types.js';
import type { Expectation, Finding } from '../../validation/issue.js';
import { issueOf } from '../../validation/validate.js';
import { ApiProblem, issueOfCode } from '../http/problem.js';
import type { CampaignRecord, DrawInput as Planned } from '../store/store.js';
import { readTime } from './times.js';

/** A draw that can be drawn in this campaign. @throws ApiProblem validation_failed, period_invalid, activity_unknown */
export function readDrawPlan(input: DrawInput, { regions, activities }: CampaignRecord): Planned {
  const { pool, prizes, repeat = 'draw', excludesWinnersOf = [], taxRules = usualPrizeTax } = input;
  const period = {
    startsAt: readTime(pool.period.startsAt, 'pool', 'period', 'startsAt'),
    endsAt: readTime(pool.period.endsAt, 'pool', 'period', 'endsAt'),
  };
  if (period.endsAt <= period.startsAt) throw refused('period_invalid', '/pool/period');
  for (const [place, code] of (pool.regions ?? []).entries()) {
    const values = regions.map((region) => region.code);
    if (!values.includes(code)) throw invalid({ code: 'not_one_of', values }, ['pool', 'regions', place]);
  }
  for (const [place, id] of (pool.activities ?? []).entries()) {
    if (!activities.some((activity) => activity.id === id))
      throw refused('activity_unknown', `/pool/activities/${place}`);
  }
  requireUnique(prizes, 'name', ['prizes']);
  const slots = prizes.reduce((sum, { count, reserves }) => sum + count + reserves, 0);
  if (slots > mostSlots) throw invalid({ code: 'wrong_format', expects: withinMaxSlots }, ['prizes']);
  return {
    ...input,
    pool: { ...pool, period },
    cutOff: readTime(input.cutOff, 'cutOff'),
    repeat,
    excludesWinnersOf,
    taxRules,
  };
}

/** Witnesses who are different people with different secrets. @throws ApiProblem validation_failed */
export function requireIndependentWitnesses(beacon: BeaconChoice): void {
  if (beacon.kind !== 'witness') return;
  requireUnique(beacon.witnesses, 'name', ['beacon', 'witnesses']);
  requireUnique(beacon.witnesses, 'commitment', ['beacon', 'witnesses']);
}

function requireUnique<Item>(items: readonly Item[], field: keyof Item & string, path: string[]): void {
  const values = items.map((item) => item[field]);
  const doubled = values.findIndex((value, place) => values.indexOf(value) < place);
  if (doubled !== -1) throw invalid({ code: 'not_unique' }, [...path, doubled, field]);
}

const invalid = (finding: Finding, path: readonly (string | number)[]): ApiProblem =>
  new ApiProblem('validation_failed', [issueOf(finding, path)]);

const refused = (code: 'period_invalid' | 'activity_unknown', pointer: string): ApiProblem =>
  new ApiProblem(code, [issueOfCode(code, pointer)]);

const withinMaxSlots: Expectation = [
  `at most ${mostSlots} prizes and reserves together`,
  `獎項與備取合計至多 ${mostSlots} 名`,
];
