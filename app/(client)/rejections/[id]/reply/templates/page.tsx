import type { Metadata } from 'next';
import { ButtonLink, buttonClass } from '@/app/_ui/button';
import { Disclosure } from '@/app/_ui/disclosure';
import { Link } from '@/app/_ui/link';
import { Page, PageHeader, Section, Stack } from '@/app/_ui/page';
import { LetterBody } from '@/emails/letter';
import { loadTemplatesPage } from '@/lib/features/replies/loaders';
import type { TemplateChoice } from '@/lib/features/templates/types';
import { kindForTier, REPLY_KIND_LABELS, REPLY_KINDS } from '@/lib/rules/reply';

export const metadata: Metadata = { title: 'Start from a template' };

const GROUPS: Record<TemplateChoice['from'], string> = {
  own: 'Your templates',
  coach: 'From your coach',
  'built-in': 'Built in',
};

/** Templates for one letter, filled in with what is known. Choosing one leads back to the letter. */
export default async function TemplatesPage({
  params,
  searchParams,
}: PageProps<'/rejections/[id]/reply/templates'>) {
  const { id } = await params;
  const { kind: asked } = await searchParams;
  const kind = REPLY_KINDS.find((one) => one === asked) ?? kindForTier(2);
  const { rejection, choices } = await loadTemplatesPage(id, kind);
  const letter = `/rejections/${id}/reply?kind=${kind}`;
  return (
    <Page>
      <PageHeader
        kicker={
          <Link href={letter} className={buttonClass('link')}>
            {rejection.company} · {rejection.role}
          </Link>
        }
        title="Start from a template."
        lede={`${REPLY_KIND_LABELS[kind]}, filled in with what we know. It replaces what you’ve written; Undo brings it back.`}
        actions={<ButtonLink href="/templates">All templates</ButtonLink>}
      />
      <Stack gap="large">
        {(['own', 'coach', 'built-in'] as const).map((from) => {
          const those = choices.filter((choice) => choice.from === from);
          if (those.length === 0) return null;
          return (
            <Section key={from} title={GROUPS[from]}>
              <div>
                {those.map((choice) => (
                  <Choice key={choice.id} choice={choice} letter={letter} />
                ))}
              </div>
            </Section>
          );
        })}
      </Stack>
    </Page>
  );
}

function Choice({
  choice: { id, name, subject, body, missing },
  letter,
}: {
  choice: TemplateChoice;
  letter: string;
}) {
  return (
    <Disclosure summary={name}>
      <div className="flex flex-col items-start gap-4">
        <p className="font-semibold break-words">{subject}</p>
        <div className="flex flex-col gap-[1em] break-words whitespace-pre-wrap">
          <LetterBody text={body} />
        </div>
        {missing.length > 0 && (
          <p className="text-small text-soft text-pretty">
            Still to fill in: {missing.map((place) => `[${place}]`).join(', ')}
          </p>
        )}
        <ButtonLink href={`${letter}&from=${encodeURIComponent(id)}`}>Use this template</ButtonLink>
      </div>
    </Disclosure>
  );
}
