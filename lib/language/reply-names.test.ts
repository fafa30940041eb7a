import { describe, expect, it } from 'vitest';
import { wrongNames } from './reply-names';

const marked = (body: string, subject = '') =>
  wrongNames({ subject, body, company: 'Northwind Traders Ltd', person: 'Sarah Weber' }).map(
    ({ start, end }) => body.slice(start, end),
  );

describe('ELEMENTS: a name that belongs to another letter', () => {
  it.each([
    ['Hi Tom,', 'Tom'],
    ['Dear Mr Smith,', 'Mr Smith'],
    ['Dear Dr. Okafor,', 'Dr. Okafor'],
    ['Hello Anna-Lena,', 'Anna-Lena'],
    ['Good morning Marek,', 'Marek'],
    ['Hello,\n\nI liked the interviews at Contoso.', 'Contoso'],
    ['Hello,\n\nI would love to join Fabrikam Labs one day.', 'Fabrikam Labs'],
    ['Hello,\n\nI enjoyed meeting the team at Contoso.', 'Contoso'],
    ['Hello,\n\nThank you for the process with Fabrikam.', 'Fabrikam'],
    ['Hello,\n\nI am still interested in Contoso.', 'Contoso'],
    ['Hello,\n\nThe Contoso team was kind.', 'Contoso'],
    ['Hello,\n\nContoso’s mission stays with me.', 'Contoso'],
    ['Hello,\n\nWorking at Fabrikam would have been lovely.', 'Fabrikam'],
    ['Hello,\n\nI would be glad of future roles at Contoso.', 'Contoso'],
    ['Hello,\n\nI admire what Contoso does.', 'Contoso'],
    ['Hello,\n\nI would have liked working for Globex.', 'Globex'],
    ['Hello,\n\nThanks to everyone at Initech.', 'Initech'],
  ])('marks in %j: %s', (body, name) => expect(marked(body)).toEqual([name]));

  it.each([
    'Hi Sarah,',
    'Dear Ms Weber,',
    'Hello Sarah Weber,',
    'Hi Sarah and team,',
    'Dear S. Weber,',
    'Hello Särah,',
    'Dear hiring team,',
    'Dear Sir or Madam,',
    'To whom it may concern,',
    'Hi all,',
    'Hello there,',
    'Hello Northwind team,',
    'Hello,\n\nPlease thank Priya for me.',
    'Hello,\n\nI liked the interviews at Northwind.',
    'Hello,\n\nThe Northwind team was kind.',
    'Hello,\n\nNorthwind’s mission stays with me.',
    'Hello,\n\nI would love to join Northwind Traders one day.',
    'Hello,\n\nI enjoyed the interview with Priya and the talk with Tom.',
    'Hello,\n\nmy years at Contoso taught me that.',
    'Hello,\n\nI am starting at Contoso in May.',
    'Hello,\n\nI enjoyed the interview in Berlin.',
    'Hello,\n\nI have signed up for a course with the Open University.',
    'Hello,\n\nthe time on Monday flew by.',
    'Hello,\n\nI enjoyed the talk about Kubernetes.',
    'Hello,\n\nI will work with Python more.',
    'Hello,\n\nit was a role as Senior Engineer at Northwind.',
  ])('leaves alone: %j', (body) => expect(marked(body)).toEqual([]));

  it('looks at the subject too, and marks it at no place in the body', () => {
    expect(
      wrongNames({ subject: 'Engineer at Contoso', body: '', company: 'Northwind', person: null }),
    ).toEqual([{ start: 0, end: 0 }]);
    expect(
      wrongNames({ subject: 'Engineer at Northwind', body: '', company: 'Northwind', person: null }),
    ).toEqual([]);
  });
});
