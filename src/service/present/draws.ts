import { quicknet } from '../../campaign/draw/params.js';
import { prizeTaxOf } from '../../campaign/prizeTax.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import type { BeaconChoice, Draw, DrawParams, DrawPool, DrawPrize, Winner } from '../../generated/types.js';
import type { CommittedParams, DrawRecord, WinnerRecord } from '../store/store.js';
import { presentPeriod } from './campaigns.js';
import { timeOrNull } from './time.js';

export function presentDraw({ campaignId: _, ...draw }: DrawRecord): Draw {
  const { createdAt, frozenAt, committedAt, drawnAt, voidedAt } = draw;
  return {
    ...draw,
    pool: presentPool(draw.pool),
    cutOff: toTaipei(draw.cutOff),
    prizes: [...draw.prizes],
    excludesWinnersOf: [...draw.excludesWinnersOf],
    drawAt: timeOrNull(draw.drawAt ?? null),
    activityId: draw.activityId ?? null,
    createdAt: toTaipei(createdAt),
    frozenAt: timeOrNull(frozenAt),
    committedAt: timeOrNull(committedAt),
    drawnAt: timeOrNull(drawnAt),
    voidedAt: timeOrNull(voidedAt),
  };
}

export function presentPool({ period, ...filters }: DrawRecord['pool']): DrawPool {
  const stated = Object.entries(filters).flatMap(([name, values]) => (values ? [[name, [...values]]] : []));
  return { period: presentPeriod(period), ...Object.fromEntries(stated) };
}

/** The rules of a draw, as its commitment covers them. */
export function drawParamsOf(draw: DrawRecord, beacon: BeaconChoice): CommittedParams {
  const { pool, cutOff, prizes, excludesWinnersOf, drawAt, activityId } = presentDraw(draw);
  return {
    draw: draw.id,
    campaign: draw.campaignId,
    version: draw.version,
    kind: draw.kind,
    name: draw.name,
    slots: [
      ...slotsOf(prizes, ({ count }) => count, false),
      ...slotsOf(prizes, ({ reserves }) => reserves, true),
    ],
    repeat: draw.repeat,
    ...(beacon.kind === 'drand'
      ? { beacon: { kind: 'drand', chain: quicknet, round: beacon.round }, witnesses: [] }
      : {
          beacon: { kind: 'witness', commitments: beacon.witnesses.map(({ commitment }) => commitment) },
          witnesses: beacon.witnesses.map(({ name }) => name),
        }),
    pool,
    cutOff,
    prizes,
    excludesWinnersOf,
    ...(drawAt !== null && { drawAt }),
    ...(activityId !== null && { activityId }),
  };
}

const slotsOf = (
  prizes: readonly DrawPrize[],
  times: (prize: DrawPrize) => number,
  reserve: boolean,
): DrawParams['slots'] =>
  prizes.flatMap((prize) => Array.from({ length: times(prize) }, () => ({ prize: prize.name, reserve })));

export function presentWinner({ taxRules, claimBy, createdAt, updatedAt, ...winner }: WinnerRecord): Winner {
  return {
    ...winner,
    claimBy: timeOrNull(claimBy),
    tax: prizeTaxOf(winner.value, taxRules),
    createdAt: toTaipei(createdAt),
    updatedAt: toTaipei(updatedAt),
  };
}
