import { answerFrom } from '@/lib/platform/threads/thread';
import { TASKS } from './tasks';

// The program of a thread that reads (docs/decisions/0020); bin/bundle.mjs makes it a file of its own.

answerFrom(TASKS);
