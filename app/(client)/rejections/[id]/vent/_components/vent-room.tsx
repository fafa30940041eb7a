'use client';

import { type ReactNode, useRef, useState } from 'react';
import { BothTexts } from '@/app/_components/form/both-texts';
import { Form } from '@/app/_components/form/form';
import { useForm } from '@/app/_components/form/use-form';
import { TellSomebody } from '@/app/_components/tell-somebody';
import { Button, ButtonLink } from '@/app/_ui/button';
import { classNames } from '@/app/_ui/class-names';
import { IconFlame } from '@/app/_ui/icons';
import { Notice } from '@/app/_ui/notice';
import { VisuallyHidden } from '@/app/_ui/visually-hidden';
import { IDLE } from '@/lib/access/form';
import { burnVentAction, saveVentAction } from '@/lib/features/rejections/actions';
import { type Saved, useKeeping } from '../../_components/use-keeping';
import { Embers } from './embers';
import styles from './embers.module.css';

const NOT_BURNT = 'It hasn’t burnt: we can’t reach Rebound right now. Press again in a moment.';

const BURN = 'Burn it? There’s no way to bring it back.';

type Stage = 'writing' | 'asking' | 'burning' | 'gone';

/** VERSION: what a save starts from once the words are burnt, as lib/rules/version.ts says for what isn't there. */
const NOTHING_YET = 0;
const NOT_KEPT = 'Not saved: it was changed in another tab.';

/** `head` stands above the page to write on, and goes with it. */
type Props = {
  rejectionId: string;
  head: ReactNode;
  body: string;
  kept: string;
  version: number;
  /** Its words say plainly that somebody wants to die or to hurt themselves (decision 0071). */
  inDanger: boolean;
};

/**
 * The page to write on, and the fire, which is asked for twice. Without scripts both are posts of one form, and a button
 * saves what is typed.
 */
export function VentRoom({ rejectionId, head, body, kept, version, inDanger }: Props) {
  const [keptState, keepPosted] = useForm(saveVentAction);
  const [burnState, burnPosted] = useForm(burnVentAction);
  const [text, setText] = useState(body);
  const [stage, setStage] = useState<Stage>('writing');
  const [trouble, setTrouble] = useState('');
  /** What was said stays answered once its words are gone. */
  const [toldSo, setToldSo] = useState(false);
  const { said, keep, keepNow, settle, beginAnew } = useKeeping(saveVent, kept, () =>
    burnPosted.sending.onKept?.(),
  );
  const ashes = useRef<HTMLHeadingElement>(null);
  /** VERSION: what a save starts from, and the words of another tab that it met. */
  const from = useRef(keptState.status === 'stale' ? (keptState.version ?? version) : version);
  const [elsewhere, setElsewhere] = useState<string | null>(
    keptState.status === 'stale' ? (keptState.current.body ?? '') : null,
  );

  async function saveVent(typed: string): Promise<Saved> {
    const fields = new FormData();
    fields.set('rejectionId', rejectionId);
    fields.set('body', typed);
    fields.set('version', String(from.current));
    const answer = await saveVentAction(IDLE, fields);
    if (answer.status === 'stale') {
      from.current = answer.version ?? from.current;
      setElsewhere(answer.current.body ?? '');
      return { said: NOT_KEPT, isSaved: false };
    }
    if (answer.status === 'done' && answer.mark) from.current = Number(answer.mark);
    const said = 'message' in answer && answer.message ? answer.message : kept;
    return { said, isSaved: answer.status === 'done' };
  }

  function choose(words: string) {
    setElsewhere(null);
    setText(words);
    keep(words);
    keepNow();
  }

  async function burn() {
    setTrouble('');
    setToldSo(inDanger);
    // A save that is still running must not bring back what burns.
    await settle();
    const fields = new FormData();
    fields.set('rejectionId', rejectionId);
    const answer = await burnPosted.send(fields);
    if (answer.status === 'unsent') setTrouble(NOT_BURNT);
    else if (answer.status === 'invalid' || answer.status === 'refused') setTrouble(answer.message);
    else {
      // What is written after it is a text of its own.
      from.current = NOTHING_YET;
      beginAnew();
      setStage('burning');
    }
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
        {toldSo ? (
          <TellSomebody />
        ) : (
          <p className="text-soft">A glass of water, a window, a walk. The rest can wait.</p>
        )}
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
    <Form
      submit={burnPosted}
      onSubmit={(event) => {
        event.preventDefault();
        if (stage === 'asking') void burn();
        else setStage('asking');
      }}
      className="flex flex-col gap-4"
    >
      {head}
      {inDanger && <TellSomebody />}
      <input type="hidden" name="rejectionId" value={rejectionId} />
      <input
        type="hidden"
        name="version"
        value={keptState.status === 'stale' ? (keptState.version ?? version) : version}
      />
      {elsewhere !== null && (
        <div>
          <Notice tone="attention" title="This was changed somewhere else" announce>
            Another tab or device saved or burned it after you opened it. Nothing was overwritten. Choose one
            to go on.
          </Notice>
          <BothTexts
            label="Your vent"
            saved={elsewhere}
            mine={text}
            onSaved={() => choose(elsewhere)}
            onMine={() => choose(text)}
          />
        </div>
      )}
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
            // Not over the other tab's words before somebody has chosen.
            if (elsewhere === null) keep(event.currentTarget.value);
          }}
          onBlur={keepNow}
          onAnimationEnd={burning ? afterwards : undefined}
          className={classNames(
            'field-sizing-content block min-h-[34dvh] w-full sm:min-h-[50dvh] resize-none rounded-card border border-line bg-raised p-5 font-serif text-lede',
            burning && styles.burning,
          )}
        />
        {burning && <Embers />}
      </div>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <p id="vent-kept" role="status" className="min-w-0 max-w-[26rem] text-small text-soft">
          {/* The text stays while it burns: a longer or shorter one would move the button. */}
          {trouble || (stage === 'asking' ? BURN : posted || said)}
          {burning && <VisuallyHidden> Burning</VisuallyHidden>}
        </p>
        <noscript>
          <Button type="submit" formAction={keepPosted.dispatch}>
            Save
          </Button>
        </noscript>
        {stage === 'asking' ? (
          <div className="flex flex-wrap gap-2.5">
            <Button type="submit" icon={<IconFlame />}>
              Burn it now
            </Button>
            {/* Where the first button was: who pressed it twice has burnt nothing. */}
            <Button variant="strong" onClick={() => setStage('writing')}>
              Keep it
            </Button>
          </div>
        ) : (
          <Button type="submit" icon={<IconFlame />} disabled={burning || text.trim() === ''}>
            Burn it
          </Button>
        )}
      </div>
    </Form>
  );
}
