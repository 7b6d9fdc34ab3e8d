import { hexToBytes, joinBytes } from '../bytes.js';
import { sha256 } from '../sha256.js';
import { DrawError } from './error.js';

/** A round of drand's quicknet chain. */
export interface DrandBeacon {
  readonly kind: 'drand';
  readonly round: number;
  readonly signature: string;
  readonly randomness: string;
}

export interface Witness {
  readonly name: string;
  /** SHA-256 of the reveal, published with the commitment of the draw. */
  readonly commitment: string;
  /** 32 bytes, revealed when the draw takes place. */
  readonly reveal: string;
}

/** For a draw without a network: independent people, each with a secret. */
export interface WitnessBeacon {
  readonly kind: 'witness';
  readonly witnesses: readonly Witness[];
  readonly randomness: string;
}

export type Beacon = DrandBeacon | WitnessBeacon;

export const minWitnesses = 3;

export function drandBeacon(round: number, signature: string): DrandBeacon {
  return { kind: 'drand', round, signature, randomness: randomnessOf({ kind: 'drand', signature }) };
}

/** @throws DrawError when there are too few, or a reveal is missing or wrong: the draw is void then */
export function witnessBeacon(witnesses: readonly Witness[]): WitnessBeacon {
  if (witnesses.length < minWitnesses) throw new DrawError('witnesses_too_few', '/witnesses');
  for (const [index, { reveal, commitment }] of witnesses.entries()) {
    if (!matchesCommitment(reveal, commitment))
      throw new DrawError('reveal_wrong', `/witnesses/${index}/reveal`);
  }
  return { kind: 'witness', witnesses, randomness: randomnessOf({ kind: 'witness', witnesses }) };
}

/** Whether a reveal matches the commitment of its witness. */
export const matchesCommitment = (reveal: string, commitment: string): boolean =>
  /^[0-9a-f]{64}$/.test(reveal) && sha256(hexToBytes(reveal)) === commitment;

type Source = Pick<DrandBeacon, 'kind' | 'signature'> | Pick<WitnessBeacon, 'kind' | 'witnesses'>;

export function randomnessOf(source: Source): string {
  if (source.kind === 'drand') return sha256(hexToBytes(source.signature));
  const reveals = source.witnesses.map(({ reveal }) => hexToBytes(reveal));
  return sha256(joinBytes('draw/1/witness', reveals.length, ...reveals));
}
