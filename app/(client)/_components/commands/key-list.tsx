import { useEffect, useId, useRef, useState } from 'react';
import { isOff } from '@/app/_components/keys-off';
import { KeysOffForm } from '@/app/_components/keys-off-form';
import { Kbd } from '@/app/_ui/kbd';
import { type Command, commandsFor, KEYS, SEARCH } from './commands';

type Listed = { label: string; keys: string };
const withKeys = (commands: readonly Command[]): Listed[] =>
  commands.flatMap(({ label, keys }) => (keys ? [{ label, keys }] : []));

const UNDO: Listed = { label: 'Undo what was just done', keys: 'z' };

/** The board's own, of the card that has the focus. */
const ON_THE_BOARD: Listed[] = [
  { label: 'To the cards', keys: 'j' },
  { label: 'To the next card', keys: '↑ ↓ ← →' },
  { label: 'Move the card one stage', keys: 'Alt ← →' },
  { label: 'Open the card’s menu', keys: 'm' },
];

/** The table's own, of the row that has the focus. */
const IN_THE_TABLE: Listed[] = [
  { label: 'To the rows', keys: 'j' },
  { label: 'To the next row or cell', keys: '↑ ↓ ← →' },
  { label: 'First or last of the row', keys: 'Home End' },
  { label: 'Open the role, edit the cell', keys: 'Enter' },
  { label: 'Select the row', keys: 'x' },
  { label: 'Select up to this row', keys: 'Shift x' },
  { label: 'Back to the role, then select none', keys: 'Esc' },
];

/** As the keyboard in front of the person has it; this is shown in a browser alone. */
const paletteKeys = () => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘ K' : 'Ctrl K');

/** All keys there are, and where they are turned off. */
export default function KeyListDialog({ coaches, onClose }: { coaches: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [off, setOff] = useState(isOff);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // It opens at its beginning; its first button is below everything.
    heading.current?.focus();
  }, []);
  const commands = commandsFor(coaches);
  const groups: [string, Listed[]][] = [
    ['Anywhere', [{ label: 'Search and commands', keys: paletteKeys() }, SEARCH, KEYS, UNDO]],
    ['Do', withKeys(commands.filter(({ group }) => group === 'Do'))],
    ['On the board', ON_THE_BOARD],
    ['In the table', IN_THE_TABLE],
    ['Go to', withKeys(commands.filter(({ group }) => group === 'Go to'))],
  ];
  return (
    <dialog
      ref={dialog}
      aria-labelledby={title}
      onClose={onClose}
      className="m-auto max-h-[85dvh] w-[68rem] max-w-[calc(100vw-2.5rem)] overflow-y-auto rounded-sheet border border-line bg-raised p-6 text-ink shadow-float backdrop:bg-veil"
    >
      <h2 ref={heading} id={title} tabIndex={-1} className="serif-heading text-h2 outline-none">
        Keys
      </h2>
      <p className="mt-1.5 text-small text-soft">
        {off ? 'Keys of one letter are off on this device.' : 'They’re off while you type in a field.'}
      </p>
      <div className="mt-4 gap-x-10 sm:columns-2 lg:columns-3">
        {groups.map(([name, list]) => (
          <section key={name} className="mb-6 break-inside-avoid">
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
      <KeysOffForm off={off} onTurn={setOff} />
    </dialog>
  );
}
