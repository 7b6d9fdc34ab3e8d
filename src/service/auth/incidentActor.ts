import type { IncidentActor } from '../store/store.js';
import type { Caller } from './authentication.js';

export const actorOf = ({ key }: Caller): IncidentActor => ({ personId: key.personId, keyId: key.id });
