import { canaryCandidates } from '../../campaign/canary/search.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import { presentIncident } from '../present/incidents.js';
import type { CanaryFindings, IncidentRecord } from '../store/store.js';
import type { Call, TagHandlers } from './handler.js';

/** A leaked list is serious until somebody knows better. */
const SEVERITY = 3;

export const canaries: TagHandlers<'canaries'> = {
  async registerCanary({ path: { campaignId }, store }) {
    const { id, registeredAt } = await store.canaries.register(campaignId);
    return { body: { id, registeredAt: toTaipei(registeredAt) } };
  },

  async checkCanaries(call) {
    const { path, body, store } = call;
    const findings = await store.canaries.find(path.campaignId, canaryCandidates(body.content));
    const { found, exports } = findings;
    const incident = found.length === 0 ? null : await openIncident(call, findings);
    return {
      body: {
        found: found.map(({ participantId, fields }) => ({ participantId, fields: [...fields] })),
        exportIds: exports.map(({ id }) => id),
        incident: incident && presentIncident(incident, call.dependencies.clock()),
      },
    };
  },
};

/** Opens an incident about the export where it can be only one, else about all exports since the first of them. */
function openIncident(
  { path, store, dependencies: { clock } }: Call<'checkCanaries'>,
  { found, exports, registeredAt }: CanaryFindings,
): Promise<IncidentRecord> {
  const [first, ...others] = exports;
  return store.incidents.alarm(path.campaignId, {
    source: 'canary',
    kind: 'leak',
    severity: SEVERITY,
    dataKinds: [...new Set(found.flatMap(({ fields }) => fields))],
    exposedFrom: first?.since ?? registeredAt ?? clock(),
    subjectId: others.length === 0 ? first?.id : undefined,
  });
}
