import { Disclosure } from '@/app/_ui/disclosure';
import { Stack } from '@/app/_ui/page';
import type { Help } from '@/lib/features/pauses/help';

const WITH_LINES = 'A friend, your doctor or one of the people below will listen.';
const WITHOUT =
  'Tell a friend or somebody in your family how it is, or make an appointment with your doctor.';

type Country = NonNullable<Help['here']>;

/** People to talk to, as the operator of this site names them: shown to whoever asks, or says that they aren’t well. */
export function HumanHelp({ help: { here, elsewhere } }: { help: Help }) {
  return (
    <Stack>
      <p className="text-pretty">
        You don’t have to carry this by yourself. {here || elsewhere.length > 0 ? WITH_LINES : WITHOUT} If
        you’re in danger right now, call your local emergency number.
      </p>
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
