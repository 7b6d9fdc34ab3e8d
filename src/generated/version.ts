// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: bd6576df96bc3d08b15c1101f3cc4b65ae94e8ddd65abb593a64683223f74bf2

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
