import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bundleContract } from '../../../openapi/generate/bundle.js';
import { contractText } from '../contract.js';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const small: Readonly<Record<string, string>> = {
  'openapi.yaml': `
openapi: 3.1.0
info: { title: Small, version: 1.0.0 }
tags: [{ name: pets }]
`,
  'shared/errors.yaml': 'not_found: { status: 404 }',
  'shared/headers.yaml': 'RequestId: { schema: { type: string } }',
  'shared/responses.yaml': `
BadRequest: { description: Bad. }
InternalError: { description: Internal. }
TooManyRequests: { description: Too many. }
Unavailable: { description: Unavailable. }
`,
  'shared/schemas.yaml': 'PetId: { type: string }',
  'shared/security.yaml': 'apiKey: { type: http, scheme: bearer }',
  'pets/schemas.yaml': `
Cat: { type: object, properties: { id: { $ref: ../shared/schemas.yaml#/PetId } } }
Dog: { type: object }
Pet:
  oneOf: [{ $ref: "#/Cat" }, { $ref: "#/Dog" }]
  discriminator: { propertyName: type, mapping: { cat: "#/Cat", dog: "#/Dog" } }
`,
  'pets/paths.yaml': `
/v1/pets:
  get:
    tags: [pets]
    security: []
    responses:
      "200":
        description: A pet.
        content: { application/json: { schema: { $ref: ./schemas.yaml#/Pet } } }
`,
};

/** The bundle of the small contract, with some of its files in another form. */
async function bundleSmall(changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'shopfest-contract-'));
  folders.push(folder);
  for (const [path, text] of Object.entries({ ...small, ...changes })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return bundleContract(pathToFileURL(`${folder}/`));
}

describe('openapi/shopfest.yaml', () => {
  it('is what the contract is bundled to today', async () => {
    const bundle = await bundleContract(new URL('../../../openapi/contract/', import.meta.url));
    expect(contractText).toBe(bundle);
  });
});

describe('the bundle of a contract', () => {
  it('has paths, components and error codes of all folders, with local references only', async () => {
    const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
    const schema = (name: string) => ref('schemas', name);
    expect(parse(await bundleSmall())).toEqual({
      openapi: '3.1.0',
      info: { title: 'Small', version: '1.0.0' },
      tags: [{ name: 'pets' }],
      paths: {
        '/v1/pets': {
          get: {
            tags: ['pets'],
            security: [],
            responses: {
              200: {
                description: 'A pet.',
                headers: {
                  'Request-Id': ref('headers', 'RequestId'),
                  ETag: ref('headers', 'ETag'),
                  'Cache-Control': ref('headers', 'CacheControl'),
                },
                content: { 'application/json': { schema: schema('Pet') } },
              },
              304: ref('responses', 'NotModified'),
              400: ref('responses', 'BadRequest'),
              429: ref('responses', 'TooManyRequests'),
              500: ref('responses', 'InternalError'),
              503: ref('responses', 'Unavailable'),
            },
          },
        },
      },
      components: {
        securitySchemes: { apiKey: { type: 'http', scheme: 'bearer' } },
        headers: { RequestId: { schema: { type: 'string' } } },
        responses: {
          BadRequest: { description: 'Bad.' },
          InternalError: { description: 'Internal.' },
          TooManyRequests: { description: 'Too many.' },
          Unavailable: { description: 'Unavailable.' },
        },
        schemas: {
          PetId: { type: 'string' },
          Cat: { type: 'object', properties: { id: schema('PetId') } },
          Dog: { type: 'object' },
          Pet: {
            oneOf: [schema('Cat'), schema('Dog')],
            discriminator: {
              propertyName: 'type',
              mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
            },
          },
        },
      },
      'x-error-codes': { not_found: { status: 404 } },
    });
  });

  it('keeps components in the order in which the files declare them', async () => {
    const { components } = parse(await bundleSmall());
    expect(Object.keys(components.schemas)).toEqual(['PetId', 'Cat', 'Dog', 'Pet']);
  });

  it.each([
    ['a folder that is no tag', { 'birds/schemas.yaml': 'Bird: { type: object }\n' }, 'birds: a folder'],
    ['a file of an unknown kind', { 'pets/models.yaml': 'Bird: {}\n' }, 'pets/models.yaml: a file is one of'],
    [
      'a name declared twice',
      { 'shared/schemas.yaml': 'PetId: {}\nCat: {}\n' },
      '#/Cat: this component is declared twice',
    ],
    [
      'a component that nothing refers to',
      { 'shared/parameters.yaml': 'Age: {}\n' },
      '#/Age: nothing refers',
    ],
    ['a reference that leads nowhere', { 'shared/schemas.yaml': 'Other: {}\n' }, "Can't resolve $ref"],
  ])('refuses %s', async (_title, changes, message) => {
    await expect(bundleSmall(changes)).rejects.toThrow(message);
  });
});
