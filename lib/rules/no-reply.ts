import { allow, refuse, type Verdict } from './verdict';

/** Why nobody reads an address: by its name, as an applicant-tracking system sends from it, or as a platform's notices do. */
export type Unread = 'no-reply' | 'tracking-system' | 'notices';

/** Names that say so, with everything but letters left out: "do_not-reply", "noreply2", "no.reply+jobs". */
const NO_REPLY = new RegExp(
  [
    '^.*?(?:no|not|dont|donot|never)repl(?:y|ies)',
    '^.*?(?:no|donot)(?:respond|response|answer)',
    '^.*?unmonitored',
    // German, French, Spanish and Portuguese, Italian, Dutch, Polish, the Nordic languages.
    '^.*?(?:nicht|keine?)antwort(?:en)?',
    '^.*?(?:nepas|pasde)repon(?:dre|se)',
    '^.*?no?nrispondere',
    '^.*?(?:no|nao)(?:responder|responda|contestar|conteste)',
    '^.*?(?:niet|geen)(?:be)?antwoord(?:en)?',
    '^.*?nieodpowiadaj',
    '^.*?(?:svar(?:a)?(?:ej|inte|ikke)|(?:ej|ikke|inte)svar(?:a)?)',
    '^(?:mailerdaemon|bounces?|autoreply|automated|postmaster)',
  ].join('|'),
);
/** Names that a machine has. */
const NOTICES =
  /^(?:notifications?|notify|alerts?|jobalerts?|jobnotifications?|updates?|mailer|system|robot|bot|newsletters?)$/;

/** Domains of applicant-tracking systems, which pass nothing on from the address that they send from. */
const TRACKING = `
  greenhouse.io greenhouse-mail.io lever.co ashbyhq.com smartrecruiters.com myworkday.com myworkdayjobs.com
  myworkdaysite.com workday.com icims.com taleo.net jobvite.com workablemail.com workable.com breezy.hr
  breezy-mail.com bamboohr.com successfactors.com successfactors.eu personio.de personio.com recruitee.com
  teamtailor.com teamtailor-mail.com jazz.co jazzhr.com applytojob.com brassring.com avature.net eightfold.ai
  phenompeople.com pinpointhq.com oraclecloud.com ultipro.com paylocity.com comeet-notifications.com comeet.co
  welcomekit.co softgarden.io softgarden.de freshteam.com zohorecruit.com rippling-ats.com jobscore.com
  jobadder.com bullhornmail.com pageuppeople.com hireology.com homerun.co traffit.com erecruiter.pl prescreen.io
  rexx-systems.com umantis.com talentsoft.com flatchr.io digitalrecruiters.com taleez.com manatal.com gohire.io
  paycomonline.net dayforcehcm.com trinethire.com applicantpro.com clearcompany.com jobylon.com varbi.com
  reachmee.com hr-manager.net emply.com csod.com talentlyft.com hirehive.com jobsoid.com niceboard.co dover.com
  gem.com join.com hirebridge.com silkroad.com`
  .trim()
  .split(/\s+/);
/** Domains of job boards and networks that send notices about messages. */
const PLATFORMS = `
  linkedin.com indeed.com indeedemail.com glassdoor.com ziprecruiter.com monster.com xing.com stepstone.de
  wellfound.com hired.com dice.com totaljobs.com reed.co.uk welcometothejungle.com otta.com seek.com.au
  jobstreet.com naukri.com infojobs.net infojobs.it jobs.ch jobteaser.com joinhandshake.com builtin.com
  simplyhired.com careerbuilder.com cv-library.co.uk nationalevacaturebank.nl hellowork.com jobup.ch`
  .trim()
  .split(/\s+/);

/** NOREPLY: why nobody reads an address; null where somebody may. Of an ordinary-looking address nothing is known. */
export function unreadAddress(address: string): Unread | null {
  const [local = '', domain = ''] = address.trim().toLowerCase().split('@');
  if (domain === '') return null;
  const letters = local.replace(/[^a-z]/g, '');
  if (NO_REPLY.test(letters) || saysSoItself(domain)) return 'no-reply';
  if (TRACKING.some((one) => isUnder(domain, one))) return 'tracking-system';
  if (PLATFORMS.some((one) => isUnder(domain, one))) return 'notices';
  return NOTICES.test(letters) ? 'notices' : null;
}

/** A part of the domain may say so as well: jobs@noreply.northwind.example. */
const saysSoItself = (domain: string) =>
  domain.split('.').some((part) => /^(?:no-?reply|do-?not-?reply|bounces?)\d*$/.test(part));

const isUnder = (domain: string, top: string) => domain === top || domain.endsWith(`.${top}`);

/** NOREPLY: whether something may be sent to an address, as the person knows (`known`) that nobody may read it. */
export function mayWriteTo({ address, known }: { address: string; known: boolean }): Verdict {
  const unread = unreadAddress(address);
  return unread !== null && !known
    ? { ...refuse('NOREPLY', null, `nobody reads it: ${unread}`), field: 'to' }
    : allow('NOREPLY', 'somebody may read it');
}
