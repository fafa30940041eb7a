import * as icons from '@/app/_ui/icons';
import { Section } from '@/app/_ui/page';

export function Icons() {
  return (
    <Section title="Icons">
      <ul className="grid grid-cols-3 gap-3 sm:grid-cols-5">
        {Object.entries(icons).map(([name, Icon]) => (
          <li key={name} className="flex flex-col items-center gap-1.5 text-center text-tiny text-soft">
            <span className="text-ink">
              <Icon className="size-6" />
            </span>
            {name.replace('Icon', '').toLowerCase()}
          </li>
        ))}
      </ul>
    </Section>
  );
}
