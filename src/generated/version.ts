// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 41848724e91ca7c499d7dfbbb4688f23b97658a67bef8ad6ad27fe788b11e0df

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
