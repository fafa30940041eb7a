import { z } from 'zod';

export const dismissNoticeSchema = z.object({ id: z.string().min(1) });
