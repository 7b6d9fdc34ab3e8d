// Written by openapi/generate.ts from openapi/shopfest.yaml, do not edit.
// SHA-256 of the contract: 0e1347714d175627628cf62cb45860c414cc71ac0df3f96dfb7ba8b4fab2f9c0

/** Sent as `Shopfest-Version`. */
export const apiVersion = '2026-11-01';
export const contractVersion = '1.0.0';
