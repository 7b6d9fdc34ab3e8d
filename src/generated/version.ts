// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: eba3fffa3d2e5be6ab3d489b84bee739987a141f31c1772c4927bf56e469abb4

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
