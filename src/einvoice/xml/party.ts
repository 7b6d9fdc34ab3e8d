import type { Party } from '../message.js';
import type { Fields } from './fields.js';
import { PARTY } from './layouts.js';

export function readParty(main: Fields, name: 'Seller' | 'Buyer'): Party {
  const fields = main.section(name, PARTY);
  const text = (field: (typeof PARTY)[number]) => fields?.text(field) ?? null;
  return {
    ubn: fields?.ubn('Identifier', name === 'Seller' ? 'seller_ubn' : 'buyer_ubn') ?? null,
    name: text('Name'),
    address: text('Address'),
    personInCharge: text('PersonInCharge'),
    telephoneNumber: text('TelephoneNumber'),
    facsimileNumber: text('FacsimileNumber'),
    emailAddress: text('EmailAddress'),
    customerNumber: text('CustomerNumber'),
    roleRemark: text('RoleRemark'),
  };
}
