import { fromTimestamp } from '../taipeiTime.js';
import {
  type ApproverSet,
  approverSetHash,
  changeOfApprovers,
  firstSetFault,
  nextSetFault,
  proposedContentHash,
} from './approverSet.js';
import { type ApprovalCheck, type ApprovalCheckReason, checkOf, type Fault, unchecked } from './checks.js';
import { type Decision, decisionFault } from './decision.js';
import { type ApprovalDocument, contentHash, documentHash } from './document.js';
import { ApprovalError } from './error.js';
import { type ApprovalsFile, type EffectiveApproval, parseApprovalsFile } from './file.js';
import { outcomeOf } from './outcome.js';
import type { PasskeyScope } from './webAuthn.js';

export interface VerifyApprovalsOptions {
  /** Fingerprint of any of the sets as it was published: only this proves that they are the operator's. */
  readonly fingerprint?: string | undefined;
  /** The operator's domain and pages, on which passkeys may sign. */
  readonly passkeys?: PasskeyScope | undefined;
}

export interface ApprovalsVerification {
  /** Whether no check failed. Checks that could not be made are `unchecked`. */
  readonly valid: boolean;
  readonly checks: readonly ApprovalCheck[];
  /** The sets by the file, with their fingerprints. */
  readonly sets: readonly { readonly number: number; readonly fingerprint: string }[];
  /** The acts by the file; they were approved only where it is valid. */
  readonly approvals: readonly ApprovedAct[];
}

export interface ApprovedAct extends Pick<ApprovalDocument, 'campaign' | 'act' | 'subject' | 'words'> {
  readonly id: string;
  /** Ids of the approvers who approved. */
  readonly approvers: readonly string[];
  /** When it took effect. */
  readonly usedAt: string;
}

/**
 * Verifies all approvals of a campaign, offline: the approver sets, each of them approved by the one before, and for each
 * act the decisions, their signatures and the content.
 *
 * @throws ApprovalError when it is no file of approvals, or where the runtime has no Ed25519; a wrong file has failed checks
 * instead
 */
export async function verifyApprovals(
  file: unknown,
  options: VerifyApprovalsOptions = {},
): Promise<ApprovalsVerification> {
  const parsed = parseApprovalsFile(file);
  const sets = chainOf(parsed);
  const signed = await checkDecisions(parsed, sets, options);
  const checks = [
    checkOf('sets', setsFault(parsed.sets)),
    checkPublished(sets, options),
    checkOf('changes', changesFault(parsed, sets, signed.counted)),
    checkOf('contents', contentsFault(parsed, sets)),
    signed.check,
    checkOf('approvals', outcomesFault(parsed, sets, signed.counted)),
  ];
  return {
    valid: checks.every(({ status }) => status !== 'failed'),
    checks,
    sets: sets.map(({ set, hash }) => ({ number: set.number, fingerprint: hash })),
    approvals: parsed.approvals.flatMap((approval) => actOf(approval) ?? []),
  };
}

interface ChainedSet {
  readonly set: ApproverSet;
  readonly hash: string;
  /** When the set came into force by the file, and the one after it; null where nothing says so. */
  readonly from: number | null;
  readonly until: number | null;
}

type Chain = readonly ChainedSet[];

function chainOf({ sets, approvals }: ApprovalsFile): Chain {
  const changedAt = (set: ApproverSet | undefined): number | null => {
    const change = approvals.find(({ id }) => set?.approvals.includes(id));
    return change === undefined ? null : fromTimestamp(change.usedAt);
  };
  return sets.map((set, index) => ({
    set,
    hash: approverSetHash(set),
    from: changedAt(set),
    until: changedAt(sets[index + 1]),
  }));
}

const documentOf = ({ decisions }: EffectiveApproval): ApprovalDocument | undefined => decisions[0]?.document;

const setOf = (sets: Chain, document: ApprovalDocument): ChainedSet | undefined =>
  sets.find(({ hash }) => hash === document.approvers);

function setsFault(sets: readonly ApproverSet[]): Fault | null {
  if (sets.length === 0) return { reason: 'no_sets', pointer: '/sets' };
  return firstFault(sets, '/sets', (set, index) => {
    const previous = sets[index - 1];
    return previous === undefined ? firstSetFault(set) : nextSetFault(previous, set);
  });
}

function checkPublished(sets: Chain, { fingerprint }: VerifyApprovalsOptions): ApprovalCheck {
  if (fingerprint === undefined) return unchecked('published', 'no_fingerprint_given');
  if (!/^[0-9a-f]{64}$/.test(fingerprint)) throw new ApprovalError('fingerprint_invalid');
  const isKnown = sets.some(({ hash }) => hash === fingerprint);
  return checkOf('published', isKnown ? null : { reason: 'fingerprint_unknown', pointer: '/sets' });
}

/** The decisions that count, by approval. */
type Counted = ReadonlyMap<EffectiveApproval, readonly Decision[]>;

function changesFault({ approvals }: ApprovalsFile, sets: Chain, counted: Counted): Fault | null {
  return firstFault(sets, '/sets', ({ set }, index) => {
    const previous = sets[index - 1];
    if (previous === undefined) return null;
    const makes = (approval: EffectiveApproval): boolean => {
      const document = documentOf(approval);
      return (
        document?.act === changeOfApprovers &&
        document.approvers === previous.hash &&
        document.contentHash === proposedContentHash(set) &&
        isApproved(approval, previous.set, counted)
      );
    };
    const named = approvals.filter(({ id }) => set.approvals.includes(id));
    return named.length > 0 && named.every(makes) ? null : 'change_not_approved';
  });
}

function isApproved(approval: EffectiveApproval, set: ApproverSet, counted: Counted): boolean {
  const act = documentOf(approval)?.act ?? '';
  return outcomeOf(act, counted.get(approval) ?? [], set).status === 'approved';
}

function contentsFault({ campaign, approvals }: ApprovalsFile, sets: Chain): Fault | null {
  const used = new Set<string>();
  return firstFault(approvals, '/approvals', (approval) => {
    const document = documentOf(approval);
    if (document === undefined) return 'no_decisions';
    const hash = documentHash(document);
    if (approval.decisions.some((other) => documentHash(other.document) !== hash)) return 'documents_differ';
    if (contentHash(approval.content) !== document.contentHash) return 'content_differs';
    if (document.campaign !== null && document.campaign !== campaign) return 'other_campaign';
    if (used.has(hash)) return 'used_twice';
    used.add(hash);
    return timeFault(approval, document, sets);
  });
}

function timeFault(
  { decisions, usedAt }: EffectiveApproval,
  document: ApprovalDocument,
  sets: Chain,
): ApprovalCheckReason | null {
  const used = fromTimestamp(usedAt);
  if (used >= fromTimestamp(document.expiresAt)) return 'used_too_late';
  if (decisions.some(({ decidedAt }) => fromTimestamp(decidedAt) > used)) return 'used_before_decision';
  const chained = setOf(sets, document);
  if (chained === undefined) return 'set_unknown';
  const { from, until } = chained;
  const isInForce =
    (from === null || fromTimestamp(document.requestedAt) >= from) && (until === null || used <= until);
  return isInForce ? null : 'set_not_in_force';
}

async function checkDecisions(
  { approvals }: ApprovalsFile,
  sets: Chain,
  { passkeys }: VerifyApprovalsOptions,
): Promise<{ readonly check: ApprovalCheck; readonly counted: Counted }> {
  const counted = new Map<EffectiveApproval, Decision[]>();
  const faults: Fault[] = [];
  let byPasskey = false;
  for (const [index, approval] of approvals.entries()) {
    const counting: Decision[] = [];
    for (const [at, decision] of approval.decisions.entries()) {
      const set = setOf(sets, decision.document)?.set;
      const context = { earlier: counting, passkeys: passkeys ?? ('anywhere' as const) };
      const reason = set === undefined ? 'set_unknown' : await decisionFault(decision, { ...context, set });
      if (reason === null) counting.push(decision);
      else faults.push({ reason, pointer: `/approvals/${index}/decisions/${at}` });
      byPasskey ||= decision.algorithm === 'ES256';
    }
    counted.set(approval, counting);
  }
  const isLeftOpen = byPasskey && passkeys === undefined && faults.length === 0;
  const check = isLeftOpen
    ? unchecked('decisions', 'passkeys_not_given')
    : checkOf('decisions', faults[0] ?? null);
  return { check, counted };
}

function outcomesFault({ approvals }: ApprovalsFile, sets: Chain, counted: Counted): Fault | null {
  return firstFault(approvals, '/approvals', (approval) => {
    const document = documentOf(approval);
    const set = document && setOf(sets, document)?.set;
    if (document === undefined || set === undefined) return 'approvals_missing';
    const { status } = outcomeOf(document.act, counted.get(approval) ?? [], set);
    if (status === 'rejected') return 'rejected';
    return status === 'approved' ? null : 'approvals_missing';
  });
}

function firstFault<T>(
  items: readonly T[],
  pointer: string,
  reasonOf: (item: T, index: number) => ApprovalCheckReason | null,
): Fault | null {
  for (const [index, item] of items.entries()) {
    const reason = reasonOf(item, index);
    if (reason !== null) return { reason, pointer: `${pointer}/${index}` };
  }
  return null;
}

function actOf(approval: EffectiveApproval): ApprovedAct | null {
  const document = documentOf(approval);
  if (document === undefined) return null;
  const { campaign, act, subject, words } = document;
  const approvers = approval.decisions.flatMap(({ decision, approver }) =>
    decision === 'approve' ? [approver] : [],
  );
  return { id: approval.id, campaign, act, subject, words, approvers, usedAt: approval.usedAt };
}
