// @ts-check
/**
 * Conventions of the contract that Redocly's own assertions cannot say, because they look through references.
 * See https://redocly.com/docs/cli/custom-plugins
 */

/** @param {any} node @param {any} context */
const resolve = (node, context) => (node?.$ref ? context.resolve(node).node : node);

/** A repeated POST must be recognised, so each one bears a key; without it a retry may count a sale twice. */
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
          message: 'An error answers application/problem+json.',
          location: context.location.child(['responses', status]),
        });
      }
    },
  },
});

/** A union says which of its shapes came; only `oneOf: [x, null]` needs no word for it. */
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

export default function conventions() {
  return {
    id: 'shopfest',
    rules: {
      oas3: {
        'post-has-idempotency-key': postHasIdempotencyKey,
        'error-is-a-problem': errorIsAProblem,
        'one-of-has-discriminator': oneOfHasDiscriminator,
      },
    },
  };
}
