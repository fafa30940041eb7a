import { Disclosure } from '@/app/_ui/disclosure';
import { REASONS_TO_WRITE } from '@/lib/rules/champion';

/** BACK-NEWS: good reasons for a friendly note. */
export function ReasonsToWrite() {
  return (
    <Disclosure summary="Good reasons to write">
      <ul className="flex flex-col gap-2">
        {REASONS_TO_WRITE.map(({ key, label, detail }) => (
          <li key={key}>
            <span className="font-semibold">{label}.</span> <span className="text-soft">{detail}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-soft text-pretty">Whatever the reason, don’t ask for anything in the note.</p>
    </Disclosure>
  );
}
