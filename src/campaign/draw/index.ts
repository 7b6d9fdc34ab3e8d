export * from '../approval/index.js';
export type { Beacon, DrandBeacon, Witness, WitnessBeacon } from './beacon.js';
export type { GivenApprovals } from './checkApproved.js';
export type { DrawCheck, DrawCheckCode, DrawCheckReason } from './checks.js';
export { DrawError, type DrawErrorCode } from './error.js';
export type { Leaf } from './merkle.js';
export type { DrawParams, DrawSlot, NamedBeacon, RepeatRule } from './params.js';
export type { DrawProof, DrawStep, InclusionProof } from './proof.js';
export {
  type DrawVerification,
  type DrawWinner,
  type InclusionVerification,
  type VerifyOptions,
  verifyDraw,
  verifyInclusion,
} from './verify.js';
