import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { generate } from '../../openapi/generate.js';
import { fixtureText } from './fixture.js';

/** Sets a value deep inside the fixture; the path is written with slashes, `~` standing for one within a name. */
function fixtureWith(path: string, value: unknown): string {
  const contract = parse(fixtureText) as Record<string, unknown>;
  const names = path.split('/').map((name) => name.replaceAll('~', '/'));
  const last = names.pop() ?? '';
  const parent = names.reduce<Record<string, unknown>>(
    (node, name) => node[name] as Record<string, unknown>,
    contract,
  );
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return stringify(contract, { aliasDuplicateObjects: false });
}

const schemas = 'components/schemas';
const text = { type: 'string' };

describe('the generator', () => {
  it.each([
    ['allOf', `${schemas}/Mood`, { allOf: [text] }, 'Mood: the keyword allOf is not supported here'],
    ['if', `${schemas}/Leaf/if`, {}, 'Leaf: the keyword if is not supported here'],
    [
      'an unknown keyword of a string',
      `${schemas}/TreeId/contentEncoding`,
      'base64',
      'TreeId: the keyword contentEncoding',
    ],
    ['a keyword of another type', `${schemas}/TreeId/minimum`, 1, 'TreeId: the keyword minimum'],
    ['multipleOf', `${schemas}/Leaf/properties/size/multipleOf`, 2, 'Leaf/size: the keyword multipleOf'],
    ['patternProperties', `${schemas}/Leaf/patternProperties`, {}, 'Leaf: the keyword patternProperties'],
    [
      'prefixItems',
      `${schemas}/TreePage/properties/items/prefixItems`,
      [],
      'TreePage/items: the keyword prefixItems',
    ],
    [
      'a keyword beside a reference',
      `${schemas}/Tree/properties/id/minLength`,
      1,
      'Tree/id: the keyword minLength',
    ],
    ['a keyword beside an enum', `${schemas}/Level/minimum`, 1, 'Level: the keyword minimum'],
    [
      'an unknown format',
      `${schemas}/Planting/properties/day/format`,
      'time',
      'Planting/day: the format time of the type string',
    ],
    [
      'an unknown integer format',
      `${schemas}/Planting/properties/height/format`,
      'int32',
      'Planting/height: the format int32',
    ],
    ['a number format', `${schemas}/Leaf/properties/size/format`, 'double', 'Leaf/size: the keyword format'],
    [
      'a pattern that may backtrack',
      `${schemas}/TreeId/pattern`,
      '^(a+)+$',
      'TreeId: the pattern ^(a+)+$ may backtrack',
    ],
    [
      'a pattern without x-expects',
      `${schemas}/TreeId/x-expects`,
      undefined,
      'TreeId: a pattern or format says in x-expects',
    ],
    [
      'a pattern in one language',
      `${schemas}/TreeId/x-expects`,
      { en: 'an id' },
      'TreeId: a pattern or format says',
    ],
    ['an unknown type', `${schemas}/Mood`, { type: 'date' }, 'Mood: the type date is not supported'],
    [
      'two types',
      `${schemas}/Mood`,
      { type: ['string', 'integer'] },
      "Mood: a list of types is [type, 'null']",
    ],
    [
      'a union without a discriminator',
      `${schemas}/Part/discriminator`,
      undefined,
      'Part: a union is a oneOf with a discriminator',
    ],
    [
      'anyOf of two shapes',
      `${schemas}/Mood`,
      { anyOf: [text, { type: 'integer' }] },
      'Mood: the keyword anyOf',
    ],
    [
      'a member without its tag',
      `${schemas}/Leaf/properties/tag`,
      text,
      'Part: Leaf has no required constant tag',
    ],
    [
      'a member whose tag is optional',
      `${schemas}/Leaf/required`,
      ['size'],
      'Part: Leaf has no required constant tag',
    ],
    [
      'a mapping that misleads',
      `${schemas}/Part/discriminator/mapping/leaf`,
      '#/components/schemas/Fruit',
      'Part: the mapping of the discriminator does not lead from leaf to Leaf',
    ],
    [
      'a member that is no reference',
      `${schemas}/Part/oneOf`,
      [text, text],
      'Part: the members of a union are references',
    ],
    ['an array without items', `${schemas}/Mood`, { type: 'array' }, 'Mood: an array says its items'],
    [
      'unique objects',
      `${schemas}/TreePage/properties/items/uniqueItems`,
      true,
      'TreePage/items: uniqueItems is supported for',
    ],
    [
      'a required property that is not there',
      `${schemas}/Leaf/required`,
      ['tag', 'height'],
      'Leaf: the required property height is not declared',
    ],
    [
      'properties and a schema for others',
      `${schemas}/Leaf/additionalProperties`,
      text,
      'Leaf: properties beside a schema',
    ],
    [
      'a count of open properties',
      `${schemas}/Tree/minProperties`,
      1,
      'Tree: minProperties and maxProperties need',
    ],
    [
      'an enum that is not of its type',
      `${schemas}/Level/enum`,
      [1, 'two'],
      'Level: enum and type do not agree',
    ],
    ['an empty enum', `${schemas}/Level/enum`, [], 'Level: enum and type do not agree'],
    [
      'a constant that is not of its type',
      `${schemas}/Leaf/properties/tag/const`,
      1,
      'Leaf/tag: const and type do not agree',
    ],
    [
      'a reference to nothing',
      `${schemas}/Tree/properties/id`,
      { $ref: '#/components/schemas/Nobody' },
      'the reference #/components/schemas/Nobody means no component schema',
    ],
    ['a name kept for open enums', `${schemas}/OpenMood`, text, 'OpenMood: this name is kept'],
    [
      'an operation without an id',
      'paths/~v1~trees/get/operationId',
      undefined,
      'GET /v1/trees: an operation needs an operationId',
    ],
    [
      'an id used twice',
      'paths/~v1~trees/get/operationId',
      'plantTree',
      'plantTree: this operationId is used twice',
    ],
    [
      'an operation with two tags',
      'paths/~v1~trees/get/tags',
      ['a', 'b'],
      'listTrees: an operation has exactly one tag',
    ],
    [
      'an operation that says nothing of its key',
      'paths/~v1~trees/get/security',
      undefined,
      'listTrees: an operation says its security',
    ],
    ['another security scheme', 'paths/~v1~trees/get/security', [{ basic: [] }], 'listTrees: security is'],
    [
      'an unknown scope',
      'paths/~v1~trees/get/security',
      [{ apiKey: ['trees:burn'] }],
      'listTrees: the scope trees:burn',
    ],
    [
      'a path parameter that is not in the path',
      'paths/~v1~trees/get/parameters',
      [{ name: 'x', in: 'path', schema: text }],
      'listTrees: the path names {}',
    ],
    [
      'an unknown header',
      'paths/~v1~trees/get/parameters',
      [{ name: 'X-Y', in: 'header', schema: text }],
      'listTrees: the header parameter X-Y',
    ],
    [
      'a list in the query',
      'paths/~v1~trees/get/parameters',
      [{ name: 'q', in: 'query', schema: { type: 'array', items: text } }],
      'listTrees: the query parameter q is not',
    ],
    [
      'a body that is not JSON',
      'paths/~v1~trees/post/requestBody/content',
      { 'text/csv': {} },
      'plantTree requestBody: a body is application/json',
    ],
    [
      'a body without a name',
      'paths/~v1~trees/post/requestBody/content/application~json/schema',
      text,
      'plantTree requestBody: the schema of a body is a reference',
    ],
    ['no success', 'paths/~v1~trees/get/responses', {}, 'listTrees: an operation has success responses'],
    [
      'two shapes of success',
      'paths/~v1~trees/post/responses/201',
      { description: 'Nothing.' },
      'plantTree: an operation has success responses, all of one schema',
    ],
    [
      'rows that are not those of the body',
      'paths/~v1~trees~batch/post/x-rows',
      'Tree',
      'plantTrees: x-rows: the rows of PlantingBatch are not Tree',
    ],
    [
      'rows of nothing',
      'paths/~v1~trees~batch/post/x-rows',
      'Nobody',
      'plantTrees: x-rows: there is no schema Nobody',
    ],
    [
      'a method that is not served',
      'paths/~v1~trees/trace',
      { operationId: 'x' },
      'TRACE /v1/trees: this method is not supported',
    ],
    [
      'an error code without advice',
      'x-error-codes/tree_fallen/adviceZh',
      undefined,
      'x-error-codes/tree_fallen: adviceZh is missing',
    ],
  ])('refuses %s, and says where', async (_name, path, value, message) => {
    await expect(generate(fixtureWith(path, value))).rejects.toThrow(message);
  });

  it('accepts the fixture unchanged', async () => {
    const same = fixtureWith('info/title', 'Fixture');
    expect([...(await generate(same)).keys()]).toContain('schemas.ts');
  });
});
