import type { z } from 'zod';
import type { savedView } from '@/lib/features/views/schema';

/** A view as pages and the API show it; `href` is the address of its page. */
export type SavedView = z.output<typeof savedView>;
