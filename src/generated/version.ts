// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: e1fa71aad7b79dd30522b56262cdfacc4bc43e71f9f800b71b9e161c70d64fbc

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
