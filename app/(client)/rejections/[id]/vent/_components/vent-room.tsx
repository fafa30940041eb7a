'use client';

import { type ReactNode, useActionState, useRef, useState } from 'react';
import { Button, ButtonLink } from '@/app/_ui/button';
import { classNames } from '@/app/_ui/class-names';
import { IconFlame } from '@/app/_ui/icons';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { IDLE } from '@/lib/access/form';
import { burnVentAction, saveVentAction } from '@/lib/features/rejections/actions';
import { useKeeping } from '../../_components/use-keeping';
import { Embers } from './embers';
import styles from './embers.module.css';

type Stage = 'writing' | 'burning' | 'gone';

/** `head` stands above the page to write on, and goes with it. */
type Props = { rejectionId: string; head: ReactNode; body: string; kept: string };

/**
 * The page to write on, and the fire. Without scripts both are posts of one form, and a button saves what is typed.
 */
export function VentRoom({ rejectionId, head, body, kept }: Props) {
  const [keptState, keepPosted] = useActionState(saveVentAction, IDLE);
  const [burnState, burnPosted] = useActionState(burnVentAction, IDLE);
  const [text, setText] = useState(body);
  const [stage, setStage] = useState<Stage>('writing');
  const [trouble, setTrouble] = useState('');
  const { said, keep, keepNow, settle } = useKeeping(saveVent, kept);
  const ashes = useRef<HTMLHeadingElement>(null);

  async function saveVent(typed: string): Promise<string> {
    const fields = new FormData();
    fields.set('rejectionId', rejectionId);
    fields.set('body', typed);
    const answer = await saveVentAction(IDLE, fields);
    return 'message' in answer && answer.message ? answer.message : kept;
  }

  async function burn() {
    setTrouble('');
    // A save that is still running must not bring back what burns.
    await settle();
    const fields = new FormData();
    fields.set('rejectionId', rejectionId);
    const answer = await burnVentAction(IDLE, fields);
    if (answer.status === 'invalid' || answer.status === 'refused') setTrouble(answer.message);
    else setStage('burning');
  }

  function afterwards() {
    setText('');
    setStage('gone');
    requestAnimationFrame(() => ashes.current?.focus());
  }

  if (stage === 'gone') {
    return (
      <div className="flex flex-col items-start gap-5 py-10">
        <h1 ref={ashes} tabIndex={-1} className="serif-heading text-h1 outline-none">
          Gone. Nobody read it.
        </h1>
        <p className="text-soft">A glass of water, a window, a walk. The rest can wait.</p>
        <div className="flex flex-wrap gap-2.5">
          <ButtonLink href={`/rejections/${rejectionId}`}>Back</ButtonLink>
          <Button variant="quiet" onClick={() => setStage('writing')}>
            Write more
          </Button>
        </div>
      </div>
    );
  }
  const burning = stage === 'burning';
  const posted = [keptState, burnState].flatMap((state) => ('message' in state ? state.message : []))[0];
  return (
    <form
      action={burnPosted}
      onSubmit={(event) => {
        event.preventDefault();
        void burn();
      }}
      className="flex flex-col gap-4"
    >
      {head}
      <input type="hidden" name="rejectionId" value={rejectionId} />
      <div className="relative">
        <textarea
          name="body"
          dir="auto"
          aria-label="What you would never send"
          aria-describedby="vent-kept"
          value={text}
          readOnly={burning}
          maxLength={100_000}
          placeholder="Dear all of you,"
          onChange={(event) => {
            setText(event.currentTarget.value);
            keep(event.currentTarget.value);
          }}
          onBlur={keepNow}
          onAnimationEnd={burning ? afterwards : undefined}
          className={classNames(
            'field-sizing-content block min-h-[50dvh] w-full resize-none rounded-card border border-line bg-raised p-5 font-serif text-lede',
            burning && styles.burning,
          )}
        />
        {burning && <Embers />}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p id="vent-kept" role="status" className="min-w-0 max-w-[26rem] text-small text-soft">
          {/* The text stays while it burns: a longer or shorter one would move the button. */}
          {trouble || posted || said}
          {burning && <VisuallyHidden> Burning</VisuallyHidden>}
        </p>
        <noscript>
          <Button type="submit" formAction={keepPosted}>
            Save
          </Button>
        </noscript>
        <Button type="submit" variant="strong" icon={<IconFlame />} disabled={burning || text.trim() === ''}>
          Burn it
        </Button>
      </div>
    </form>
  );
}
