import { toTaipei } from '../../campaign/taipeiTime.js';
import type { Invitation } from '../../generated/types.js';
import type { InvitationRecord } from '../store/store.js';
import { timeOrNull } from './time.js';

export function presentInvitation({ createdAt, decidedAt, ...invitation }: InvitationRecord): Invitation {
  return { ...invitation, createdAt: toTaipei(createdAt), decidedAt: timeOrNull(decidedAt) };
}
