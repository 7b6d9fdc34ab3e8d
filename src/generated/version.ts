// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: dd4ef8e27c730871c60c3bbbf7455cfab1664df05edcf4c10e178e5e3c16d9b8

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
