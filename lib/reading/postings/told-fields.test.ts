import { describe, expect, test } from 'vitest';
import { readPosting } from './read-posting';

// What a page or a text sets out as a name beside its value counts for more than what the site says of itself.

const TODAY = '2026-11-30';
const ofHtml = (html: string) => readPosting({ html, today: TODAY });
const ofText = (text: string) => readPosting({ text, today: TODAY });

const SITE = `<title>Harp Restorer – StringJobs</title><meta property="og:site_name" content="StringJobs">
<script type="application/ld+json">{"@type":"Organization","name":"StringJobs","url":"https://stringjobs.example"}</script>`;
const page = (fields: string) =>
  ofHtml(`<html><head>${SITE}</head><body><h1>Harp Restorer</h1>${fields}</body></html>`);

describe('an employer that is named as one stands before the name of the site', () => {
  test.each<[string, string]>([
    ['a list', '<dl><dt>Employer</dt><dd>Moor &amp; Sons</dd><dt>Place of work</dt><dd>Truro</dd></dl>'],
    [
      'a table with headers',
      '<table><tr><th>Employer</th><td>Moor &amp; Sons</td></tr><tr><th>Location</th><td>Truro</td></tr></table>',
    ],
    [
      'a table of plain cells',
      '<table><tr><td>Company:</td><td><a href="/c/9">Moor &amp; Sons</a></td></tr><tr><td>Location:</td><td>Truro</td></tr></table>',
    ],
    [
      'lines with values below them',
      '<div>Company</div><div>Moor &amp; Sons</div><div>Location</div><div>Truro</div>',
    ],
    ['lines in German', '<p>Arbeitgeber:</p><p>Moor &amp; Sons</p><p>Arbeitsort:</p><p>Truro</p>'],
    ['lines in French', '<ul><li>Entreprise : Moor &amp; Sons</li><li>Lieu : Truro</li></ul>'],
    [
      'its own markup',
      '<span class="job-company-name">Moor &amp; Sons</span><span class="job-location">Truro</span>',
    ],
  ])('%s', (_what, fields) => {
    expect(page(fields)).toMatchObject({
      ...{ title: 'Harp Restorer', company: 'Moor & Sons', places: ['Truro'] },
    });
  });

  test('a table of several jobs names none of them', () => {
    const rows = '<tr><th>Company</th><th>Location</th></tr><tr><td>Reed &amp; Co</td><td>Bath</td></tr>';
    expect(page(`<table>${rows}</table>`).company).not.toBe('Location');
  });

  test('a heading alone is no label', () => {
    const read = ofText('Night Porter\n\nCompany\nWe are a small hotel by the sea.\n\nApply to us by post.');
    expect(read.company).toBeNull();
  });
});

describe('a text that begins with its title', () => {
  test.each<[string, string]>([
    ['with the employer named below', 'Ferry Marshal\n\nEmployer: Sound Crossings\nWhere: Oban'],
    ['that a sentence repeats', 'Ferry Marshal\nOban\n\nAs a Ferry Marshal you guide cars aboard.'],
    ['marked as a heading', '# Ferry Marshal\n\n**Company:** Sound Crossings'],
  ])('%s', (_what, text) => {
    expect(ofText(text).title).toBe('Ferry Marshal');
  });

  test.each<[string, string]>([
    ['the employer alone on top', 'Sound Crossings\n\nWhere: Oban\nWe sail every day.'],
    ['the employer, named again', 'Sound Crossings\n\nEmployer: Sound Crossings Ltd\nWhere: Oban'],
    ['a sentence', 'We sail every day.\n\nEmployer: Sound Crossings'],
    ['nothing else', 'Ferry Marshal'],
  ])('is not taken for one: %s', (_what, text) => {
    expect(ofText(text).title).toBeNull();
  });
});

describe('what is said not to be remote', () => {
  test.each([
    'Please note that this is not a remote position.',
    'Remote working is unfortunately not available.',
    'Remote: No',
    'We do not offer remote work.',
    'Homeoffice ist leider nicht möglich.',
    'Kein Homeoffice.',
    'Le télétravail n’est pas possible.',
    'Pas de télétravail.',
    'El teletrabajo no es posible.',
    'Thuiswerken is niet mogelijk.',
    'This role cannot be remote.',
  ])('is on the spot: %s', (line) => {
    expect(ofText(`Nurse\n\nEmployer: Vale\n${line}`).workMode).toBe('on-site');
  });

  test.each<[string, string | null]>([
    ['This is a fully remote position.', 'remote'],
    ['Workplace type: Remote', 'remote'],
    ['A hybrid role; a fully remote arrangement is not possible.', 'hybrid'],
    ['Not fully remote: we meet now and then.', null],
    ['Our remote clinics need you.', null],
  ])('is otherwise as before: %s', (line, mode) => {
    expect(ofText(`Nurse\n\nEmployer: Vale\n${line}`).workMode).toBe(mode);
  });
});

describe('where it is', () => {
  test.each<[string, string[]]>([
    ['Location: Truro (hybrid, two days)', ['Truro']],
    ['Location: Remote (Wales)', ['Wales']],
    ['Location: Nantes (44)', ['Nantes (44)']],
    ['Arbeitsort: 18055 Rostock', ['Rostock']],
    ['locations\nTruro\ntime type\nFull time', ['Truro']],
  ])('%s', (line, places) => {
    expect(ofText(`Harp Restorer\nCompany: Moor & Sons\n${line}`).places).toEqual(places);
  });

  test('a line with a postcode below a title', () => {
    expect(ofText('Fährbegleiter (m/w/d)\n\nReederei Sund GmbH\n18055 Rostock\n\nVollzeit')).toMatchObject({
      ...{ title: 'Fährbegleiter (m/w/d)', company: 'Reederei Sund GmbH', places: ['Rostock'] },
    });
  });
});

test('what a share button writes names the job and the employer', () => {
  expect(ofText('Check out this job at Tyne Docks: Crane Rigger\nhttps://jobs.example/43')).toMatchObject({
    ...{ title: 'Crane Rigger', company: 'Tyne Docks' },
  });
});

describe('a sentence about the employer says who is wanted, and by whom', () => {
  test.each<[string, string, string]>([
    [
      'Die Hafen Nord GmbH sucht ab sofort eine Lagerfachkraft (m/w/d) in Emden.',
      'Lagerfachkraft (m/w/d)',
      'Hafen Nord GmbH',
    ],
    ['Hafen Nord recrute un Technicien de maintenance.', 'Technicien de maintenance', 'Hafen Nord'],
    ['Hafen Nord is looking for a Crane Operator in Emden.', 'Crane Operator', 'Hafen Nord'],
  ])('%s', (line, title, company) => {
    const read = ofText(`Stellenanzeige\n\nGuten Tag,\n${line}`);
    expect([read.title?.startsWith(title.split(' ')[0] ?? ''), read.company]).toEqual([true, company]);
  });
});
