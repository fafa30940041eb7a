'use client';

import { useEffect, useRef, useState } from 'react';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { FormAnswer } from '@/app/_components/form-answer';
import { Menu } from '@/app/_ui/menu';
import { Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { SubmitButton } from '@/app/_ui/submit-button';
import { TextInput } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { saveTemplateAction } from '@/lib/features/templates/actions';
import type { ApplicationToFill, TemplateView } from '@/lib/features/templates/types';
import { BLOCK_ELEMENTS, BLOCK_PURPOSES, respelled, TEMPLATE_LIMITS } from '@/lib/rules/templates/content';
import { PURPOSE_FACTS, TEMPLATE_PURPOSES } from '@/lib/rules/templates/purposes';
import { SPELLING_LABELS, SPELLINGS } from '@/lib/rules/templates/spelling';
import { TEMPLATE_TONES, TONE_LABELS } from '@/lib/rules/templates/tones';
import { Preview } from '../../_components/preview';
import { BlockCard } from './block-card';
import { Places, putInto } from './places';
import { useMissing } from './use-missing';
import { useSheet } from './use-sheet';

/** The block editor. What was typed stays, whatever a save answers. */
export function TemplateEditor({
  template,
  applications,
  name,
}: {
  template: TemplateView;
  applications: readonly ApplicationToFill[];
  name: string | null;
}) {
  const [state, submit] = useForm(saveTemplateAction);
  const sheet = useSheet(template, state);
  const chosen = (field: 'purpose' | 'tone' | 'spelling') => typedIn(state, field) ?? template[field];
  const [picked, setPicked] = useState({ purpose: template.purpose, spelling: template.spelling });
  const [active, setActive] = useState('');
  const [said, setSaid] = useState('');
  const goTo = useFocusOn();
  const form = useRef<HTMLFormElement>(null);
  useMissing(form, sheet.add);
  const { blocks } = sheet;

  return (
    <div className="grid min-w-0 gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
      <Form ref={form} submit={submit} version={template.version} noValidate className="min-w-0">
        <Stack>
          {state.status !== 'done' && <FormAnswer state={state} />}
          <input type="hidden" name="templateId" value={template.id} />
          <TextInput
            label="Name"
            name="name"
            maxLength={TEMPLATE_LIMITS.name}
            defaultValue={typedIn(state, 'name') ?? template.name}
            error={errorIn(state, 'name')}
          />
          <Select
            label="Purpose"
            name="purpose"
            defaultValue={chosen('purpose')}
            onChange={(event) => {
              const purpose = TEMPLATE_PURPOSES.find((one) => one === event.currentTarget.value);
              if (purpose) setPicked({ ...picked, purpose });
            }}
            options={TEMPLATE_PURPOSES.map((one) => ({ value: one, label: PURPOSE_FACTS[one].label }))}
          />
          <div className="grid grid-cols-2 gap-3">
            <Select
              label="Tone"
              name="tone"
              defaultValue={chosen('tone')}
              options={TEMPLATE_TONES.map((one) => ({ value: one, label: TONE_LABELS[one] }))}
            />
            <Select
              label="Spelling"
              name="spelling"
              defaultValue={chosen('spelling')}
              onChange={(event) => {
                const spelling = SPELLINGS.find((one) => one === event.currentTarget.value);
                if (spelling) setPicked({ ...picked, spelling });
              }}
              options={SPELLINGS.map((one) => ({ value: one, label: SPELLING_LABELS[one] }))}
            />
          </div>
          <div>
            <TextInput
              label="Subject"
              id="block-subject"
              name="subject"
              value={sheet.subject}
              onChange={(event) => sheet.setSubject(event.currentTarget.value)}
              onFocus={() => setActive('subject')}
              error={errorIn(state, 'subject')}
            />
            {active === 'subject' && <Places purpose={picked.purpose} onPut={(one) => put('subject', one)} />}
          </div>
          <ol aria-label="Parts of the letter" className="flex flex-col gap-3">
            {blocks.map((block, at) => (
              <BlockCard
                key={block.key}
                block={block}
                at={at}
                of={blocks.length}
                error={errorIn(state, `blocks.${at}.text`)}
                onText={(text) => sheet.change(block.key, { text })}
                onJoin={(joined) => sheet.change(block.key, { joined })}
                onMove={(by) => {
                  if (!blocks[at + by]) return;
                  sheet.move(block.key, by);
                  goTo(document.activeElement?.id === `block-${block.key}` ? block.key : null);
                  setSaid(`Now part ${at + by + 1} of ${blocks.length}.`);
                }}
                onRemove={() => {
                  sheet.remove(block.key);
                  goTo((blocks[at + 1] ?? blocks[at - 1])?.key ?? null);
                  setSaid('Removed.');
                }}
                onFocus={() => setActive(block.key)}
              >
                {active === block.key && (
                  <Places purpose={picked.purpose} onPut={(one) => put(block.key, one)} />
                )}
              </BlockCard>
            ))}
          </ol>
          <p role="status" className="sr-only">
            {said}
          </p>
          {state.status === 'done' && <FormAnswer state={state} />}
          <div className="flex flex-wrap gap-2.5">
            <SubmitButton pendingLabel="Saving">Save</SubmitButton>
            <Menu
              label="Add a part"
              trigger="Add a part"
              variant="plain"
              entries={BLOCK_ELEMENTS.map((element) => ({
                label: BLOCK_PURPOSES[element].label,
                disabled: blocks.length >= TEMPLATE_LIMITS.blocks,
                onSelect: () => goTo(sheet.add(element)),
              }))}
            />
          </div>
        </Stack>
      </Form>
      <div className="min-w-0 lg:sticky lg:top-8 lg:self-start">
        <Preview
          content={respelled(sheet, picked.spelling)}
          purpose={picked.purpose}
          applications={applications}
          name={name}
        />
      </div>
    </div>
  );
}

function put(key: string, variable: string): void {
  const field = document.getElementById(`block-${key}`);
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)
    putInto(field, `[${variable}]`);
}

/** Focuses a block after it is rendered in its new place: a field that moves loses the focus. */
function useFocusOn(): (key: string | null) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    document.getElementById(`block-${wanted.current}`)?.focus();
    wanted.current = null;
  });
  return (key) => {
    wanted.current = key;
  };
}
