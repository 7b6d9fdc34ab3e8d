import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { operations } from '../src/generated/operations.js';
import { Shopfest, ShopfestValidationError } from '../src/index.js';
import { operatorOf, operatorWithReplies, sale, taken, testKey } from './support/client.js';

describe('ShopfestOperator', () => {
  it('is a Shopfest, and what takes one takes it', () => {
    expect(operatorOf('https://api.example')).toBeInstanceOf(Shopfest);
  });

  it('sends what partners send', async () => {
    const { client, sent } = operatorWithReplies([{ status: 201, body: JSON.stringify(taken) }]);
    expect(await client.transactions.push(sale)).toEqual(taken);
    expect(sent[0]?.request.url).toContain(operations.pushTransaction.path.split('}')[1]);
  });

  it('checks what only operators send, before it is sent', async () => {
    const { client, sent } = operatorWithReplies([{}]);
    const decision = { reason: '' };
    await expect(client.merchants.reject('external:m-1', decision)).rejects.toBeInstanceOf(
      ShopfestValidationError,
    );
    await expect(client.draws.void('not an id', { reason: '重來' })).rejects.toMatchObject({
      code: 'parameter_invalid',
      errors: [{ pointer: '/path/drawId' }],
    });
    expect(sent).toHaveLength(0);
  });

  it('reports drift in what only operators receive', async () => {
    const drifts: string[] = [];
    const { client } = operatorWithReplies([{ body: '{"head":null}' }], {
      onSchemaDrift: ({ operation }) => drifts.push(operation),
    });
    await client.audit.verify();
    expect(drifts).toContain('verifyAuditLog');
  });

  it('says what it is, and not its key', () => {
    const client = operatorOf('https://api.example');
    expect(inspect(client)).toMatch(/^ShopfestOperator \{ baseURL: 'https:\/\/api.example\/'/);
    expect(inspect(client, { customInspect: false, showHidden: true })).not.toContain(testKey.slice(8, 20));
  });
});
