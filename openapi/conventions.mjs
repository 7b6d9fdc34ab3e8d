// @ts-check
/**
 * Conventions of the contract that Redocly's own assertions cannot say, because they look through references.
 * See https://redocly.com/docs/cli/custom-plugins
 */

/** @param {any} node @param {any} context */
const resolve = (node, context) => (node?.$ref ? context.resolve(node).node : node);

/** A repeated POST must be recognized, so each one has a key; without it a retry may count a transaction twice. */
const postHasIdempotencyKey = () => ({
  PathItem: {
    /** @param {any} item @param {any} context */
    enter(item, context) {
      if (!item.post) return;
      const parameters = [...(item.parameters ?? []), ...(item.post.parameters ?? [])];
      const found = parameters
        .map((parameter) => resolve(parameter, context))
        .some((parameter) => parameter?.in === 'header' && parameter.name === 'Idempotency-Key');
      if (found) return;
      context.report({
        message: 'A POST has the header parameter Idempotency-Key.',
        location: context.location.child('post').key(),
      });
    },
  },
});

/** Every operation can refuse, and every refusal is `application/problem+json` (RFC 9457). */
const errorIsAProblem = () => ({
  Operation: {
    /** @param {any} operation @param {any} context */
    enter(operation, context) {
      const errors = Object.entries(operation.responses ?? {}).filter(([status]) =>
        /^(default|[45])/.test(status),
      );
      if (errors.length === 0) {
        context.report({
          message: 'An operation has a `default` or 4xx response.',
          location: context.location.child('responses').key(),
        });
      }
      for (const [status, response] of errors) {
        const media = Object.keys(resolve(response, context)?.content ?? {});
        if (media.includes('application/problem+json')) continue;
        context.report({
          message: 'The media type of an error is application/problem+json.',
          location: context.location.child(['responses', status]),
        });
      }
    },
  },
});

/** A discriminator says which member of a union a value is; only `oneOf: [x, null]` needs none. */
const oneOfHasDiscriminator = () => ({
  Schema: {
    /** @param {any} schema @param {any} context */
    enter(schema, context) {
      if (!schema.oneOf || schema.discriminator) return;
      const shapes = schema.oneOf.filter((/** @type {any} */ member) => member.type !== 'null');
      if (shapes.length === 1) return;
      context.report({
        message: 'A oneOf has a discriminator.',
        location: context.location.child('oneOf').key(),
      });
    },
  },
});

/**
 * A rule for every field of a request: each parameter, and each property of a body at any depth. A nested visitor of
 * Redocly sees only the outermost schema of a body, so the rule goes through the schemas itself.
 *
 * @param {string} message
 * @param {(field: any, context: any) => boolean} isMissing Whether a field lacks what the rule asks for.
 */
const requestFields = (message, isMissing) => () => {
  const seen = new Set();
  /** @param {any} field @param {any} location @param {any} context */
  const check = (field, location, context) => {
    if (isMissing(field, context)) context.report({ message, location: location.key() });
  };
  /** @param {any} node @param {any} at @param {any} context */
  const visitSchema = (node, at, context) => {
    const { node: schema, location } = node.$ref ? context.resolve(node) : { node, location: at };
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      check(property, location.child(['properties', name]), context);
      visitSchema(property, location.child(['properties', name]), context);
    }
    for (const keyword of ['items', 'additionalProperties', 'oneOf', 'anyOf', 'allOf']) {
      for (const inner of [schema[keyword]].flat()) {
        if (typeof inner === 'object') visitSchema(inner, location.child(keyword), context);
      }
    }
  };
  return {
    Parameter: {
      /** @param {any} parameter @param {any} context */
      enter: (parameter, context) => check(parameter, context.location, context),
    },
    RequestBody: {
      /** @param {any} body @param {any} context */
      enter(body, context) {
        for (const { schema } of Object.values(body.content ?? {})) {
          if (schema) visitSchema(schema, context.location, context);
        }
      },
    },
  };
};

/** The schema that a field has, beside null; references resolved. @param {any} field @param {any} context */
const schemaOf = (field, context) => {
  const schema = resolve(field.schema ?? field, context);
  const members = (schema.oneOf ?? schema.anyOf ?? []).filter(
    (/** @type {any} */ member) => member.type !== 'null',
  );
  return members.length === 1 ? resolve(members[0], context) : schema;
};

/** Editors show the description of a field, not that of the schema it refers to. */
const requestFieldHasDescription = requestFields(
  'A field of a request has a description of its own.',
  (field) => !field.description,
);

/** An example may come from the schema that a field refers to; an object has those of its properties. */
const requestFieldHasExample = requestFields('A field of a request has an example.', (field, context) => {
  /** @param {any} node @returns {boolean} */
  const hasExample = (node) => {
    const schema = schemaOf(node, context);
    const own = [node, node.schema ?? {}, schema].some(
      ({ example, examples }) => (example ?? examples) !== undefined,
    );
    return (
      own ||
      'const' in schema ||
      schema.properties ||
      schema.oneOf ||
      (schema.items && hasExample(schema.items))
    );
  };
  return !hasExample(field);
});

/** A number says in x-unit what it counts: NT$, seconds, entries. */
const requestFieldHasUnit = requestFields('A number in a request has an x-unit.', (field, context) => {
  const schema = schemaOf(field, context);
  const isNumber = [schema.type].flat().some((type) => type === 'integer' || type === 'number');
  return isNumber && ![field, field.schema, schema].some((node) => node?.['x-unit']);
});

export default function conventions() {
  return {
    id: 'shopfest',
    rules: {
      oas3: {
        'post-has-idempotency-key': postHasIdempotencyKey,
        'error-is-a-problem': errorIsAProblem,
        'one-of-has-discriminator': oneOfHasDiscriminator,
        'request-field-has-description': requestFieldHasDescription,
        'request-field-has-example': requestFieldHasExample,
        'request-field-has-unit': requestFieldHasUnit,
      },
    },
  };
}
