import type { MirrorPlan } from '../../generated/types.js';
import type { ErrorFields } from './fields.js';
import { kindsOf, ShopfestError } from './shopfestError.js';

/** The plan of a mirror has obstacles and was not confirmed; the zone is as it was. */
export class ShopfestMirrorBlockedError extends ShopfestError {
  static override readonly kinds = kindsOf('ShopfestMirrorBlockedError');
  declare readonly name: 'ShopfestMirrorBlockedError';

  /** What would have changed, and why that needs a confirmation. */
  readonly plan: MirrorPlan;

  constructor(fields: ErrorFields & { readonly plan: MirrorPlan }) {
    super(fields);
    this.plan = fields.plan;
  }
}
