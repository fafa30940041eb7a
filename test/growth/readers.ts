import { Temporal } from 'temporal-polyfill';
import { blocksOf, plainLetter } from '@/emails/letter-marks';
import { shortName } from '@/emails/render';
import { answerSubject, threadHeaders } from '@/lib/features/rejections/email/thread';
import { angerIn } from '@/lib/language/anger';
import { carriesPart, elementsIn } from '@/lib/language/elements';
import { readFeedback, themesOf } from '@/lib/language/feedback';
import { leaningsOf as feedbackLeanings } from '@/lib/language/feedback/leanings';
import { feedbackOffer } from '@/lib/language/feedback-offer';
import { saysInDanger } from '@/lib/language/in-danger';
import { hasLink, linkIn } from '@/lib/language/links';
import { answerWithin } from '@/lib/language/mail/answer-within';
import { companyIn } from '@/lib/language/mail/company';
import { isName, isSaidAt, listedIn, saidIn, saidOutrightIn } from '@/lib/language/mail/company-said';
import { isSure, mayEmploy } from '@/lib/language/mail/company-sure';
import { strip } from '@/lib/language/mail/desk';
import { mailLanguages } from '@/lib/language/mail/detect';
import { evidenceIn, type Judgeable } from '@/lib/language/mail/evidence';
import { feedbackIn, feedbackSigns, saysFeedback } from '@/lib/language/mail/feedback';
import { folded } from '@/lib/language/mail/fold';
import { judgeMail } from '@/lib/language/mail/judge';
import { capitalsOf, compact, spellingsOf, trimmedName } from '@/lib/language/mail/names';
import { roleIn } from '@/lib/language/mail/role';
import { mailSentences, unwrappedLines } from '@/lib/language/mail/sentences';
import { stageIn } from '@/lib/language/mail/stage';
import { topicsIn } from '@/lib/language/mail/topics';
import { nextTime } from '@/lib/language/next-time';
import { isGeneric } from '@/lib/language/one-thing';
import { cleanName, problemOfName, tidyName } from '@/lib/language/person-name';
import { plainLine, plainLines } from '@/lib/language/plain-words';
import { type Checkable, checkReply } from '@/lib/language/reply-check';
import { wrongNames } from '@/lib/language/reply-names';
import { sentencesOf } from '@/lib/language/sentences';
import { readThought } from '@/lib/language/thoughts';
import {
  arguing,
  auditQuestions,
  callRequests,
  threateningSentence,
  threats,
  tonesIn,
} from '@/lib/language/tones';
import { plainAddress, problemOfAddress } from '@/lib/mail/address';
import { requireSafeHeaders } from '@/lib/mail/safe-headers';
import { kindIn, meetingLink, roundIn } from '@/lib/reading/calendar/guesses';
import { readCalendar } from '@/lib/reading/calendar/read-calendar';
import { momentOfHeader, momentShown } from '@/lib/reading/mail/dates';
import { innerMail } from '@/lib/reading/mail/forwarded';
import { addressesIn, headerBlockAt, personIn } from '@/lib/reading/mail/header-block';
import { isHidden } from '@/lib/reading/mail/hidden';
import { textOfHtml } from '@/lib/reading/mail/html-text';
import {
  announcesForward,
  announcesOriginal,
  isForwardSubject,
  isReplySubject,
  labelled,
} from '@/lib/reading/mail/labels';
import { openMail } from '@/lib/reading/mail/opened';
import { parsedMail } from '@/lib/reading/mail/parsed';
import { readAnswer } from '@/lib/reading/mail/read-answer';
import { readMail as readPasted } from '@/lib/reading/mail/read-mail';
import { repaired, wholeLine, withReadableHeaders } from '@/lib/reading/mail/repair';
import { theirWords, wordsAboveQuotes } from '@/lib/reading/mail/their-words';
import { bytesOfBase64, looksLikeSource, unwrapped } from '@/lib/reading/mail/unwrapped';
import { withinLimits } from '@/lib/reading/mail/within-limits';
import { companyKey } from '@/lib/rules/company-key/company-key';
import { MAIL_LANGUAGES } from '@/lib/rules/mail-kinds';
import { isSameKind, isSameRole } from '@/lib/rules/role';
import { textOf, wordsIn } from '@/lib/rules/templates/content';
import { spelled, spelledWhole } from '@/lib/rules/templates/spelling';
import { fillText, unknownVariablesIn, variablesIn } from '@/lib/rules/templates/variables';
import type { Reads } from './measure';

/** Every function below these reads a text that a stranger or a person wrote: a new one fails until it is named here. */
export const WALKED = [
  'lib/language/*.ts',
  'lib/language/mail/*.ts',
  'lib/language/feedback/leanings.ts',
  'lib/reading/calendar/*.ts',
  'lib/reading/mail/*.ts',
  'lib/reading/postings/*.ts',
  'lib/reading/tables/{read-table,decoded,separated,day-cells,calendar-days,clock-times,excel-days,history,pay,addresses,status-words}.ts',
  'lib/mail/{address,safe-headers}.ts',
  'lib/rules/company-key/company-key.ts',
  'lib/features/rejections/email/thread.ts',
  'lib/rules/role.ts',
  'lib/rules/templates/{content,spelling,variables}.ts',
  'emails/{letter-marks,render}.ts',
];

/** Exported there, and given no text of anybody's. */
export const NO_READERS: Record<string, string> = {
  'lib/language/alike.ts#alikeFrom': 'takes our own table',
  'lib/language/alike.ts#alikeWords': 'takes nothing',
  'lib/rules/role.ts#coreOf': 'asked by isSameKind, for each title',
  'lib/rules/role.ts#roleWords': 'asked by isSameRole, for each title',
  'lib/language/feedback.ts#weighedForReading': 'asked by readFeedback, for each sentence',
  'lib/language/feedback.ts#weighedForThemes': 'asked by readFeedback, for each sentence',
  'lib/language/feedback.ts#mayWeigh': 'takes a piece of ours, when learning',
  'lib/language/feedback.ts#feedbackWeights': 'takes nothing',
  'lib/language/feedback.ts#feedbackOf': 'asked by readFeedback',
  'lib/language/learnt.ts#weightsFrom': 'takes our own weights',
  'lib/language/learnt.ts#written': 'takes a number of ours, when learning',
  'lib/language/thoughts.ts#weighedThought': 'asked by readThought',
  'lib/language/thoughts.ts#thoughtWeights': 'takes nothing',
  'lib/language/thoughts.ts#patternsOf': 'asked by readThought',
  'lib/language/weighing.ts#cuesFrom': 'prepares our own cues',
  'lib/language/weighing.ts#pieceOf': 'takes the name of a cue',
  'lib/language/weighing.ts#weighedIn': 'asked by readFeedback and readThought',
  'lib/language/weighing.ts#scoresOf': 'asked by readFeedback and readThought',
  'lib/language/weighing.ts#decidingWords': 'asked by readFeedback and readThought',
  'lib/language/mail/names.ts#escaped': 'asked by companyIn, for a name',
  'lib/language/mail/evidence.ts#speaksFor': 'asks the signs that were found, and reads no text',
  'lib/language/patterns.ts#matcherFor': 'prepares our own patterns',
  'lib/language/patterns.ts#matchesIn': 'asked by elementsIn and the tones, for each of our patterns',
  'lib/language/tone-classifier.ts#shareOf': 'takes a number',
  'lib/language/feedback-offer.ts#offersFeedback': 'asked by feedbackOffer, for each sentence',
  'lib/language/tone-classifier.ts#toneOf': 'asked by tonesIn, for each sentence',
  'lib/language/tone-classifier.ts#hasTone': 'asked by tonesIn, for each sentence',
  'lib/language/tone-classifier.ts#leaningsOf': 'asked by tonesIn, for each sentence',
  'lib/language/tone-classifier.ts#piecesOf': 'asked by tonesIn, for each sentence',
  'lib/language/tone-weights.ts#learntWeights': 'takes nothing',
  'lib/rules/templates/content.ts#fillTemplate': 'fillText for the subject and each block',
  'lib/rules/templates/content.ts#respelled': 'spelled for the subject and each block',
  'lib/rules/templates/spelling.ts#spellingFor': 'takes a locale',
  'emails/render.ts#renderMail': 'takes elements of ours',
  'lib/language/mail/cues.ts#cuesIn': 'prepares our own cues',
  'lib/language/mail/weights.ts#mailWeights': 'takes nothing',
  'lib/language/mail/judge.ts#judgedWith': 'judgeMail with other weights',
  'lib/language/mail/judge.ts#kindWith': 'judgeMail with other weights, for the kind alone',
  'lib/reading/calendar/event.ts#eventOf': 'asked by readCalendar, for each event',
  'lib/reading/calendar/zones.ts#zoneNamed': 'asked by readCalendar, for a name of at most 100 characters',
  'lib/reading/calendar/zones.ts#momentBy': 'asked by readCalendar, for a zone that was parsed',
  'lib/reading/tables/calendar-days.ts#inRange': 'takes a number',
  'lib/reading/tables/clock-times.ts#placed': 'takes what was read of a day and a clock',
  'lib/reading/tables/clock-times.ts#localMoment': 'takes a moment',
  'lib/reading/tables/clock-times.ts#clockOf': 'takes what was read of a clock',
  'lib/reading/tables/calendar-days.ts#isoDay': 'takes three numbers',
  'lib/reading/tables/calendar-days.ts#dayInOrder': 'takes numbers that were read',
  'lib/reading/tables/calendar-days.ts#dayInYear': 'takes numbers that were read',
  'lib/reading/tables/excel-days.ts#isSerial': 'takes a number',
  'lib/reading/tables/excel-days.ts#daySerial': 'takes a number',
  'lib/reading/tables/excel-days.ts#serialDay': 'takes a number',
  'lib/reading/tables/calendar-days.ts#dayInWords': 'takes a day that was read',
  'lib/reading/tables/history.ts#inOrder': 'takes events that were read',
  'lib/reading/mail/machines.ts#machineIn': 'asked by openMail and readAnswer, for a mail that was parsed',
  'lib/reading/mail/machines.ts#reportIn': 'asked by openMail and readAnswer, for a mail that was parsed',
  'lib/reading/mail/parsed.ts#headerOf': 'asked by openMail, for a mail that was parsed',
  'lib/reading/mail/parsed.ts#textIn': 'asked by openMail and readAnswer, for a mail that was parsed',
};

const letter = (over: Partial<Checkable>) =>
  checkReply({
    ...{ tier: 3, kind: 'full', subject: 'Thanks', body: 'Thank you.', recipients: [] },
    ...{ company: 'Northwind', person: 'Mira Holt', ...over },
  });
const ofSentences = (read: (sentence: ReturnType<typeof sentencesOf>[number]) => unknown): Reads => {
  return (text) => sentencesOf(text).map(read);
};

/** Under its file and name, each way in which a text gets into a reader. */
export const READERS: Record<string, Reads | Record<string, Reads>> = {
  'lib/language/elements.ts#elementsIn': elementsIn,
  'lib/language/elements.ts#carriesPart': ofSentences(carriesPart),
  'lib/language/feedback.ts#readFeedback': readFeedback,
  'lib/language/feedback.ts#themesOf': themesOf,
  'lib/language/feedback/leanings.ts#leaningsOf': {
    alone: feedbackLeanings,
    after: (text) => feedbackLeanings(`The salary ${text}`),
  },
  'lib/language/anger.ts#angerIn': {
    alone: angerIn,
    after: (text) => angerIn(`I am furious ${text}`),
  },
  'lib/language/feedback-offer.ts#feedbackOffer': {
    alone: feedbackOffer,
    after: (text) => feedbackOffer(`I am happy to ${text}`),
  },
  'lib/language/in-danger.ts#saysInDanger': {
    alone: saysInDanger,
    after: (text) => saysInDanger(`I do not want to ${text}`),
  },
  'lib/language/links.ts#hasLink': hasLink,
  'lib/language/links.ts#linkIn': (text) => linkIn({ text }),
  'lib/language/next-time.ts#nextTime': {
    alone: nextTime,
    after: (text) => nextTime(`I should have ${text}`),
  },
  'lib/language/one-thing.ts#isGeneric': isGeneric,
  'lib/language/person-name.ts#cleanName': cleanName,
  'lib/language/person-name.ts#problemOfName': problemOfName,
  'lib/language/person-name.ts#tidyName': tidyName,
  'lib/language/plain-words.ts#plainLines': plainLines,
  'lib/language/plain-words.ts#plainLine': plainLine,
  'lib/language/reply-check.ts#checkReply': {
    body: (body) => letter({ body }),
    subject: (subject) => letter({ subject }),
    recipients: (text) => letter({ recipients: [text] }),
    company: (company) => letter({ company }),
    person: (person) => letter({ person }),
  },
  'lib/language/reply-names.ts#wrongNames': {
    body: (body) => wrongNames({ subject: '', body, company: 'Northwind', person: 'Mira' }),
    greeting: (text) => wrongNames({ subject: '', body: `Hello ${text}`, person: 'Mira' }),
  },
  'lib/language/sentences.ts#sentencesOf': sentencesOf,
  'lib/language/thoughts.ts#readThought': readThought,
  'lib/language/tones.ts#auditQuestions': auditQuestions,
  'lib/language/tones.ts#arguing': arguing,
  'lib/language/tones.ts#callRequests': callRequests,
  'lib/language/tones.ts#threats': threats,
  'lib/language/tones.ts#threateningSentence': {
    alone: threateningSentence,
    threatening: (text) => threateningSentence(`${text}\nI will sue you.`),
  },
  'lib/language/tones.ts#tonesIn': tonesIn,
  'lib/mail/address.ts#problemOfAddress': {
    alone: problemOfAddress,
    domain: (text) => problemOfAddress(`a@${text}`),
  },
  'lib/mail/address.ts#plainAddress': { alone: plainAddress, domain: (text) => plainAddress(`a@${text}`) },
  'lib/mail/safe-headers.ts#requireSafeHeaders': (subject) =>
    refused(() => requireSafeHeaders({ to: 'a@b.example', subject, text: '', html: '' })),
  'lib/rules/company-key/company-key.ts#companyKey': companyKey,
  'lib/features/rejections/email/thread.ts#answerSubject': answerSubject,
  'lib/features/rejections/email/thread.ts#threadHeaders': (id) =>
    threadHeaders({ messageId: id, references: [id, 'x'] }),
  'lib/rules/role.ts#isSameKind': (text) => isSameKind(text, 'Engineer'),
  'lib/rules/role.ts#isSameRole': (text) => isSameRole(text, 'Engineer'),
  'lib/rules/templates/content.ts#textOf': (text) => textOf([{ element: 'free', text, joined: false }]),
  'lib/rules/templates/content.ts#wordsIn': wordsIn,
  'lib/rules/templates/spelling.ts#spelled': (text) => spelled(text, 'en-US'),
  'lib/rules/templates/spelling.ts#spelledWhole': (text) => spelledWhole(text, 'en-GB'),
  'lib/rules/templates/variables.ts#fillText': (text) => fillText(text, { company: 'Northwind' }),
  'lib/rules/templates/variables.ts#variablesIn': variablesIn,
  'lib/rules/templates/variables.ts#unknownVariablesIn': unknownVariablesIn,
  'emails/letter-marks.ts#blocksOf': blocksOf,
  'emails/letter-marks.ts#plainLetter': plainLetter,
  'emails/render.ts#shortName': shortName,
};

/** Where a person is who pastes a mail. */
const PLACE = { timeZone: 'Europe/Berlin', today: Temporal.PlainDate.from('2026-11-29') };
/** Around a text of which nothing is known. */
const NOBODY = { from: null, to: [], subject: null, own: null };
const readMail = (source: string) => readPasted({ ...PLACE, source, today: '2026-11-29' });
/** A text as the words of a mail that is judged. */
const judgeable = (text: string, over: Partial<Judgeable> = {}): Judgeable => ({
  ...{ subject: null, text, sender: { name: null, address: null }, automatic: false, toMany: false },
  ...{ calendar: null, ...over },
});
const inEach = (read: (text: string, language: (typeof MAIL_LANGUAGES)[number]) => unknown) =>
  Object.fromEntries(
    MAIL_LANGUAGES.map((language): [string, Reads] => [language, (text) => read(text, language)]),
  );
const NO_WEIGHTS = {
  ...{ labels: ['feedback'] as const, start: { feedback: 0 }, clear: 1 },
  ...{ rows: new Map<string, number>(), grid: new Float32Array() },
};

/** A mail with a text in it, ten times as long as a letter. */
const mail = (headers: string, body = '') =>
  readMail(`From: Mia <mia@b.example>\nDate: Mon, 23 Nov 2026 16:20:00 +0100\n${headers}\n\n${body}`);
/** The same, found in a thread. */
const answer = (headers: string, body = '') =>
  readAnswer({
    source: Buffer.from(`From: Mia <mia@b.example>\n${headers}\n\n${body}`),
    own: 'ana@b.example',
  });
/** A header of as many fields as it takes, each short enough to be kept. */
const fields = (name: string, text: string) =>
  (text.replaceAll('\n', ' ').match(/.{1,8000}/gsu) ?? []).map((piece) => `${name}: ${piece}`).join('\n');

const eventWith = (lines: string) =>
  `BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261112T090000Z\n${lines}\nEND:VEVENT\nEND:VCALENDAR`;

export const MAIL_READERS: Record<string, Record<string, Reads>> = {
  'lib/language/mail/answer-within.ts#answerWithin': { alone: answerWithin },
  'lib/language/mail/company.ts#companyIn': {
    ...inEach((text, language) => companyIn(judgeable(text), language)),
    sender: (name) => companyIn(judgeable('x', { sender: { name, address: 'a@northwind.example' } }), 'en'),
    'after its domain': (text) =>
      companyIn(judgeable(text, { sender: { name: null, address: 'a@northwind.example' } }), 'en'),
  },
  'lib/language/mail/company-said.ts#isName': { alone: isName },
  'lib/language/mail/company-said.ts#isSaidAt': {
    text: (text) => isSaidAt('Northwind', text),
    name: (name) => isSaidAt(name.slice(0, 200), `We met at ${name}, Northwind\n${name}`),
  },
  'lib/language/mail/company-said.ts#listedIn': {
    alone: listedIn,
    'in a line': (text) => listedIn(`Company: ${text}`),
  },
  'lib/language/mail/company-said.ts#saidIn': inEach((text, language) => saidIn(text, language, text)),
  'lib/language/mail/company-said.ts#saidOutrightIn': inEach((text, language) =>
    saidOutrightIn(text, language, text),
  ),
  'lib/language/mail/company-sure.ts#mayEmploy': { alone: mayEmploy },
  'lib/language/mail/company-sure.ts#isSure': {
    said: (text) => isSure('Northwind', { label: 'northwind', sender: judgeable('').sender, said: text }),
    name: (text) =>
      isSure(text, { label: 'northwind', sender: judgeable('').sender, said: `We at ${text} thank you.` }),
  },
  'lib/language/mail/desk.ts#strip': { alone: strip },
  'lib/language/mail/detect.ts#mailLanguages': { alone: mailLanguages },
  'lib/language/mail/evidence.ts#evidenceIn': inEach((text, language) =>
    evidenceIn(judgeable(text), [language]),
  ),
  'lib/language/mail/feedback.ts#feedbackIn': inEach((text, language) =>
    feedbackIn(text, language, NO_WEIGHTS),
  ),
  'lib/language/mail/feedback.ts#saysFeedback': { alone: (text) => saysFeedback(text) },
  'lib/language/mail/feedback.ts#feedbackSigns': { alone: (text) => feedbackSigns(text, 'de') },
  'lib/language/mail/fold.ts#folded': { alone: folded },
  'lib/language/mail/stage.ts#stageIn': {
    alone: (text) => stageIn(text, 'en'),
    after: (text) => stageIn(`Thank you for ${text}`, 'en'),
    German: (text) => stageIn(`Nach ${text}`, 'de'),
  },
  'lib/language/mail/judge.ts#judgeMail': {
    alone: (text) => judgeMail(judgeable(text)),
    'after a sentence': (text) => judgeMail(judgeable(`We have decided against your application. ${text}`)),
    subject: (subject) => judgeMail(judgeable('No.', { subject })),
  },
  'lib/language/mail/names.ts#capitalsOf': { alone: capitalsOf },
  'lib/language/mail/names.ts#compact': { alone: compact },
  'lib/language/mail/names.ts#spellingsOf': { alone: spellingsOf },
  'lib/language/mail/names.ts#trimmedName': { alone: trimmedName },
  'lib/language/mail/role.ts#roleIn': inEach((text, language) => roleIn(judgeable(text), language, null)),
  'lib/language/mail/sentences.ts#mailSentences': { alone: mailSentences },
  'lib/language/mail/sentences.ts#unwrappedLines': { alone: unwrappedLines },
  'lib/language/mail/topics.ts#topicsIn': { alone: (text) => topicsIn(text.split(' '), 'en') },
  'lib/reading/mail/dates.ts#momentOfHeader': { alone: momentOfHeader },
  'lib/reading/mail/dates.ts#momentShown': { alone: (text) => momentShown(text, PLACE) },
  'lib/reading/mail/forwarded.ts#innerMail': {
    alone: (text) => innerMail(text, NOBODY),
    'below a mark': (text) => innerMail(`---- Forwarded message ----\n${text}`, NOBODY),
    'below a greeting': (text) => innerMail(`${text}\n\nFrom: Ana <a@b.example>\nTo: Mia\n\nHello`, NOBODY),
  },
  'lib/reading/mail/header-block.ts#headerBlockAt': {
    alone: (text) => headerBlockAt(text.split('\n'), 0),
    'after a label': (text) => headerBlockAt(`From: ${text}`.split('\n'), 0),
  },
  'lib/reading/mail/header-block.ts#personIn': { alone: personIn },
  'lib/reading/mail/header-block.ts#addressesIn': { alone: addressesIn },
  'lib/reading/mail/labels.ts#labelled': { alone: labelled },
  'lib/reading/mail/labels.ts#announcesForward': { alone: announcesForward },
  'lib/reading/mail/labels.ts#announcesOriginal': { alone: announcesOriginal },
  'lib/reading/mail/labels.ts#isForwardSubject': { alone: isForwardSubject },
  'lib/reading/mail/labels.ts#isReplySubject': { alone: isReplySubject },
  'lib/reading/mail/opened.ts#openMail': {
    body: (text) => openMail(Buffer.from(`From: a@b.example\nMessage-ID: <a@b>\n\n${text}`), PLACE),
  },
  'lib/reading/mail/parsed.ts#parsedMail': {
    body: (text) => parsedMail(Buffer.from(`From: a@b.example\n\n${text}`)),
  },
  'lib/reading/mail/repair.ts#repaired': { alone: repaired },
  'lib/reading/mail/repair.ts#wholeLine': { alone: wholeLine },
  'lib/reading/mail/repair.ts#withReadableHeaders': {
    alone: (text) => withReadableHeaders(Buffer.from(text)),
    subject: (text) => withReadableHeaders(Buffer.from(`Subject: =?utf-8?q?${text}?=\n\nx`)),
  },
  'lib/reading/mail/their-words.ts#theirWords': {
    alone: theirWords,
    'in one line': (text) => theirWords(`On Monday Ana ${text.replaceAll('\n', ' ')}`),
  },
  'lib/reading/mail/their-words.ts#wordsAboveQuotes': {
    alone: wordsAboveQuotes,
    'below a line': (text) => wordsAboveQuotes(`Yes.\n${'_'.repeat(32)}\n${text}`),
  },
  'lib/reading/calendar/guesses.ts#kindIn': { alone: kindIn },
  'lib/reading/calendar/guesses.ts#roundIn': { alone: roundIn },
  'lib/reading/calendar/guesses.ts#meetingLink': { alone: (text) => meetingLink([text], [text]) },
  'lib/reading/calendar/read-calendar.ts#readCalendar': {
    'as a calendar': (text) => readCalendar({ source: `BEGIN:VCALENDAR\n${text}\nEND:VCALENDAR` }),
    'as an event': (text) => readCalendar({ source: eventWith(text) }),
    'as a value': (text) => readCalendar({ source: eventWith(`SUMMARY:${text.replaceAll('\n', ' ')}`) }),
    'as a parameter': (text) => readCalendar({ source: eventWith(`X-A;B=${text.replaceAll('\n', ' ')}:c`) }),
  },
  'lib/reading/mail/unwrapped.ts#unwrapped': {
    alone: (text) => unwrapped(text, { ...PLACE, own: 'ana@b.example' }),
  },
  'lib/reading/mail/unwrapped.ts#looksLikeSource': { alone: looksLikeSource },
  'lib/reading/mail/unwrapped.ts#bytesOfBase64': { alone: bytesOfBase64 },
  'lib/reading/mail/hidden.ts#isHidden': { style: (style) => isHidden({ style }) },
  'lib/reading/mail/html-text.ts#textOfHtml': {
    alone: textOfHtml,
    'in an element': (text) => textOfHtml(`<div>${text}`),
    'in an attribute': (text) => textOfHtml(`<div style="${text}">x`),
    preformatted: (text) => textOfHtml(`${'<blockquote>'.repeat(99)}<pre>${text}`),
  },
  'lib/reading/mail/within-limits.ts#withinLimits': { alone: (text) => withinLimits(Buffer.from(text)) },
  'lib/reading/mail/read-mail.ts#readMail': {
    pasted: readMail,
    body: (text) => mail('', text),
    html: (text) => mail('Content-Type: text/html', text),
    'quoted-printable': (text) => mail('Content-Transfer-Encoding: quoted-printable', text),
    base64: (text) => mail('Content-Transfer-Encoding: base64', text),
    parts: (text) => mail('Content-Type: multipart/mixed; boundary=a', `--a\n\n${text}\n--a\n\n${text}`),
    'attached mail': (text) =>
      mail('Content-Type: message/rfc822', `Subject: x\n${fields('To', text)}\n\n${text}`),
    ...Object.fromEntries(
      ['Reply-To', 'Subject', 'References', 'Date', 'Content-Type'].map((name) => [
        name,
        (text) => mail(fields(name, text)),
      ]),
    ),
    'Content-Type with a parameter': (text) => mail(fields('Content-Type: text/plain; x', text)),
  },
  'lib/reading/mail/read-answer.ts#readAnswer': {
    body: (text) => answer('', text),
    html: (text) => answer('Content-Type: text/html', text),
    quoted: (text) => answer('', `On ${text} wrote:\n> ${text}`),
    headers: (text) => answer(fields('Precedence', text)),
  },
};

/** Each way of each reader, by its name. */
export const waysOf = (all: Record<string, Reads | Record<string, Reads>>) =>
  Object.entries(all).flatMap(([name, readers]): [string, Reads][] =>
    typeof readers === 'function'
      ? [[name, readers]]
      : Object.entries(readers).map(([way, reads]) => [`${name} (${way})`, reads]),
  );

function refused(read: () => void): void {
  try {
    read();
  } catch {
    // A refusal is an answer as well.
  }
}
