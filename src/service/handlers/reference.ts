import { districts } from '../../campaign/districts.js';
import { dutyKinds } from '../../campaign/dutyKinds.js';
import { industries } from '../../campaign/industries.js';
import { regions } from '../../campaign/regions.js';
import { type ErrorCode, errorCodes } from '../../generated/errorCodes.js';
import type { TagHandlers } from './handler.js';

export const reference: TagHandlers<'reference'> = {
  listIndustries: () => ({
    body: {
      items: industries.map((industry) => ({ ...industry, taxCodePrefixes: [...industry.taxCodePrefixes] })),
    },
  }),

  listDutyKinds: () => ({
    body: {
      items: dutyKinds.map((kind) => ({
        ...kind,
        chainRoles: [...kind.chainRoles],
        checklist: [...kind.checklist],
      })),
    },
  }),

  listDistricts: () => ({ body: { items: districts.map((district) => ({ ...district })) } }),

  listRegions: () => ({
    body: { items: regions.map((region) => ({ ...region, districts: [...region.districts] })) },
  }),

  listErrorCodes: () => ({
    body: {
      items: (Object.keys(errorCodes) as ErrorCode[]).map((code) => ({ code, ...errorCodes[code] })),
    },
  }),
};
