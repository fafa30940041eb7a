import { afterEach, beforeEach } from 'vitest';
import { type Done, type ThreadPool, threadPool, type Undone } from '@/lib/platform/threads/pool';
import { threadProgram } from '@/lib/reading/program';
import { READING_LIMITS } from '@/lib/reading/read';

// Tests keep a machine busier than people do, and are about what is read, not how soon.

const kept = globalThis as unknown as { reboundReaders?: ThreadPool; reboundPatientReaders?: ThreadPool };
kept.reboundPatientReaders ??= threadPool(threadProgram, { ...READING_LIMITS, deadlineMs: 60_000 });
const patient = kept.reboundPatientReaders;

// What a file prepares before its first test is read as patiently.
kept.reboundReaders = patient;
beforeEach(() => {
  kept.reboundReaders = patient;
});
afterEach(() => {
  kept.reboundReaders = patient;
});

/** Whatever is asked in this test remains unread, for `reason`; `meanwhile` looks around while it is asked. */
export function nothingIsRead(reason: Undone, meanwhile: () => Promise<void> = async () => undefined): void {
  const run = async (): Promise<Done> => {
    await meanwhile();
    return { ok: false, reason };
  };
  kept.reboundReaders = { run, size: () => 0 };
}
