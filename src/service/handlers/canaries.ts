import { marksOf } from '../../campaign/canary/search.js';
import { toTaipei } from '../../campaign/taipeiTime.js';
import { presentTrace } from '../present/exports.js';
import { presentIncident } from '../present/incidents.js';
import type { IncidentRecord, TraceRecord } from '../store/store.js';
import type { Call, TagHandlers } from './handler.js';

/** A leaked list is serious until somebody knows better. */
const SEVERITY = 3;

export const canaries: TagHandlers<'canaries'> = {
  async registerCanary({ path: { campaignId }, body, store }) {
    const { id, registeredAt } = await store.canaries.register(campaignId, body);
    return { body: { id, registeredAt: toTaipei(registeredAt) } };
  },

  async checkCanaries(call) {
    const { path, body, store } = call;
    const trace = await store.exports.trace(path.campaignId, marksOf(body.content));
    const { found, exports, tracedTo } = trace;
    const isLeak = found.length > 0 || tracedTo !== null;
    const incident = isLeak ? await openIncident(call, trace) : null;
    return {
      body: {
        found: found.map(({ participantId, fields }) => ({ participantId, fields: [...fields] })),
        exportIds: byTime(exports.filter(({ canary }) => canary)).map(({ id }) => id),
        tracedTo,
        exports: exports.slice(0, MOST).map(presentTrace),
        incident: incident && presentIncident(incident, call.dependencies.clock()),
      },
    };
  },
};

/** Exports that are listed, by the contract. */
const MOST = 20;

const byTime = (exports: TraceRecord['exports']): TraceRecord['exports'] =>
  [...exports].sort((one, other) => one.givenAt - other.givenAt);

/** Opens an incident about the export where it can be only one, else about all exports since the first of them. */
async function openIncident(
  { path: { campaignId }, store, dependencies: { clock } }: Call<'checkCanaries'>,
  { found, exports, tracedTo, registeredAt }: TraceRecord,
): Promise<IncidentRecord> {
  const [first] = byTime(exports.filter(({ canary }) => canary));
  const origin = exports.find(({ id }) => id === tracedTo) ?? first;
  const fields = found.flatMap((each) => each.fields);
  const exported =
    fields.length > 0 || !origin ? [] : (await store.exports.get(campaignId, origin.id)).fields;
  return store.incidents.alarm(campaignId, {
    source: 'canary',
    kind: 'leak',
    severity: SEVERITY,
    dataKinds: [...new Set([...fields, ...exported])],
    exposedFrom: origin?.givenAt ?? registeredAt ?? clock(),
    subjectId: tracedTo ?? undefined,
  });
}
