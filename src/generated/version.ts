// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
<<<<<<< HEAD
// SHA-256 of the contract: ac791e78aa7b451f0747689f3b1ce172c94e8ffb988c503f26ae0eac6f73d7b9
=======
// SHA-256 of the contract: f4030dcedfd2c5787e52366350ce5be910349b0e6e10b354f7eb9cbb59bcac62
>>>>>>> 923df26 (Hold invoices whose seller is not the merchant's)

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
