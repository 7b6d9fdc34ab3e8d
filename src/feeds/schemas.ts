import type { Components } from '../generated/schemas/builders.js';
import { sources } from '../generated/schemas/promoItems/requests.js';
import type { SchemaName } from '../generated/types.js';
import { combineSchemas } from '../validation/schemaSet.js';

/** Schemas of promo items, and of what they consist of. */
export const { schemas, fastPath } = /* @__PURE__ */ combineSchemas<Components, SchemaName>(sources);
