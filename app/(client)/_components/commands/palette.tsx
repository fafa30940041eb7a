import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Kbd } from '@/app/_ui/kbd';
import { Link } from '@/app/_ui/link';
import type { Found, FoundDocument, FoundPerson } from '@/lib/features/search/schema';
import { ENDING_LABELS } from '@/lib/rules/stages';
import { commandsFor, matching } from './commands';
import { useFound } from './use-found';

type Option = { key: string; href: string; label: string; detail: string; keys?: string | undefined };

const asOption = ({ id, role, company, stageName, ending, place, apart }: Found): Option => ({
  key: id,
  href: `/applications/${id}`,
  label: role,
  detail: [company, ending ? ENDING_LABELS[ending] : stageName, place === 'archived' && 'Archived', apart]
    .filter(Boolean)
    .join(' · '),
});

const personAsOption = ({ id, name, role, applications }: FoundPerson): Option => ({
  key: id,
  href: `/people/${id}`,
  label: name,
  detail: personInWords({ role, applications }),
});

/** What they are there, and the role and company that the latest application of theirs is about. */
const personInWords = ({ role, applications }: Pick<FoundPerson, 'role' | 'applications'>): string =>
  [role, ...applications.slice(0, 2).map((one) => `${one.role}, ${one.company}`)]
    .filter(Boolean)
    .join(' · ') || 'Person';

const documentAsOption = ({ id, title, companies }: FoundDocument): Option => ({
  key: id,
  href: `/documents/${id}`,
  label: title,
  detail: companies.length > 0 ? `Sent to ${companies.slice(0, 3).join(', ')}` : 'Document',
});

/** Commands, and whatever of the person's own has the words that are typed: each is a link to its page. */
export default function Palette({ coaches, onClose }: { coaches: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const ids = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  useEffect(() => dialog.current?.showModal(), []);
  const { found, people, documents, isComing } = useFound(typed);
  const q = typed.trim();

  const commands = matching(commandsFor(coaches), q).map((command): Option => {
    const { href, label, keys, group } = command;
    return { key: href, href, label, detail: group, keys };
  });
  const all: Option = {
    key: 'all',
    href: `/search?${new URLSearchParams({ q })}`,
    label: `Search for “${q}”`,
    detail: 'On a page',
  };
  const groups: [string, Option[]][] = [
    ['Applications', found.map(asOption)],
    ['People', people.map(personAsOption)],
    ['Documents', documents.map(documentAsOption)],
    ['Commands', commands],
    ['Everywhere', q === '' ? [] : [all]],
  ];
  const options = groups.flatMap(([, list]) => list);
  const here = Math.min(at, options.length - 1);
  const optionId = (option: Option) => `${ids}-${option.key.replace(/\W/g, '-')}`;
  const active = options[here];

  function onKeyDown(event: KeyboardEvent) {
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: options.length - 1 }[event.key];
    // Home and End are the field's while something stands in it.
    if (to !== undefined && !(typed !== '' && (event.key === 'Home' || event.key === 'End'))) {
      event.preventDefault();
      const next = (to + options.length) % options.length;
      setAt(next);
      document.getElementById(optionId(options[next] as Option))?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter' && active && !event.nativeEvent.isComposing) {
      event.preventDefault();
      document.getElementById(optionId(active))?.click();
    }
  }

  return (
    <dialog
      ref={dialog}
      aria-label="Search and commands"
      onClose={onClose}
      // The backdrop is the dialog itself, outside of what is in it.
      onMouseDown={(event) => event.target === event.currentTarget && dialog.current?.close()}
      className="mx-auto mt-[max(1rem,12dvh)] mb-auto max-h-[76dvh] w-[38rem] max-w-[calc(100vw-2rem)] overflow-hidden rounded-sheet border border-line bg-raised p-0 text-ink shadow-float backdrop:bg-veil open:flex open:flex-col"
    >
      <input
        type="text"
        role="combobox"
        aria-label="Search or type a command"
        aria-expanded={options.length > 0}
        aria-controls={`${ids}-list`}
        aria-activedescendant={active ? optionId(active) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="auto"
        maxLength={120}
        placeholder="Search or type a command"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="min-h-[56px] w-full shrink-0 border-b border-line bg-raised px-5 text-base outline-none placeholder:text-soft"
      />
      <p role="status" className="sr-only">
        {isComing ? '' : `${options.length} ${options.length === 1 ? 'result' : 'results'}`}
      </p>
      <div id={`${ids}-list`} role="listbox" aria-label="Results" className="min-h-0 overflow-y-auto p-2">
        {groups.map(([name, list]) =>
          list.length === 0 ? null : (
            <div key={name} role="presentation">
              {q !== '' && <p className="px-3 pt-2 pb-1 text-tiny text-soft">{name}</p>}
              {list.map((option) => (
                <Link
                  key={option.key}
                  id={optionId(option)}
                  role="option"
                  aria-selected={option === active}
                  tabIndex={-1}
                  href={option.href}
                  onClick={() => dialog.current?.close()}
                  onMouseMove={() => setAt(options.indexOf(option))}
                  className="flex min-h-[44px] items-center gap-3 rounded-item px-3 py-1.5 aria-selected:bg-sunken"
                >
                  <span className="min-w-0 flex-1">
                    <span className="block truncate">{option.label}</span>
                    {name !== 'Commands' && (
                      <span className="block truncate text-small text-soft">{option.detail}</span>
                    )}
                  </span>
                  {option.keys && (
                    <span className="hidden gap-1 md:flex" aria-hidden="true">
                      {option.keys.split(' ').map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </span>
                  )}
                </Link>
              ))}
            </div>
          ),
        )}
      </div>
    </dialog>
  );
}
