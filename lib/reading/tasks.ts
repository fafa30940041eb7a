import type { Checkable } from '@/lib/language/reply-check';
import type { PastedCalendar } from './calendar/types';
import type { Pasted } from './mail/types';
import type { CapturedPage } from './postings/types';
import type { GivenTable } from './tables/types';

/**
 * Everything that reads what somebody wrote, by the name under which it is asked for: one thing in, one thing out, both
 * such that they can be sent to another thread. What reads a new kind of text is a line here, and one in
 * test/growth/readers.ts. A thread loads what it is asked for.
 */
export const TASKS = {
  /** A pasted or dropped mail, or just its words: what kind of mail it is, from whom, and what they wrote. */
  mail: async (pasted: Pasted) => (await import('./mail/read-mail')).readMail(pasted),
  /** A calendar file, or an email with one: what it says of each event. */
  calendar: async (pasted: PastedCalendar) => (await import('./calendar/read-calendar')).readCalendar(pasted),
  /** A posting: the page it stands on, or its words. */
  posting: async (page: CapturedPage) => (await import('./postings/read-posting')).readPosting(page),
  /** A file of rows, such as another tracker's export: what its columns are about and what each row becomes. */
  async table(given: GivenTable) {
    const { inPages } = await import('./tables/in-pages');
    const { readTable } = await import('./tables/read-table');
    return inPages(readTable(given));
  },
  /** A mail that was found in the thread of a letter. */
  answer: async (mail: { source: Uint8Array; own: string }) =>
    (await import('./mail/read-answer')).readAnswer(mail),
  /** ELEMENTS, ASK-3, CHANNEL, PUSH-2, PUSH-3: how a letter may come across. */
  letter: async (letter: Checkable) => (await import('@/lib/language/reply-check')).checkReply(letter),
  /** PUSH-3: of each text the first sentences that speak of consequences. */
  async threats(texts: readonly string[]) {
    const { threateningSentence } = await import('@/lib/language/tones');
    return Promise.all(texts.map(threateningSentence));
  },
  /** READ-3: of each piece of feedback its themes. */
  async themes(feedback: readonly string[]) {
    const { themesOf } = await import('@/lib/language/feedback');
    return Promise.all(feedback.map(themesOf));
  },
  /** READ-1, READ-3: how a piece of feedback reads, and what it is about. */
  feedback: async (text: string) => (await import('@/lib/language/feedback')).readFeedback(text),
  /** `feedback`, and which way it points, for what is kept. */
  async heard(text: string) {
    const { leaningsOf } = await import('@/lib/language/feedback/leanings');
    const { readFeedback } = await import('@/lib/language/feedback');
    const { reading, themes, because } = await readFeedback(text);
    return { reading, themes, because, leanings: leaningsOf(text) };
  },
  /** CHANNEL, ASK-1: the offer of feedback in what they wrote, in their words; null where there is none. */
  async offer(text: string) {
    const { feedbackOffer } = await import('@/lib/language/feedback-offer');
    const offer = feedbackOffer(text);
    return offer && { words: text.slice(offer.start, offer.end), byCall: offer.byCall };
  },
  /** DISTORT: the ways of thinking that a thought shows. */
  thought: async (text: string) => (await import('@/lib/language/thoughts')).readThought(text),
  /** DISTORT: of each text whether it says plainly that somebody wants to die or to hurt themselves. */
  async inDanger(texts: readonly string[]) {
    const { saysInDanger } = await import('@/lib/language/in-danger');
    return texts.map(saysInDanger);
  },
  /** DISTORT: "I should have" as "next time I will". */
  nextTime: async (line: string) => (await import('@/lib/language/next-time')).nextTime(line),
  /** JOURNAL-2: whether one thing to do differently could be about any interview. */
  isGeneric: async (oneThing: string) => (await import('@/lib/language/one-thing')).isGeneric(oneThing),
};
export type Tasks = typeof TASKS;
