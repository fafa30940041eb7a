import type { WholeApplication } from '@/lib/features/applications';
import type { ContactFacts } from '@/lib/features/people';

/** An application as a file has it: whole, with whom one is in touch with about it. */
export type DownloadedApplication = WholeApplication & { people: readonly ContactFacts[] };

/** Applications as they are read, some at a time. */
export type Batches = AsyncIterable<readonly DownloadedApplication[]>;
