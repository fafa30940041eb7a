import type { ReactNode } from 'react';
import { shortDate } from '@/app/_components/short-moment';
import { Link } from '@/app/_ui/link';
import { Tag } from '@/app/_ui/tag';
import type { FeedbackView } from '@/lib/features/feedback/schema';
import { FEEDBACK_READING_WORDS } from '@/lib/rules/feedback-words';
import type { Viewer } from '@/lib/rules/messages';
import { DECIDER_LABELS } from '@/lib/rules/stages';
import { FEEDBACK_THEME_LABELS } from '@/lib/rules/themes';

/** One piece of feedback: the words first, then from whom and when, how it reads, and what it is about. */
export function FeedbackPiece({
  piece,
  viewer,
  heading,
  children,
}: {
  piece: FeedbackView;
  viewer: Viewer;
  /** What it is about, where the page does not say so. */
  heading?: ReactNode;
  /** What can be done with it. */
  children?: ReactNode;
}) {
  const { id, words, reading, proposed, themes, themesChosen, ownThemes, links } = piece;
  // One that says the same and one that says the opposite: twenty pieces on a page had three links each.
  const nearest = links.filter((link, place) => links.findIndex(({ kind }) => kind === link.kind) === place);
  const more = links.length - nearest.length;
  const about = [...themes.map((theme) => FEEDBACK_THEME_LABELS[theme]), ...ownThemes];
  return (
    <article id={id} aria-label={saidBy(piece, viewer)} className="scroll-mt-6 border-t border-line py-5">
      {heading && <h2 className="mb-2 font-semibold text-pretty">{heading}</h2>}
      <blockquote
        dir="auto"
        className="border-l-2 border-line pl-4 text-pretty wrap-anywhere whitespace-pre-wrap"
      >
        {words}
      </blockquote>
      <p className="mt-2 text-small text-soft">{saidBy(piece, viewer)}</p>
      <div className="mt-3 flex flex-col gap-3">
        {reading ? (
          <p className="text-pretty">
            <strong className="font-semibold">{FEEDBACK_READING_WORDS[reading].label}.</strong>{' '}
            {FEEDBACK_READING_WORDS[reading].meaning} {FEEDBACK_READING_WORDS[reading].next}
          </p>
        ) : (
          proposed.reading && (
            <p className="text-soft text-pretty">
              This may be {FEEDBACK_READING_WORDS[proposed.reading].label.toLowerCase()}. {proposed.because}
            </p>
          )
        )}
        {about.length > 0 && (
          <div className="flex flex-wrap items-center gap-1.5">
            <span className="text-small text-soft">{themesChosen ? 'About' : 'Maybe about'}</span>
            {about.map((theme) => (
              <Tag key={theme}>{theme}</Tag>
            ))}
          </div>
        )}
        {links.length > 0 && (
          <ul className="flex flex-col gap-1 text-small">
            {nearest.map(({ kind, id: earlier, rejectionId, company, saidOn }) => (
              <li key={earlier}>
                {kind === 'repeats' ? 'Like what you heard from ' : 'The opposite of what you heard from '}
                <Link href={`/rejections/${rejectionId}/feedback#${earlier}`} className="underline">
                  {company} on {shortDate(saidOn, viewer)}
                </Link>
              </li>
            ))}
            {more > 0 && <li className="text-soft">And {more} more before that.</li>}
          </ul>
        )}
        {children}
      </div>
    </article>
  );
}

const CAME = { mail: 'in their email', call: 'in a call', ask: 'when you asked' } as const;
const FOUND = {
  strong: 'You found them strong.',
  unknown: '',
  inconsistent: 'You found them inconsistent.',
  junior: 'They were new to interviewing.',
} as const;

/** "Mira Chen, hiring manager, in a call, 3 Nov 2026. You found them strong." */
function saidBy({ person, decider, channel, saidOn, interviewer }: FeedbackView, viewer: Viewer): string {
  const who = [person, decider === 'unknown' ? null : DECIDER_LABELS[decider].toLowerCase()];
  const said = [...who, channel && CAME[channel], shortDate(saidOn, viewer)].filter(Boolean).join(', ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}. ${FOUND[interviewer]}`.trim();
}
