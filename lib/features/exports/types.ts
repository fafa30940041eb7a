import type { Temporal } from 'temporal-polyfill';

/** How far a person's export is. `done` of `total` tables are in it; `bytes` and `expiresAt` are of a ready one. */
export type ExportView =
  | { state: 'waiting'; id: string; withVents: boolean }
  | { state: 'building'; id: string; withVents: boolean; done: number; total: number }
  | { state: 'ready'; id: string; withVents: boolean; bytes: number; expiresAt: Temporal.Instant }
  | { state: 'failed'; id: string; withVents: boolean };
