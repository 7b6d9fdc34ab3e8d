import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reveals } from '../../../support/draws.js';
import { engines } from '../../../support/stores.js';
import { usedApproval } from '../../../support/usedApproval.js';
import { byWitnesses } from '../../../support/witnesses.js';
import { approvedStore, CAMPAIGN, type Harness, NOON, startHarness, transaction } from '../../harness.js';

const period = { startsAt: '2020-12-09T00:00:00+08:00', endsAt: '2021-02-07T00:00:00+08:00' };

// Whoever can write to the database skips the service, and so its approvals.
describe.each(engines)('attacks past the service on what needs approval, on %s', (engine) => {
  let harness: Harness;
  let drawId: string;
  let ruleSetId: string;
  const query = (text: string) => harness.database.query<Record<string, unknown>>(text);

  beforeAll(async () => {
    harness = await startHarness(engine);
    const { operator, partner, clock } = harness;
    await approvedStore(harness, partner);
    for (const token of ['shopper-0', 'shopper-1', 'shopper-2'])
      await partner.done('pushTransaction', { body: transaction(token, { participant: { token } }) });
    clock.now = NOON + 3_600_000;
    const prizes = [{ name: '電動機車', value: 500, count: 1, reserves: 1 }];
    const body = {
      name: '每日抽獎',
      kind: 'daily',
      pool: { period },
      cutOff: '2020-12-12T13:00:00+08:00',
      prizes,
    };
    ({ id: drawId } = await operator.approved('planDraw', { body }));
    const path = { drawId };
    await operator.done('freezeDraw', { path });
    await operator.done('commitDraw', { path, body: await byWitnesses(harness, drawId) });
    await operator.done('runDraw', { path, body: { beacon: { kind: 'witness', reveals } } });
    const { id } = await operator.done('createRuleSet', {
      body: { ruleSet: { threshold: 1_000 }, effectiveFrom: '2020-12-20T00:00:00+08:00' },
    });
    ruleSetId = id;
    await operator.done('submitRuleSet', { path: { ruleSetId } });
  });
  afterAll(() => harness?.close());

  const refuses = async (table: string, statement: string) => {
    const before = await query(`SELECT * FROM ${table}`);
    await expect(query(statement), statement).rejects.toThrow(table);
    expect(await query(`SELECT * FROM ${table}`)).toEqual(before);
  };
  /** Inserts a copy of the draw as planned, with these values. */
  const insertDraw = async (id: string, more: Readonly<Record<string, string>> = {}) => {
    const [row = {}] = await query(`SELECT * FROM draws WHERE id = '${drawId}'`);
    const changed: Record<string, string> = {
      id: `'${id}'`,
      status: "'planned'",
      approval_id: 'NULL',
      ...more,
    };
    const columns = Object.keys(row);
    const values = columns.map((name) => changed[name] ?? name);
    return `INSERT INTO draws (${columns.join(', ')}) SELECT ${values.join(', ')} FROM draws WHERE id = '${drawId}'`;
  };

  it('publishes no rule set, with no approval or that of another', async () => {
    const publish = `UPDATE rule_sets SET status = 'published', published_at = 1 WHERE id = '${ruleSetId}'`;
    await refuses('rule_sets', publish);
    for (const subject of [
      { type: 'ruleSet', id: 'rul_other', version: 2 },
      { type: 'ruleSet', id: ruleSetId, version: 99 },
      { type: 'draw', id: ruleSetId, version: 2 },
    ])
      await usedApproval(query, { act: 'ruleSet.publish', campaignId: CAMPAIGN, subject });
    await refuses('rule_sets', publish);
    await harness.operator.approved('publishRuleSet', { path: { ruleSetId } });
  });

  it('draws nothing that was not planned with approval', async () => {
    await refuses('draws', await insertDraw('drw_drawn', { status: "'drawn'" }));
    await refuses('draws', await insertDraw('drw_old', { approval_id: "'before approvals'" }));
    await refuses('draws', await insertDraw('drw_same', { approval_id: 'approval_id' }));
    await query(await insertDraw('drw_mine'));
    for (const status of ['committed', 'drawn', 'published'])
      await refuses('draws', `UPDATE draws SET status = '${status}' WHERE id = 'drw_mine'`);
    const mark = (value: string) => `UPDATE draws SET approval_id = ${value} WHERE id = 'drw_mine'`;
    await refuses('draws', mark("'before approvals'"));
    // One that was used for another draw, is about another one, or about something else.
    const [{ approval_id: used } = {}] = await query(`SELECT approval_id FROM draws WHERE id = '${drawId}'`);
    await refuses('draws', mark(`'${used}'`));
    const subject = { type: 'campaign', id: CAMPAIGN };
    const plan = { name: '每日抽獎', kind: 'daily' };
    for (const [act, campaignId, content] of [
      ['draw.plan', CAMPAIGN, { action: 'plan', plan: { ...plan, name: '另一抽獎' } }],
      ['draw.plan', CAMPAIGN, { action: 'plan', plan: { ...plan, kind: 'weekly' } }],
      ['draw.plan', 'other-2020', { action: 'plan', plan }],
      ['draw.void', CAMPAIGN, { action: 'plan', plan }],
      ['draw.grand', CAMPAIGN, { action: 'void', draw: 'drw_mine' }],
      ['drawSchedule.confirm', CAMPAIGN, { action: 'confirmSchedule', draws: [] }],
    ] as const)
      await refuses('draws', mark(`'${await usedApproval(query, { act, campaignId, subject, content })}'`));
    const content = { action: 'plan', plan };
    const fitting = await usedApproval(query, { act: 'draw.plan', campaignId: CAMPAIGN, subject, content });
    await query(mark(`'${fitting}'`));
    await refuses('draws', mark('NULL'));
  });

  it('plans no grand prize with the approval of another draw', async () => {
    await query(await insertDraw('drw_grand', { kind: "'grand'" }));
    const act = { campaignId: CAMPAIGN, subject: { type: 'campaign', id: CAMPAIGN } };
    const content = { action: 'plan', plan: { name: '每日抽獎', kind: 'grand' } };
    const id = await usedApproval(query, { ...act, act: 'draw.plan', content });
    await refuses('draws', `UPDATE draws SET approval_id = '${id}' WHERE id = 'drw_grand'`);
  });

  it('plans no more draws by a schedule than were approved', async () => {
    const content = { action: 'confirmSchedule', draws: [{}] };
    const subject = { type: 'drawSchedule', id: 'dsc_1' };
    const act = 'drawSchedule.confirm';
    const id = await usedApproval(query, { act, campaignId: CAMPAIGN, subject, content });
    for (const draw of ['drw_first', 'drw_second']) await query(await insertDraw(draw));
    await query(`UPDATE draws SET approval_id = '${id}' WHERE id = 'drw_first'`);
    await refuses('draws', `UPDATE draws SET approval_id = '${id}' WHERE id = 'drw_second'`);
  });

  it('voids and replaces no draw', async () => {
    const act = { campaignId: CAMPAIGN, subject: { type: 'draw', id: drawId } };
    await usedApproval(query, { ...act, act: 'draw.rerun', content: { action: 'rerun' } });
    await refuses('draws', `UPDATE draws SET status = 'voided', voided_at = 1 WHERE id = '${drawId}'`);
    if (engine === 'sqlite') {
      const again = (await insertDraw(drawId)).replace('INSERT', 'INSERT OR REPLACE');
      await refuses('draws', again);
    }
  });

  it('disqualifies no winner, and calls no reserve to a prize that is taken', async () => {
    await refuses('winners', "UPDATE winners SET status = 'disqualified' WHERE status = 'drawn'");
    await refuses('winners', "UPDATE winners SET status = 'drawn' WHERE status = 'reserve'");
    await refuses(
      'winners',
      `UPDATE winners SET status = 'drawn', replaces_id = (SELECT id FROM winners WHERE status = 'drawn')
        WHERE status = 'reserve'`,
    );
    const { items } = await harness.operator.done('listWinners', { path: { drawId } });
    const winnerId = items.find(({ status }) => status === 'drawn')?.id ?? '';
    const body = { status: 'disqualified', reason: '資格不符' };
    await harness.operator.approved('advanceWinner', { path: { drawId, winnerId }, body });
    const after = await harness.operator.done('listWinners', { path: { drawId } });
    expect(after.items.map(({ status }) => status).sort()).toEqual(['disqualified', 'drawn']);
  });

  it('settles no campaign', async () => {
    await usedApproval(query, {
      act: 'campaign.settle',
      campaignId: 'other-2020',
      subject: { type: 'campaign', id: 'other-2020' },
    });
    await refuses('campaigns', `UPDATE campaigns SET status = 'settled' WHERE id = '${CAMPAIGN}'`);
  });
});
