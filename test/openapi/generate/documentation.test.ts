import { describe, expect, it } from 'vitest';
import type { OpenApi } from '../../../openapi/generate/contract.js';
import { documentParameters, documentProperties } from '../../../openapi/generate/documentation.js';

const amount = { type: 'integer', 'x-unit': 'NT$', examples: [1280, 500] };
const channel = { type: 'string', enum: ['store', 'online'], examples: ['store'] };
const openapi = { components: { schemas: { Amount: amount, Channel: channel } } } as unknown as OpenApi;
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** What is shown of one property. */
function documented(property: object) {
  const { properties } = documentProperties(openapi, { properties: { field: property } }, 'Sale');
  return properties?.field;
}

describe('the documentation of a property', () => {
  it('ends with the unit of a number', () => {
    const { description } =
      documented({ type: 'integer', description: 'Wait.\n', 'x-unit': 'seconds' }) ?? {};
    expect(description).toBe('Wait. Unit: seconds.');
  });

  it('has unit and one example of what the property refers to, also beside null', () => {
    const expected = { description: 'Price. Unit: NT$.', examples: [1280] };
    expect(documented({ ...ref('Amount'), description: 'Price.' })).toMatchObject(expected);
    const nullable = { anyOf: [ref('Amount'), { type: 'null' }], description: 'Price.' };
    expect(documented(nullable)).toMatchObject(expected);
  });

  it('prefers the examples of the property itself', () => {
    expect(documented({ ...ref('Amount'), examples: [880] })).toMatchObject({ examples: [880] });
  });

  it('makes a list of the example of its items, as JSON in one line', () => {
    const list = { type: 'array', description: 'Channels.', items: ref('Channel') };
    expect(documented(list)).toMatchObject({ description: 'Channels.', examples: ['["store"]'] });
  });

  it('reaches the properties of inner objects', () => {
    const inner = { type: 'object', properties: { price: { ...ref('Amount'), description: 'Price.' } } };
    expect(documented(inner)?.properties?.price).toMatchObject({ description: 'Price. Unit: NT$.' });
  });
});

describe('the documentation of a parameter', () => {
  const top = {
    name: 'top',
    in: 'query',
    description: 'Most rows.',
    schema: { ...amount, 'x-unit': 'rows' },
  };
  const parameters = [top];
  const withParameters = { ...openapi, paths: { '/v1/sales': { parameters, get: { parameters } } } };

  it('has unit and example of its schema, at path and operation', () => {
    const documentedTop = { ...top, description: 'Most rows. Unit: rows.', example: 1280 };
    expect(documentParameters(withParameters as unknown as OpenApi).paths).toEqual({
      '/v1/sales': { parameters: [documentedTop], get: { parameters: [documentedTop] } },
    });
  });

  it('prefers the example of the parameter itself', () => {
    const channelOnly = { name: 'channel', in: 'query', example: 'online', schema: ref('Channel') };
    const components = { ...openapi.components, parameters: { Channel: channelOnly } };
    const { parameters } = documentParameters({ ...openapi, paths: {}, components }).components;
    expect(parameters).toEqual({ Channel: channelOnly });
  });
});
