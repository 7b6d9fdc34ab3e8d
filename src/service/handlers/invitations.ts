import { listPage } from '../http/paging.js';
import { presentInvitation } from '../present/invitations.js';
import type { TagHandlers } from './handler.js';

export const invitations: TagHandlers<'invitations'> = {
  listInvitations: (call) => {
    const { side, status } = call.query;
    const { path, caller, store } = call;
    return listPage(
      call,
      (page) => store.invitations.list(path.campaignId, caller.access, { side, status }, page),
      presentInvitation,
    );
  },

  async createInvitation({ path, body, caller, store }) {
    const made = await store.invitations.create(path.campaignId, caller.access, body);
    return { status: 201, body: presentInvitation(made) };
  },

  async retrieveInvitation({ path, caller, store }) {
    const { campaignId, invitationId } = path;
    return { body: presentInvitation(await store.invitations.get(campaignId, caller.access, invitationId)) };
  },

  async acceptInvitation({ path, caller, store }) {
    const { campaignId, invitationId } = path;
    return {
      body: presentInvitation(await store.invitations.accept(campaignId, caller.access, invitationId)),
    };
  },

  async refuseInvitation({ path, body, caller, store }) {
    const { campaignId, invitationId } = path;
    const { reason } = body;
    const refused = await store.invitations.refuse(campaignId, caller.access, invitationId, reason);
    return { body: presentInvitation(refused) };
  },

  async endInvitation({ path, caller, store }) {
    const { campaignId, invitationId } = path;
    return { body: presentInvitation(await store.invitations.end(campaignId, caller.access, invitationId)) };
  },
};
