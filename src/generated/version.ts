// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: e43a0b528937221f60d27b0b12f8304729c2aed3faf17ec7443eed8e0f7b0d94

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
