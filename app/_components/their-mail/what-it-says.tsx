'use client';

import { Button } from '@/app/_ui/button';
import type { Choice } from '@/app/_ui/choice-group';
import { FactList } from '@/app/_ui/fact-list';
import { Notice } from '@/app/_ui/notice';
import type { MailVerdict } from '@/lib/reading/mail/types';
import { LATER_LABEL_NAMES } from '@/lib/rules/stages';
import { momentHere } from '../written-here';
import { KIND_IN_WORDS } from './kind-in-words';

/** What was read in their mail: each a proposal, with the words that decided. Nothing is logged by it. */
export function WhatItSays({
  verdict,
  zone,
  locale,
  stages,
  elsewhere,
  onUse,
  used,
}: {
  verdict: MailVerdict;
  zone: string;
  locale: string;
  /** How far somebody can have got, in their own words. */
  stages: readonly Choice[];
  /** The company that the form is about, where the mail names another one. */
  elsewhere: string | null;
  onUse: (button: HTMLButtonElement) => void;
  used: boolean;
}) {
  const { title, no } = KIND_IN_WORDS[verdict.kind];
  const facts = factsOf(verdict, { zone, locale, stages });
  const { company, role, furthestStage, receivedAt } = verdict;
  const usable = [company, role, furthestStage, receivedAt].some((one) => one !== null);
  return (
    <div className="flex flex-col gap-4">
      <Notice tone={no ? 'plain' : 'attention'} title={title} announce>
        {/* Whoever pastes a rejection knows what it says: only where there may be a doubt are its words told. */}
        {verdict.kind !== 'rejection' && verdict.because.length > 0 && (
          <p className="break-words">It says: {verdict.because.map((words) => `“${words}”`).join(', ')}</p>
        )}
        {!no && <p>Nothing changes unless you log it below.</p>}
        {elsewhere && (
          <p>
            It names {verdict.company}, and this is about {elsewhere}. Please check.
          </p>
        )}
      </Notice>
      {facts.length > 0 && <FactList facts={facts} />}
      {usable && (
        <div className="flex flex-wrap items-center gap-3">
          <Button onClick={(event) => onUse(event.currentTarget)}>Fill in the form with this</Button>
          <p role="status" className="text-small text-soft">
            {used ? 'Filled in below. Please check it.' : ''}
          </p>
        </div>
      )}
    </div>
  );
}

function factsOf(
  { company, role, furthestStage, laterLabel, sender, receivedAt, forwarded, feedback }: MailVerdict,
  { stages, ...here }: { zone: string; locale: string; stages: readonly Choice[] },
) {
  const from =
    sender.name && sender.address ? `${sender.name} <${sender.address}>` : (sender.name ?? sender.address);
  const stage = stages.find(({ value }) => value === furthestStage)?.label ?? null;
  return [
    { term: 'Company', text: company },
    { term: 'Role', text: role },
    {
      term: 'How far',
      text: stage && (laterLabel ? `${stage} (${LATER_LABEL_NAMES[laterLabel].toLowerCase()})` : stage),
    },
    { term: 'From', text: from && `${from}${sender.noReply ? ' (nobody reads that address)' : ''}` },
    { term: 'Received', text: receivedAt && momentHere(receivedAt, here) },
    { term: 'Forwarded', text: forwarded ? 'Read inside the email that you forwarded.' : null },
    {
      term: 'About you',
      text: feedback.length > 0 ? `Perhaps: ${feedback.map((one) => `“${one}”`).join(' ')}` : null,
    },
  ].flatMap(({ term, text }) =>
    text ? [{ term, detail: <span className="break-words">{text}</span> }] : [],
  );
}
