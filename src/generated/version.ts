// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 46bdcdc45489f98ee8fa40e5fce9becc89b7b2908c2fa1b073c8696fbcc63023

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
