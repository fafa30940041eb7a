import { globSync, readFileSync } from 'node:fs';
import type { Schema } from '../fuzz/schema';
import type { Phrases } from './phrases';

// Which fields take private text: every field for text that is not named here. So a new one is private until somebody
// says why it is not, and where its text turns up unsealed the drill fails.

/** Fields whose text stands in the open: names and tags that are looked for (architecture), and settings. */
const OPEN: Record<string, string> = {
  ...{ company: 'looked for by name', role: 'looked for by name', url: 'a public advertisement' },
  ...{ email: 'an account is found by it', timeZone: 'a setting', locale: 'a setting' },
  ...{
    host: 'a server’s public name',
    port: 'a number',
    code: 'a one-time code',
    typed: 'a word to confirm',
  },
  ...{
    employerMonths: 'a number',
    waitMonths: 'a number',
    waitSource: 'where something is published',
    hoursInvested: 'a number',
  },
  ...{ q: 'a search by name' },
  ...{ location: 'a place, searched for', tags: 'tags', tag: 'a tag', label: 'what a public page is called' },
  ...{ currency: 'a code', salaryMin: 'a number', salaryMax: 'a number', salaryCurrency: 'a code' },
  ...{ title: 'looked for', place: 'looked for', who: 'as an invitation says', link: 'a public page' },
  ...{ startsAt: 'a moment', month: 'a month', query: 'how a list is shown' },
  ...{ wishMin: 'a number', wishMax: 'a number', wishCurrency: 'a code' },
};

/** The same for one operation or action, or for one page. */
const OPEN_HERE: Record<string, readonly string[]> = {
  // Where an application was found, and in which industry: tags, counted for patterns.
  addApplication: ['source', 'industry'],
  changeApplication: ['source', 'industry'],
  'applications.addToBoardAction': ['source', 'industry'],
  'applications.addApplicationAction': ['source', 'industry'],
  'applications.editAction': ['source', 'industry'],
  saveCapture: ['source', 'industry'],
  'captures.saveCaptureAction': ['source', 'industry'],
  // What a person is called, by their coach and in their mails.
  'account.saveProfile': ['name'],
  'coaching.inviteCoach': ['name'],
  // What a tag is called.
  addTag: ['name'],
  renameTag: ['name'],
  'tags.renameTagAction': ['name'],
  // What somebody, a view, a stage or a round is called.
  addContact: ['name'],
  changeContact: ['name'],
  'people.addContactAction': ['name'],
  'people.changeContactAction': ['name'],
  saveView: ['name'],
  changeView: ['name'],
  'views.saveViewAction': ['name'],
  'views.renameViewAction': ['name'],
  addRound: ['name'],
  changeRound: ['name'],
  changeStage: ['name'],
  'stages.addRoundAction': ['name'],
  'stages.saveStageAction': ['name'],
  '/settings/stages': ['name'],
  // A calendar's file, of which titles and places are kept.
  takeInvitation: ['source'],
  'interviews.takeInvitationAction': ['source'],
  // What a token is for.
  'account.createToken': ['name'],
  // What a program is called that is told of what happens.
  addWebhook: ['name'],
  changeWebhook: ['name'],
  'webhooks.addWebhookAction': ['name'],
  'webhooks.changeWebhookAction': ['name'],
  // Where to go after signing in: a path of this site.
  'sign-in.askForMail': ['to'],
  'sign-in.typeCode': ['to'],
  'sign-in.confirmLink': ['to'],
};

export const isPrivate = (of: string, field: string): boolean =>
  !(field in OPEN) && !OPEN_HERE[of]?.includes(field);

/** Fields that hold an address, which is private where it is somebody's the person writes to. */
const ADDRESSES = ['to', 'address', 'login', 'recipients', 'mail'];
const NUMBERS = ['phone'];

function textFor(phrases: Phrases, field: string, limit = 200): string {
  if (NUMBERS.includes(field)) return phrases.number();
  return (ADDRESSES.includes(field) ? phrases.address() : phrases.phrase()).slice(0, limit);
}

/** `sample` with a phrase in each of its private texts, and in those that `schema` knows besides. */
export function withPhrases(
  { of, phrases, more }: { of: string; phrases: Phrases; more: boolean },
  schema: Schema,
  sample: unknown,
  field = '',
): unknown {
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) {
    const text = choices.find((one) => isText(one)) ?? choices.find(({ type }) => type !== 'null');
    return text ? withPhrases({ of, phrases, more }, text, sample, field) : sample;
  }
  if (schema.type === 'object') {
    const given = (typeof sample === 'object' && sample !== null ? sample : {}) as Record<string, unknown>;
    const entries = Object.entries(schema.properties ?? {})
      .filter(([key, one]) => key in given || (more && hasText(one)))
      .map(([key, one]) => [key, withPhrases({ of, phrases, more }, one, given[key], key)]);
    return { ...given, ...Object.fromEntries(entries.filter(([, value]) => value !== undefined)) };
  }
  if (schema.type === 'array' && schema.items)
    return Array.isArray(sample)
      ? sample.map((one) => withPhrases({ of, phrases, more }, schema.items ?? {}, one, field))
      : sample;
  if (!isText(schema) || !isPrivate(of, field)) return sample;
  const text = textFor(phrases, field, schema.maxLength);
  // A mail stays a mail.
  return typeof sample === 'string' && sample.startsWith('From:') ? `${sample}\n${text}\n` : text;
}

const isText = (schema: Schema) =>
  // One that may be null as well says so in its type, or as a choice.
  [schema.type].flat().includes('string') && !schema.enum && !('const' in schema) && !schema.format;
const hasText = (schema: Schema): boolean =>
  isText(schema) || [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].some(hasText);

/** The names of every field for text in the pages, builders' own left out. */
function textFieldsOfPages(): Set<string> {
  const found = new Set<string>();
  for (const file of globSync('app/**/*.tsx', { exclude: ['app/gallery/**'] })) {
    const source = readFileSync(file, 'utf8');
    for (const [, props = ''] of source.matchAll(/<(?:TextArea|TextInput|textarea)\b(.*?)\/>/gs)) {
      const [, name] = /\bname="([^"]+)"/.exec(props) ?? [];
      if (name) found.add(name);
    }
  }
  return found;
}

const pageFields = textFieldsOfPages();

/** `sample` with a phrase in each private field, and in every other private field that any page has. */
export function formWithPhrases(
  { of, phrases, more }: { of: string; phrases: Phrases; more: boolean },
  sample: Record<string, string>,
): Record<string, string> {
  const form = { ...sample };
  for (const key of new Set([...Object.keys(sample), ...(more ? pageFields : [])])) {
    const field = key.split('.').at(-1) ?? key;
    if (!isPrivate(of, field) || !(pageFields.has(field) || field === 'text')) continue;
    const text = textFor(phrases, field);
    const given = sample[key];
    form[key] = given?.startsWith('From:') ? `${given}\n${text}\n` : text;
  }
  return form;
}
