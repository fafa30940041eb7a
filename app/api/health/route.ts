import { answerHealth } from '@/lib/jobs/health-answer';

export const dynamic = 'force-dynamic';

/**
 * Whether everything is there that a person needs: 200, or 503 if the database or the worker is missing. Five seconds old
 * at most.
 */
export const GET = (): Promise<Response> => answerHealth('all');
