import type { Caller } from './authentication.js';
import type { IncidentActor } from './store/store.js';

export const actorOf = ({ key }: Caller): IncidentActor => ({ personId: key.personId, keyId: key.id });
