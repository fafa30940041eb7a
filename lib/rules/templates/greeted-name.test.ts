import { describe, expect, it } from 'vitest';
import { builtInTemplate } from '@/lib/rules/templates/built-in';
import { fillTemplate } from '@/lib/rules/templates/content';
import { TEMPLATE_PURPOSES } from '@/lib/rules/templates/purposes';
import { TEMPLATE_TONES } from '@/lib/rules/templates/tones';
import { greetedAs, spokenName } from './greeted-name';

const NAMES: readonly [written: string, spoken: string, greeted: string | null][] = [
  ['Ana Ruiz', 'Ana Ruiz', 'Ana'],
  ['Ruiz, Ana', 'Ana Ruiz', 'Ana'],
  ['Ruiz , Ana', 'Ana Ruiz', 'Ana'],
  ['RUIZ, Ana María', 'Ana María RUIZ', 'Ana'],
  ['García Lorca, Federico', 'Federico García Lorca', 'Federico'],
  ['van der Berg, Jan', 'Jan van der Berg', 'Jan'],
  ['Jan van der Berg', 'Jan van der Berg', 'Jan'],
  ['van der Berg', 'van der Berg', 'van der Berg'],
  ['Müller, Anna-Lena', 'Anna-Lena Müller', 'Anna-Lena'],
  ['Müller, Dr. Jürgen', 'Dr. Jürgen Müller', 'Dr. Jürgen Müller'],
  ['Dr. Müller, Jürgen', 'Dr. Jürgen Müller', 'Dr. Jürgen Müller'],
  ['Müller, Jürgen, Dr.', 'Dr. Jürgen Müller', 'Dr. Jürgen Müller'],
  ['Müller, Jürgen (Personalabteilung)', 'Jürgen Müller', 'Jürgen'],
  ['Ruiz, Ana, PhD', 'Ana Ruiz', 'Ana'],
  ['Ana Ruiz, PhD', 'Ana Ruiz', 'Ana'],
  ['Ana Ruiz (she/her)', 'Ana Ruiz', 'Ana'],
  ['Smith, John, Jr.', 'John Smith', 'John'],
  ['Ana Ruiz, Northwind', 'Ana Ruiz', 'Ana'],
  ['Ana Ruiz, Head of Talent', 'Ana Ruiz', 'Ana'],
  ['Ana Ruiz via Greenhouse', 'Ana Ruiz', 'Ana'],
  ['DUPONT Marie', 'Marie DUPONT', 'Marie'],
  ['ANA RUIZ', 'ANA RUIZ', 'ANA'],
  ['JP Smith', 'JP Smith', 'JP Smith'],
  ['J. Smith', 'J. Smith', 'J. Smith'],
  ['Frau Dr. Meier', 'Frau Dr. Meier', 'Frau Dr. Meier'],
  ['Herr Meier', 'Herr Meier', 'Herr Meier'],
  ['Mme Dupont', 'Mme Dupont', 'Mme Dupont'],
  ['M. Dupont', 'M. Dupont', 'M. Dupont'],
  ['Sra. García', 'Sra. García', 'Sra. García'],
  ['Dott.ssa Rossi', 'Dott.ssa Rossi', 'Dott.ssa Rossi'],
  ['Dhr. de Vries', 'Dhr. de Vries', 'Dhr. de Vries'],
  ['Dra. Sousa', 'Dra. Sousa', 'Dra. Sousa'],
  ['Mrs Okafor', 'Mrs Okafor', 'Mrs Okafor'],
  ['Northwind Recruiting Team', 'Northwind Recruiting Team', 'Northwind Recruiting Team'],
  ['李小龍', '李小龍', '李小龍'],
  ['bell hooks', 'bell hooks', 'bell'],
  ['Zoë O’Brien-Núñez', 'Zoë O’Brien-Núñez', 'Zoë'],
  ['', '', null],
  [' , ', '', null],
];

describe('a name as a directory, a signature or a person writes it', () => {
  it.each(NAMES)('%j is spoken as %j and greeted as %j', (written, spoken, greeted) => {
    expect(spokenName(written, 'Northwind')).toBe(spoken);
    expect(greetedAs(written, 'Northwind')).toBe(greeted);
  });

  it('stays as it is once it is spoken', () => {
    for (const [, spoken] of NAMES) expect(spokenName(spoken, 'Northwind')).toBe(spoken);
  });
});

it('greets right in every built-in letter, whatever its purpose and tone', () => {
  for (const purpose of TEMPLATE_PURPOSES)
    for (const tone of TEMPLATE_TONES) {
      const { blocks } = builtInTemplate({ purpose, tone, spelling: 'en-GB' });
      for (const [written, , greeted] of NAMES) {
        if (greeted === null) continue;
        const interviewer = greetedAs(written, 'Northwind');
        const { body } = fillTemplate({ subject: '', blocks }, { interviewer });
        expect(body.split('\n')[0]?.replace(/^(?:Dear|Hello|Hi) /, '')).toBe(`${greeted},`);
      }
    }
});
