import { toTaipei } from '../../campaign/taipeiTime.js';
import { requireApproval } from '../auth/approval.js';
import { enterInAuditLog } from '../auth/auditEntry.js';
import type { Caller } from '../auth/authentication.js';
import { listPage, queriedByBody } from '../http/paging.js';
import { ApiProblem } from '../http/problem.js';
import { readQueryTime } from '../input/times.js';
import { findsAct, replaceContactAct } from '../present/acts/participants.js';
import { presentParticipantData } from '../present/participantData.js';
import { presentEntryLine, presentNotice, presentParticipant } from '../present/participants.js';
import { presentParticipantDocument } from '../present/transactions.js';
import type { TagHandlers } from './handler.js';

export const participants: TagHandlers<'participants'> = {
  async registerParticipant(call) {
    const { campaignId } = call.path;
    const { participants: store } = call.store;
    const { created, participant } = await store.register(campaignId, call.body, async (replacement) => {
      await requireApproval(call, { campaignId, makers: [], ...replaceContactAct(replacement) });
    });
    // First contact data is volume; other contact data decides who is told of a prize.
    if (!created && call.body.contact !== undefined)
      await enterInAuditLog(call, 'participant', [participant.id]);
    return { status: created ? 201 : 200, body: presentParticipant(participant) };
  },

  async retrieveParticipant({ path: { campaignId, participantId }, query, store }) {
    const period = { from: readQueryTime(query.from, 'from'), to: readQueryTime(query.to, 'to') };
    return { body: presentParticipant(await store.participants.get(campaignId, participantId, period)) };
  },

  listEntryLines: (call) => {
    const { campaignId, participantId } = call.path;
    return listPage(
      call,
      (page) => call.store.participants.lines(campaignId, participantId, page),
      presentEntryLine,
    );
  },

  listParticipantDocuments: (call) => {
    const { participant } = call.body;
    return listPage(
      queriedByBody(call),
      (page) => call.store.transactions.listOfParticipant(call.path.campaignId, participant.token, page),
      presentParticipantDocument,
    );
  },

  async eraseParticipant({ path: { campaignId, participantId }, store }) {
    return { body: presentParticipant(await store.participants.erase(campaignId, participantId)) };
  },

  async retrieveParticipantData({ path: { campaignId, participantId }, caller, remoteAddress, store }) {
    const { key, chain } = caller;
    const reader = {
      ...{ personId: key.personId, keyId: key.id, remoteAddress },
      organizationIds: chain.map(({ id }) => id),
    };
    const data = await store.participantData.read(campaignId, participantId, reader);
    return { body: presentParticipantData(data) };
  },

  async withdrawConsent({ path: { campaignId, participantId }, store }) {
    return { body: presentParticipant(await store.participants.withdraw(campaignId, participantId)) };
  },

  async createNotice({ path: { campaignId }, body, caller, store }) {
    requireOperator(caller);
    return { status: 201, body: presentNotice(await store.notices.create(campaignId, body)) };
  },

  listNotices: (call) =>
    listPage(call, (page) => call.store.notices.list(call.path.campaignId, page), presentNotice),

  async findParticipants({ path: { campaignId }, body, caller, store }) {
    requireOperator(caller);
    // Keys of nobody have one count together.
    const counted = caller.key.personId ?? caller.key.organizationId;
    return { body: { participantIds: await store.participants.find(campaignId, body, counted) } };
  },

  async allowFinds(call) {
    const { campaignId } = call.path;
    requireOperator(call.caller);
    const { personId } = call.caller.key;
    if (personId === null) throw new ApiProblem('person_missing');
    const approvalId = await requireApproval(call, {
      ...{ campaignId, makers: [] },
      ...findsAct(personId, call.body),
    });
    const allowance = await call.store.participants.allowFinds(campaignId, {
      ...{ personId, approvalId, ...call.body },
    });
    return { status: 201, body: { ...allowance, validUntil: toTaipei(allowance.validUntil) } };
  },

  async rewrapContacts({ path: { campaignId }, body: { maxRows }, caller, store }) {
    requireOperator(caller);
    const contacts = await store.participants.rewrap(campaignId, maxRows);
    const evidence = await store.duties.rewrapEvidence(campaignId, maxRows - contacts.rewrapped);
    return {
      body: {
        ...contacts,
        rewrapped: contacts.rewrapped + evidence.rewrapped,
        remaining: contacts.remaining + evidence.remaining,
      },
    };
  },
};

/** The app knows its own shoppers; it may not look them up by contact data. */
function requireOperator({ isOperator }: Caller): void {
  if (!isOperator) throw new ApiProblem('operator_only');
}
