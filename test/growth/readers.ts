import { blocksOf, plainLetter } from '@/emails/letter-marks';
import { shortName } from '@/emails/render';
import { companyKey } from '@/lib/features/companies/key';
import { answerSubject, threadHeaders } from '@/lib/features/rejections/email/thread';
import { carriesPart, elementsIn } from '@/lib/language/elements';
import { suggestReading } from '@/lib/language/feedback';
import { nextTime } from '@/lib/language/next-time';
import { isGeneric } from '@/lib/language/one-thing';
import { plainLine, plainLines } from '@/lib/language/plain-words';
import { type Checkable, checkReply } from '@/lib/language/reply-check';
import { wrongNames } from '@/lib/language/reply-names';
import { sentencesOf } from '@/lib/language/sentences';
import { themesOf } from '@/lib/language/themes';
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
import { isSameRole } from '@/lib/rules/role';
import { textOf, wordsIn } from '@/lib/rules/templates/content';
import { spelled, spelledWhole } from '@/lib/rules/templates/spelling';
import { fillText, unknownVariablesIn, variablesIn } from '@/lib/rules/templates/variables';
import type { Reads } from './measure';

/** Every function below these reads a text that a stranger or a person wrote: a new one fails until it is named here. */
export const WALKED = [
  'lib/language/*.ts',
  'lib/mail/{address,safe-headers}.ts',
  'lib/features/companies/key.ts',
  'lib/features/rejections/email/thread.ts',
  'lib/rules/role.ts',
  'lib/rules/templates/{content,spelling,variables}.ts',
  'emails/{letter-marks,render}.ts',
];

/** Exported there, and given no text of anybody's. */
export const NO_READERS: Record<string, string> = {
  'lib/language/patterns.ts#matcherFor': 'prepares our own patterns',
  'lib/language/patterns.ts#matchesIn': 'asked by elementsIn and the tones, for each of our patterns',
  'lib/language/tone-classifier.ts#shareOf': 'takes a number',
  'lib/language/tone-classifier.ts#toneOf': 'asked by tonesIn, for each sentence',
  'lib/language/tone-classifier.ts#hasTone': 'asked by tonesIn, for each sentence',
  'lib/language/tone-classifier.ts#leaningsOf': 'asked by tonesIn, for each sentence',
  'lib/language/tone-classifier.ts#piecesOf': 'asked by tonesIn, for each sentence',
  'lib/language/tone-weights.ts#learntWeights': 'takes nothing',
  'lib/rules/templates/content.ts#fillTemplate': 'fillText for the subject and each block',
  'lib/rules/templates/content.ts#respelled': 'spelled for the subject and each block',
  'lib/rules/templates/spelling.ts#spellingFor': 'takes a locale',
  'emails/render.ts#renderMail': 'takes elements of ours',
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
  'lib/language/feedback.ts#suggestReading': suggestReading,
  'lib/language/next-time.ts#nextTime': {
    alone: nextTime,
    after: (text) => nextTime(`I should have ${text}`),
  },
  'lib/language/one-thing.ts#isGeneric': isGeneric,
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
  'lib/language/themes.ts#themesOf': themesOf,
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
  'lib/features/companies/key.ts#companyKey': companyKey,
  'lib/features/rejections/email/thread.ts#answerSubject': answerSubject,
  'lib/features/rejections/email/thread.ts#threadHeaders': (id) =>
    threadHeaders({ messageId: id, references: [id, 'x'] }),
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

function refused(read: () => void): void {
  try {
    read();
  } catch {
    // A refusal is an answer as well.
  }
}
