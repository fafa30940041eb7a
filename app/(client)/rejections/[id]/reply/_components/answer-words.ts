import type { ReplyView } from '@/lib/features/replies/types';

/** Their words, where an answer was found and is still to be confirmed. */
export const answerWords = ({ found }: Pick<ReplyView, 'found'>): string =>
  found?.kind === 'answer' ? found.words : '';
