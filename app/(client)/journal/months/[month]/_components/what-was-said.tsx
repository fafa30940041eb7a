import { keyed, List } from '@/app/_ui/list';
import { Section } from '@/app/_ui/page';
import type { MonthContent } from '@/lib/features/reviews/schema';
import { type Naming, stageInSentence } from '@/lib/rules/own-stages';
import { SIMILAR_NEEDED } from '@/lib/rules/policy';
import { DECIDER_LABELS } from '@/lib/rules/stages';
import { FEEDBACK_THEME_LABELS } from '@/lib/rules/themes';

/** REVIEW: what people said, in their own words. */
export function WhatWasSaid({ said }: Pick<MonthContent, 'said'>) {
  if (said.length === 0) return null;
  return (
    <Section title="What people said">
      <List className="flex flex-col gap-5">
        {keyed(said, ({ rejectionId, words }) => `${rejectionId} ${words}`).map(
          ([key, { company, words, themes }]) => (
            <li key={key} className="break-inside-avoid">
              <blockquote dir="auto" className="[overflow-wrap:anywhere] whitespace-pre-line">
                “{words}”
              </blockquote>
              <p className="mt-1 text-small text-soft">
                {[company, ...themes.map((theme) => FEEDBACK_THEME_LABELS[theme])].join(' · ')}
              </p>
            </li>
          ),
        )}
      </List>
    </Section>
  );
}

/** REVIEW: what came more than once, as a count that claims nothing (READ-3). */
export function Repeated({ repeated, viewer }: Pick<MonthContent, 'repeated'> & { viewer: Naming }) {
  if (repeated.length === 0) return null;
  return (
    <Section
      title="More than once"
      lede={`A month is short, and chance does the rest. When ${SIMILAR_NEEDED} or more say the same, it’s worth a look.`}
    >
      <List className="flex flex-col gap-1.5">
        {repeated.map((one) => (
          <li key={`${one.what} ${one.value}`}>
            {nameOf(one, viewer)}{' '}
            <span className="text-soft">{one.count === 2 ? 'twice' : `${one.count} times`}</span>
          </li>
        ))}
      </List>
    </Section>
  );
}

function nameOf(one: MonthContent['repeated'][number], naming: Naming): string {
  switch (one.what) {
    case 'stage':
      return `Ended at: ${stageInSentence(naming, { stage: one.value })}`;
    case 'decider':
      return `Decided by: ${DECIDER_LABELS[one.value].toLowerCase()}`;
    case 'theme':
      return FEEDBACK_THEME_LABELS[one.value];
    default:
      return one satisfies never;
  }
}
