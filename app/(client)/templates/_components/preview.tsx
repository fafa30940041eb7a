'use client';

import { useId, useState } from 'react';
import { Select } from '@/app/_ui/select';
import type { ApplicationToFill } from '@/lib/features/templates/types';
import { fillTemplate, type TemplateContent, wordsIn } from '@/lib/rules/templates/content';
import { lengthOf, PURPOSE_FACTS, placePurpose, type TemplatePurpose } from '@/lib/rules/templates/purposes';
import { TEMPLATE_VARIABLES, unknownVariablesIn } from '@/lib/rules/templates/variables';
import { TemplateLetter } from '../../../_components/template-letter';

/** The letter that a template makes for one of the person's applications, and what is still to fill in. */
export function Preview({
  content,
  purpose,
  applications,
  name,
}: {
  content: TemplateContent;
  purpose: TemplatePurpose;
  applications: readonly ApplicationToFill[];
  name: string | null;
}) {
  const id = useId();
  const [chosen, setChosen] = useState(applications[0]?.id ?? '');
  const application = applications.find((one) => one.id === chosen);
  const { subject, body, missing } = fillTemplate(content, {
    company: application?.company,
    role: application?.role,
    name,
  });
  const unknown = unknownVariablesIn(`${content.subject}\n${body}`);
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-4">
      <h2 id={id} className="serif-heading text-h2">
        Preview
      </h2>
      {applications.length > 0 ? (
        <Select
          label="Preview with"
          name="application"
          // Only for the preview: it is not part of what is saved.
          form={`${id}-none`}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
          options={applications.map((one) => ({
            value: one.id,
            label: `${one.company}, ${one.role}`,
            group: one.rejected ? 'Rejected' : 'Other',
          }))}
        />
      ) : (
        <p className="text-small text-soft">Add an application to see the template filled in.</p>
      )}
      <TemplateLetter subject={subject} body={body} />
      <p className="text-small text-soft tabular-nums">{lengthLine(body, purpose)}</p>
      {missing.length > 0 && (
        <div className="text-small">
          <p className="font-semibold">To fill in when you write</p>
          <ul className="mt-1 flex flex-col gap-1">
            {missing.map((variable) => (
              <li key={variable}>
                [{variable}] <span className="text-soft">{placePurpose(variable, purpose)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {unknown.length > 0 && (
        <p className="text-small text-pretty">
          <span className="font-semibold">
            We don’t know what to put into {unknown.map((one) => `[${one}]`).join(' and ')}.
          </span>{' '}
          <span className="text-soft">
            The placeholders are {TEMPLATE_VARIABLES.map((one) => `[${one}]`).join(', ')}.
          </span>
        </p>
      )}
    </section>
  );
}

function lengthLine(body: string, purpose: TemplatePurpose): string {
  const words = wordsIn(body);
  const { from, to } = lengthOf(PURPOSE_FACTS[purpose].kind);
  const advice = words > to ? `A little long: aim for up to ${to}.` : `Between ${from} and ${to} reads well.`;
  return `${words === 1 ? '1 word' : `${words} words`}. ${advice}`;
}
