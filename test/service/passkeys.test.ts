import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/campaign/approval/document.js';
import type { Approval, ApprovalDecisionInput } from '../../src/generated/types.js';
import { type Service, startServer } from '../../src/service/index.js';
import { type PasskeyStatement, passkey, passkeyScope } from '../support/approvals.js';
import { engines } from '../support/stores.js';
import { type Client, clientOf, type Harness, sign, startHarness } from './harness.js';

const DAY = 86_400_000;

describe.each(engines)('approval by passkey over HTTP on %s', (engine) => {
  let harness: Harness;
  let operator: Client;
  let close: () => Promise<void>;
  let approver: string;
  const key = passkey('');

  /** Calls a service over the network. */
  async function over(service: Service) {
    const server = await startServer(service, { host: '127.0.0.1', port: 0 });
    const fetchOver = (request: Request) =>
      fetch(new Request(request.url.replace('http://service.test', server.url), request));
    return { server, client: clientOf({ fetch: fetchOver }, harness.operator.apiKey) };
  }

  beforeAll(async () => {
    harness = await startHarness(engine, { passkeys: passkeyScope });
    const { server, client } = await over(harness.service);
    [operator, close] = [client, () => server.close()];
    const members = harness.approvers.map(({ publicKey }) => ({ key: publicKey, role: 'officer' }));
    const { id } = await operator.done('proposeApprovers', {
      body: { approvers: [...members, { key: key.publicKey, role: 'chief' }] },
    });
    await sign(operator, id);
    harness.clock.now += DAY;
    const set = (await operator.done('listApprovers')).items.at(-1)?.set;
    approver = set?.approvers.find(({ role }) => role === 'chief')?.id ?? '';
  });
  afterAll(async () => {
    await close?.();
    await harness?.close();
  });

  let names = 0;
  /** Something else to approve each time. */
  function requested(): Promise<Approval> {
    names += 1;
    const members = harness.approvers.map(({ publicKey }) => ({ key: publicKey, role: `officer${names}` }));
    return operator.done('proposeApprovers', { body: { approvers: members } }) as Promise<Approval>;
  }
  function signed(
    { document }: Pick<Approval, 'document'>,
    statement: Partial<PasskeyStatement> = {},
    verdict: Verdict = 'approve',
  ): ApprovalDecisionInput {
    const { decidedAt: _, ...decision } = key.assert(document as never, statement, verdict);
    return { ...decision, approver } as never;
  }
  const at = ({ id }: Approval, body: ApprovalDecisionInput) => ({ path: { approvalId: id }, body });

  it('approves, once', async () => {
    const approval = await requested();
    const decision = signed(approval);
    const done = await operator.done('signApproval', at(approval, decision));
    expect(done).toMatchObject({ approvals: 1, decisions: [{ algorithm: 'ES256', approver }] });
    await operator.refused('signApproval', 'approval_already_signed', at(approval, decision));
  });

  it.each<[name: string, statement: Partial<PasskeyStatement>]>([
    ['on the page of another origin', { origin: 'https://approve.festival.example.evil.example' }],
    ['on a page of the same host without TLS', { origin: 'http://approve.festival.example' }],
    ['for another relying party', { rpId: 'evil.example' }],
    ['without the person being verified', { flags: 0x01 }],
    ['without the person being present', { flags: 0x04 }],
    ['in a frame of another page', { crossOrigin: true }],
    ['as the registration of a passkey', { type: 'webauthn.create' }],
    ['for a challenge of somebody else', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
  ])('refuses what was signed %s', async (_name, statement) => {
    const approval = await requested();
    await operator.refused('signApproval', 'signature_wrong', at(approval, signed(approval, statement)));
    const { approvals, status } = await operator.done('retrieveApproval', {
      path: { approvalId: approval.id },
    });
    expect([approvals, status]).toEqual([0, 'pending']);
  });

  it('refuses what was signed for another approval, replayed with either document', async () => {
    const [first, second] = [await requested(), await requested()];
    const decision = signed(first);
    await operator.refused('signApproval', 'signature_wrong', at(second, decision));
    const renamed = { ...decision, document: second.document } as ApprovalDecisionInput;
    await operator.refused('signApproval', 'signature_wrong', at(second, renamed));
  });

  it('takes no rejection for an approval', async () => {
    const approval = await requested();
    const rejection = { ...signed(approval, {}, 'reject'), decision: 'approve' } as ApprovalDecisionInput;
    await operator.refused('signApproval', 'signature_wrong', at(approval, rejection));
  });

  it('takes none where the service has no pages for them', async () => {
    const { server, client } = await over(await harness.another());
    const approval = await requested();
    await client.refused('signApproval', 'signature_wrong', at(approval, signed(approval)));
    await server.close();
  });
});
