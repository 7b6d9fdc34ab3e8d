import { quicknet } from '../../campaign/draw/params.js';
import { prizeTaxOf } from '../../campaign/prizeTax.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import type {
  Draw,
  DrawParams,
  DrawPool,
  DrawPrize,
  FailedDraw,
  RegisteredWitness,
  Winner,
} from '../../generated/types.js';
import type {
  ChosenBeacon,
  CommitmentFacts,
  CommittedParams,
  DrawRecord,
  FailedDrawRecord,
  WinnerRecord,
  WitnessRecord,
} from '../store/store.js';
import { presentPeriod } from './campaigns.js';
import { timeOrNull } from './time.js';

export function presentDraw({ campaignId: _, revealedAt: __, ...draw }: DrawRecord): Draw {
  const { createdAt, frozenAt, committedAt, drawnAt, voidedAt } = draw;
  return {
    ...draw,
    pool: presentPool(draw.pool),
    cutOff: toTaipei(draw.cutOff),
    prizes: [...draw.prizes],
    excludesWinnersOf: [...draw.excludesWinnersOf],
    drawAt: timeOrNull(draw.drawAt ?? null),
    activityId: draw.activityId ?? null,
    revealBy: timeOrNull(draw.revealBy),
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
export function drawParamsOf(draw: DrawRecord, { beacon, predecessors }: CommitmentFacts): CommittedParams {
  const { pool, cutOff, prizes, excludesWinnersOf, drawAt, activityId } = presentDraw(draw);
  const { replacementReason, exclusions, operatorEntries } = draw;
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
    ...beaconParamsOf(beacon),
    pool,
    cutOff,
    prizes,
    excludesWinnersOf,
    ...(drawAt !== null && { drawAt }),
    ...(activityId !== null && { activityId }),
    predecessors: [...predecessors],
    ...(replacementReason !== null && { replacementReason }),
    ...(exclusions !== null && { exclusions }),
    ...(operatorEntries !== null && { operatorEntries }),
  };
}

type BeaconParams = Pick<DrawParams, 'beacon' | 'witnesses' | 'witnessOrganizations' | 'revealBy'>;

function beaconParamsOf(beacon: ChosenBeacon): BeaconParams {
  if (beacon.kind === 'drand')
    return { beacon: { kind: 'drand', chain: quicknet, round: beacon.round }, witnesses: [] };
  const { witnesses, revealBy } = beacon;
  return {
    beacon: { kind: 'witness', commitments: witnesses.map(({ commitment }) => commitment) },
    witnesses: witnesses.map(({ name }) => name),
    witnessOrganizations: witnesses.map(({ organization, isOperators }) => ({ organization, isOperators })),
    revealBy: toTaipei(revealBy),
  };
}

export function presentWitness({ createdAt, revealedAt, ...witness }: WitnessRecord): RegisteredWitness {
  return { ...witness, registeredAt: toTaipei(createdAt), revealedAt: timeOrNull(revealedAt) };
}

export function presentFailedDraw({ draw, witnesses }: FailedDrawRecord): FailedDraw {
  const { id, name, kind, version, commitment, revealBy } = draw;
  return {
    ...{ draw: id, name, kind, version },
    commitment: commitment ?? '',
    revealBy: toTaipei(revealBy ?? 0),
    witnesses: witnesses.map(presentWitness),
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
