/**
 * The operations of a mirror, handed in by the resource. Imported here too, they would be a file of their own, which
 * `import` of the package reads at once.
 */
export type MirrorOperations = typeof import('../../generated/operations/mirrors.js');
