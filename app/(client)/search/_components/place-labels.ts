import type { Place } from '@/lib/features/search/schema';

export const PLACE_LABELS: Record<Place, string> = { open: 'Open', closed: 'Closed', archived: 'Archived' };
