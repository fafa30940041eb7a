import type { WholeApplication } from '@/lib/features/applications';

/** Applications as they are read, some at a time. */
export type Batches = AsyncIterable<readonly WholeApplication[]>;
