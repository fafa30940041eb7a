import { useEffect, useId, useRef, useState } from 'react';
import { isOff, turn } from '@/app/_components/keys-off';
import { Button } from '@/app/_ui/button';
import { Kbd } from '@/app/_ui/kbd';
import { type Command, commandsFor, KEYS, SEARCH } from './commands';

type Listed = { label: string; keys: string };
const withKeys = (commands: readonly Command[]): Listed[] =>
  commands.flatMap(({ label, keys }) => (keys ? [{ label, keys }] : []));

/** As the keyboard in front of the person has it; this is shown in a browser alone. */
const paletteKeys = () => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ K' : 'Ctrl K');

/** All keys there are, and where they are turned off. */
export default function KeyListDialog({ coaches, onClose }: { coaches: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [off, setOff] = useState(isOff);
  useEffect(() => dialog.current?.showModal(), []);
  const commands = commandsFor(coaches);
  const groups: [string, Listed[]][] = [
    ['Anywhere', [{ label: 'Search and commands', keys: paletteKeys() }, SEARCH, KEYS]],
    ['Do', withKeys(commands.filter(({ group }) => group === 'Do'))],
    ['Go to', withKeys(commands.filter(({ group }) => group === 'Go to'))],
  ];
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-[44rem] max-w-[calc(100vw-2.5rem)] overflow-y-auto rounded-sheet border border-line bg-raised p-6 text-ink shadow-float backdrop:bg-veil"
    >
      <h2 id={title} className="serif-heading text-h2">
        Keys
      </h2>
      <p className="mt-1.5 text-small text-soft">
        {off ? 'Keys of one letter are off on this device.' : 'They rest while you write in a field.'}
      </p>
      <div className="mt-4 grid gap-x-10 gap-y-6 sm:grid-cols-2">
        {groups.map(([name, list]) => (
          <section
            key={name}
            className={name === 'Go to' ? 'sm:row-span-2 sm:col-start-2 sm:row-start-1' : ''}
          >
            <h3 className="mb-2 text-label font-semibold">{name}</h3>
            <dl className="flex flex-col gap-2">
              {list.map(({ label, keys }) => (
                <div key={label} className="flex items-baseline justify-between gap-4">
                  <dt className="min-w-0">{label}</dt>
                  <dd className="flex shrink-0 gap-1">
                    {keys.split(' ').map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <form method="dialog" className="mt-6 flex flex-wrap gap-2.5">
        <Button type="submit" variant="strong">
          Close
        </Button>
        <Button
          onClick={() => {
            turn(!off);
            setOff(!off);
          }}
        >
          {off ? 'Turn the keys on' : 'Turn the keys off'}
        </Button>
      </form>
    </dialog>
  );
}
