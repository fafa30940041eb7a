import type { Metadata } from 'next';
import { ActButton } from '@/app/_components/act-button';
import { ShareWithCoach } from '@/app/_components/share-with-coach';
import { shortDay } from '@/app/_components/short-moment';
import { NOT_ALONE, TELL_SOMEBODY, ToSomebody } from '@/app/_components/tell-somebody';
import { buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { deleteThoughtAction } from '@/lib/features/thoughts/actions';
import { loadThought, type Proposal } from '@/lib/features/thoughts/loaders';
import type { OpenThoughtView } from '@/lib/features/thoughts/schema';
import { THOUGHT_FEELING_LABELS, THOUGHT_FEELINGS, THOUGHT_PATTERN_WORDS } from '@/lib/rules/thoughts';
import { LookAgain } from './_components/look-again';
import { NextTimeForm } from './_components/next-time-form';
import { ThoughtForm } from './_components/thought-form';

export const metadata: Metadata = { title: 'Thought' };

/** DISTORT: one thought: what kind it may be, what the records say, the person's answer, and another look later. */
export default async function ThoughtPage({ params }: { params: Promise<{ id: string }> }) {
  const { thought, writtenOn, proposal, nextTime, again, inDanger, audience, now, viewer } =
    await loadThought((await params).id);
  const { id, company, rejectionId, felt, lookedOn } = thought;
  return (
    <Page width="wide">
      <PageHeader
        kicker={
          company && rejectionId ? (
            <Link href={`/rejections/${rejectionId}`} className={buttonClass('link')}>
              With {company}
            </Link>
          ) : (
            `Written down ${shortDay(writtenOn, now, viewer)}`
          )
        }
        title={inDanger ? NOT_ALONE : 'Is it the whole story?'}
        lede={inDanger ? TELL_SOMEBODY : undefined}
      />
      <div className="grid gap-10 lg:grid-cols-[1.55fr_1fr] lg:gap-14">
        {inDanger ? (
          <Stack gap="large">
            <div>
              <ToSomebody />
            </div>
            <Disclosure summary="Look at what you wrote">
              <ThoughtForm thought={thought} choices={choicesOf(thought, proposal)} />
            </Disclosure>
          </Stack>
        ) : (
          <ThoughtForm thought={thought} choices={choicesOf(thought, proposal)} />
        )}
        <Stack gap="large">
          {nextTime !== null && (
            <Section title="Next time I will">
              <NextTimeForm thoughtId={id} proposed={nextTime} />
            </Section>
          )}
          {!inDanger && again && (
            <Section title="How does it feel now?">
              <LookAgain
                thoughtId={id}
                looked={
                  felt && lookedOn
                    ? `You said it felt ${THOUGHT_FEELING_LABELS[felt].toLowerCase()} (${shortDay(lookedOn, now, viewer)}).`
                    : null
                }
                choices={THOUGHT_FEELINGS.map((value) => ({ value, label: THOUGHT_FEELING_LABELS[value] }))}
              />
            </Section>
          )}
          <Section title="This thought">
            {audience.some(({ shared }) => shared) ? null : (
              <p className="mb-3 text-soft">Only you can read it.</p>
            )}
            <div className="mb-3">
              <ShareWithCoach
                {...{ kind: 'thought', subjectId: id, audience }}
                what="this thought"
                preview={`/coach/preview/thoughts/${id}`}
              />
            </div>
            <ActButton
              action={deleteThoughtAction}
              fields={{ thoughtId: id }}
              label="Delete this thought"
              pendingLabel="Deleting"
              variant="quiet"
            />
          </Section>
        </Stack>
      </div>
    </Page>
  );
}

/** The six, those that the words speak for in front, each with what the records say to it today. */
function choicesOf({ counters, patterns }: OpenThoughtView, proposal: Proposal | null) {
  const choices = counters.map(({ pattern, says }) => ({
    pattern,
    says,
    ...THOUGHT_PATTERN_WORDS[pattern],
    chosen: patterns.includes(pattern),
    proposed: proposal?.patterns.includes(pattern) ?? false,
  }));
  return {
    because: proposal?.because ?? null,
    items: choices.toSorted((a, b) => Number(b.proposed) - Number(a.proposed)),
  };
}
