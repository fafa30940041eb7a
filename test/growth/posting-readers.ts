import { companyLine, withoutMode } from '@/lib/reading/postings/company-line';
import { dayIn } from '@/lib/reading/postings/days';
import { deadlineIn } from '@/lib/reading/postings/deadline-words';
import { firstLineAsTitle } from '@/lib/reading/postings/first-title';
import { fieldLines } from '@/lib/reading/postings/label-lines';
import { looseJson } from '@/lib/reading/postings/loose-json';
import { modeIn } from '@/lib/reading/postings/mode-words';
import { pageOf } from '@/lib/reading/postings/page';
import { periodOf } from '@/lib/reading/postings/periods';
import { placesSaid } from '@/lib/reading/postings/place-words';
import { lineOf, linesOf } from '@/lib/reading/postings/plain';
import { readPosting } from '@/lib/reading/postings/read-posting';
import { salaryIn } from '@/lib/reading/postings/salary';
import { readsAsTitle } from '@/lib/reading/postings/title-words';
import { namedIn } from '@/lib/reading/postings/words';
import type { Reads } from './measure';

const TODAY = '2026-11-30';
const html = (source: string) => readPosting({ html: source, today: TODAY });
const data = (json: string) => html(`<script type="application/ld+json">${json}</script>`);
const named = (over: { headings?: string[]; titles?: string[]; words?: string; fields?: string }) =>
  namedIn({ headings: [], titles: [], site: null, words: '', fields: '', ...over });

/** As those in readers.ts, for what reads postings. */
export const POSTING_READERS: Record<string, Record<string, Reads>> = {
  'lib/reading/postings/read-posting.ts#readPosting': {
    'as text': (text) => readPosting({ text, today: TODAY }),
    'as a page': html,
    'as a heading': (text) => html(`<title>${text}</title><h1>${text}</h1>`),
    'as data': data,
    'in a text of the data': (text) =>
      data(`{"@type":"JobPosting","title":"${text}","description":"${text}","jobLocation":"${text}"}`),
    'as a salary': (text) =>
      data(`{"@type":"JobPosting","baseSalary":"1 ${text}","validThrough":"1 ${text}"}`),
    'as microdata': (text) =>
      html(`<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title description">${text}`),
    'as an attribute': (text) =>
      html(`<div itemscope itemprop="${text}"><meta name="${text}" content="${text}">`),
    'as its address': (url) => readPosting({ text: 'Nurse', url, today: TODAY }),
  },
  'lib/reading/postings/loose-json.ts#looseJson': {
    alone: looseJson,
    'in a list': (text) => looseJson(`[${text}`),
    'in an object': (text) => looseJson(`{"a":${text}`),
    'in a text': (text) => looseJson(`{"a":"${text}`),
    'as names': (text) => looseJson(`{${text}`),
  },
  'lib/reading/postings/page.ts#pageOf': {
    alone: pageOf,
    'in a part': (text) => pageOf(`<div class="location">${text}`),
    'in a list of names': (text) => pageOf(`<dl><dt>Company<dd>${text}`),
    'in a table': (text) => pageOf(`<table><tr><td>Company<td>${text}`),
  },
  'lib/reading/postings/plain.ts#lineOf': { alone: lineOf },
  'lib/reading/postings/plain.ts#linesOf': { alone: linesOf },
  'lib/reading/postings/words.ts#namedIn': {
    words: (words) => named({ words }),
    'after a label': (text) => named({ words: `Company: ${text}\nTitle: ${text}` }),
    title: (text) => named({ titles: [text] }),
    heading: (text) => named({ headings: [`Nurse at ${text}`] }),
    'as who is wanted': (words) => named({ words: `We are hiring a ${words}` }),
    'below a title': (text) => named({ words: `Nurse\n${text}` }),
    'as its first line': (text) => named({ words: `${text}\nAs a ${text}` }),
    'as its fields': (fields) => named({ fields }),
  },
  'lib/reading/postings/title-words.ts#readsAsTitle': { alone: readsAsTitle },
  'lib/reading/postings/salary.ts#salaryIn': {
    alone: (text) => salaryIn(text),
    'after a word for pay': (text) => salaryIn(`Salary: € 1${text}`),
    certain: (text) => salaryIn(text, true),
  },
  'lib/reading/postings/periods.ts#periodOf': { alone: periodOf },
  'lib/reading/postings/days.ts#dayIn': { alone: (text) => dayIn(text, TODAY) },
  'lib/reading/postings/deadline-words.ts#deadlineIn': {
    alone: (text) => deadlineIn(text, TODAY),
    'after a word for it': (text) => deadlineIn(`Bewerbung ${text}`, TODAY),
  },
  'lib/reading/postings/label-lines.ts#fieldLines': {
    alone: (text) => fieldLines(text, []),
    'below a label': (text) => fieldLines(`Company\n${text}\nLocation\n${text}`, []),
  },
  'lib/reading/postings/company-line.ts#companyLine': {
    alone: companyLine,
    'behind a legal form': (text) => companyLine(`Nordlicht GmbH, ${text}`),
    'before a place': (text) => companyLine(`${text} GmbH, Hamburg`),
  },
  'lib/reading/postings/company-line.ts#withoutMode': {
    alone: withoutMode,
    'in a bracket': (text) => withoutMode(`(hybrid${text})`),
  },
  'lib/reading/postings/first-title.ts#firstLineAsTitle': {
    alone: (text) => firstLineAsTitle(text, null),
    'below a title': (text) => firstLineAsTitle(`Ferry Marshal\n${text}`, null),
  },
  'lib/reading/postings/mode-words.ts#modeIn': { alone: modeIn },
  'lib/reading/postings/place-words.ts#placesSaid': {
    alone: placesSaid,
    'after a label': (text) => placesSaid(`Location: ${text}`),
  },
};

/** Exported there, and asked by readPosting for what is short or was parsed. */
export const POSTING_PARTS: Record<string, string> = {
  'lib/reading/postings/company-line.ts#endsInForm': 'reads names of at most 120 characters',
  'lib/reading/postings/completed.ts#completed': 'asked by readPosting, with the words',
  'lib/reading/postings/completed.ts#titlesOf': 'takes a page that was parsed',
  'lib/reading/postings/first-lines.ts#fromLines': 'asked by namedIn, for the first lines',
  'lib/reading/postings/from-data.ts#fromData': 'asked by readPosting, for data',
  'lib/reading/postings/from-data.ts#shared': 'takes what was read',
  'lib/reading/postings/links.ts#linkOf': 'asked by readPosting, with an address',
  'lib/reading/postings/parts.ts#partsOf': 'asked by pageOf',
  'lib/reading/postings/pairs.ts#pairsOf': 'asked by pageOf',
  'lib/reading/postings/phrases.ts#fromPageTitle': 'asked by namedIn, for each title',
  'lib/reading/postings/phrases.ts#fromSentence': 'asked by namedIn, for the words',
  'lib/reading/postings/phrases.ts#inPhrase': 'asked by namedIn, for each title and line',
  'lib/reading/postings/place-words.ts#placesToldBy': 'placesSaid, twice',
  'lib/reading/postings/boards.ts#isBoard': 'takes a name of at most 1,000 characters',
  'lib/reading/postings/boards.ts#isProgram': 'takes a name of at most 1,000 characters',
  'lib/reading/postings/boards.ts#isNobody': 'takes a name of at most 1,000 characters',
  'lib/reading/postings/fields.ts#field': 'takes an object that was parsed',
  'lib/reading/postings/fields.ts#textOf': 'lineOf for a field',
  'lib/reading/postings/fields.ts#textsOf': 'lineOf for each of at most 50 fields',
  'lib/reading/postings/fields.ts#isOf': 'takes an object that was parsed',
  'lib/reading/postings/items.ts#itemsOf': 'asked by pageOf',
  'lib/reading/postings/mode-words.ts#modeNamed': 'reads 300 characters',
  'lib/reading/postings/pay.ts#payIn': 'asked by readPosting, with a salary as text',
  'lib/reading/postings/periods.ts#periodIn': 'asked by salaryIn, for 40 characters beside an amount',
  'lib/reading/postings/places.ts#placesIn': 'asked by readPosting, for at most 50 places in a list',
  'lib/reading/postings/salary.ts#currencyIn': 'takes a line of at most 1,000 characters',
  'lib/reading/postings/salary.ts#amountOf': 'takes a line of at most 1,000 characters',
  'lib/reading/postings/structured.ts#postingsIn': 'asked by readPosting, for data',
  'lib/reading/postings/structured.ts#resolved': 'takes an object that was parsed',
  'lib/reading/postings/structured.ts#chosen': 'takes at most 100 postings that were parsed',
  'lib/reading/postings/structured.ts#titleOf': 'takes an object that was parsed',
  'lib/reading/postings/title-words.ts#isGenericHeading': 'takes a line of at most 1,000 characters',
};
