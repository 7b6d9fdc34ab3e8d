// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 801f3c9d437bc12955e0e6cff092ad76d1abb731c303bdfd8ff51e51a3ac3c9f

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
