import { Disclosure } from '@/app/_ui/disclosure';
import { Stack } from '@/app/_ui/page';
import type { Help } from '@/lib/features/pauses/help';

const WITH_LINES = 'A friend, your doctor or one of the people below will listen.';
const WITHOUT = 'A friend, somebody in your family, a doctor: any of them will listen.';

/** What holds wherever somebody is, and whatever the operator of this site has set. */
const ALWAYS = [
  {
    when: 'In danger right now',
    what: 'Call your local emergency number, or go to the nearest hospital. Somebody is there at any hour.',
  },
  {
    when: 'Today',
    what: 'Call or text one person near you: “I’m not okay. Can you talk?” is enough. Ask them to stay with you.',
  },
  {
    when: 'When they are open',
    what: 'Your doctor can see you about this, too. At night and at weekends there is often a doctor on call.',
  },
] as const;

type Country = NonNullable<Help['here']>;

/** People to talk to, as the operator of this site names them: shown to whoever asks, or says that they aren’t well. */
export function HumanHelp({ help: { here, elsewhere } }: { help: Help }) {
  return (
    <Stack>
      <p className="text-pretty">
        You don’t have to carry this by yourself. {here || elsewhere.length > 0 ? WITH_LINES : WITHOUT}
      </p>
      <ul className="flex flex-col gap-3">
        {ALWAYS.map(({ when, what }) => (
          <li key={when}>
            <span className="block font-semibold">{when}</span>
            <span className="block text-pretty">{what}</span>
          </li>
        ))}
      </ul>
      {here && <Lines {...here} />}
      {elsewhere.length > 0 && (
        <Disclosure summary={here ? 'In another country' : 'By country'} open={!here}>
          <Stack>
            {elsewhere.map((one) => (
              <Lines key={one.country} {...one} />
            ))}
          </Stack>
        </Disclosure>
      )}
    </Stack>
  );
}

function Lines({ country, lines }: Country) {
  return (
    <div>
      <h3 className="text-small text-soft">{country}</h3>
      <ul className="mt-1 flex flex-col gap-2.5">
        {lines.map(({ name, says, phone, url }) => (
          <li key={name} className="min-w-0 wrap-anywhere">
            <span className="font-semibold">{name}</span>
            {says && <span className="text-soft">, {says}</span>}
            <span className="flex flex-wrap gap-x-4">
              {phone && (
                <a
                  href={`tel:${phone.replaceAll(/[^+0-9]/g, '')}`}
                  className="btn-link min-h-[44px] content-center"
                >
                  {phone}
                </a>
              )}
              {url && (
                <a href={url} rel="noreferrer" className="btn-link min-h-[44px] content-center">
                  {new URL(url).host}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
