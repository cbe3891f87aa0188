/**
 * Why the database could not do what was asked. `full`: the disk or quota is used up. `blocked`: another version of the
 * extension holds the database, or this connection was closed for one; trying again later helps. `failed`: anything else.
 */
export type StorageFailure = 'full' | 'blocked' | 'failed';
