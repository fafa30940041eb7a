import { z } from 'zod';

export const dismissNoticeSchema = z.object({ id: z.string().min(1) });
export const seenAboutSchema = z.object({ subjectId: z.uuid() });
export const seenKindSchema = z.object({ kind: z.enum(['coach-accepted']) });
