import { describe, expectTypeOf, it } from 'vitest';
import type { OperationId, OperationTypes, operations } from '../../src/generated/operations.js';
import type { Built, schemas } from '../../src/generated/schemas.js';
import type {
  components,
  Merchant,
  MerchantInput,
  OpenMerchantKind,
  SchemaName,
} from '../../src/generated/types.js';

/** Identity of types, where assignability would let a missing optional field pass. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

// Held by `npm run typecheck`: nothing here runs.
describe('generated types', () => {
  it('has the type of its component for each schema, no more and no less', () => {
    type Different = {
      [N in SchemaName]: Same<Built[N], components['schemas'][N]> extends true ? never : N;
    }[SchemaName];
    expectTypeOf<Different>().toEqualTypeOf<never>();
    expectTypeOf<ReturnType<typeof schemas>['Merchant']['_zod']['output']>().toEqualTypeOf<Merchant>();
  });

  it('has enums that are closed in requests and open in responses', () => {
    expectTypeOf<MerchantInput['kind']>().not.toEqualTypeOf<Merchant['kind']>();
    expectTypeOf<Merchant['kind']>().toEqualTypeOf<OpenMerchantKind>();
    expectTypeOf<'a kind of 2030'>().toExtend<Merchant['kind']>();
    expectTypeOf<'a kind of 2030'>().not.toExtend<MerchantInput['kind']>();
  });

  it('has the request and response of an operation by its id', () => {
    expectTypeOf<OperationTypes['registerMerchant']['request']>().toEqualTypeOf<MerchantInput>();
    expectTypeOf<OperationTypes['listMerchants']['query']['pageSize']>().toEqualTypeOf<number | undefined>();
    expectTypeOf<OperationTypes['retrieveMerchant']['path']>().toEqualTypeOf<{
      campaignId: string;
      merchantId: string;
    }>();
    expectTypeOf<(typeof operations)['registerMerchant']['request']>().toEqualTypeOf<'MerchantInput'>();
    expectTypeOf<keyof typeof operations>().toEqualTypeOf<OperationId>();
  });
});
