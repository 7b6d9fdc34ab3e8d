// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 22a5883b0c0bbe61952c7e2644561cede8e9fc2029bbcc7e22bfeeb48986532c

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
