import { allow, refuse, type Verdict } from './verdict';

/** Why nobody reads an address: by its name, as an applicant-tracking system sends from it, or as a platform's notices do. */
export type Unread = 'no-reply' | 'tracking-system' | 'notices';

/** Names that say so, with everything but letters left out: "do_not-reply", "noreply2", "no.reply+jobs". */
const NO_REPLY =
  /^(?:.*?(?:no|not|dont|donot|never)repl(?:y|ies)|.*?(?:no|donot)(?:respond|response|answer)|.*?unmonitored|.*?(?:nicht|keine?)antwort(?:en)?|.*?(?:nepas|pasde)repond(?:re)?|.*?noresponder|.*?naoresponda|mailerdaemon|bounces?|autoreply|automated|postmaster)/;
/** Names that a machine has. */
const NOTICES =
  /^(?:notifications?|notify|alerts?|jobalerts?|jobnotifications?|updates?|mailer|donotreply|system|robot|bot)$/;

/** Domains of applicant-tracking systems, which pass nothing on from the address that they send from. */
const TRACKING = [
  ...[
    'greenhouse.io',
    'greenhouse-mail.io',
    'hire.lever.co',
    'lever.co',
    'ashbyhq.com',
    'smartrecruiters.com',
  ],
  ...[
    'myworkday.com',
    'myworkdayjobs.com',
    'workday.com',
    'icims.com',
    'taleo.net',
    'jobvite.com',
    'workablemail.com',
  ],
  ...[
    'workable.com',
    'breezy.hr',
    'breezy-mail.com',
    'bamboohr.com',
    'successfactors.com',
    'successfactors.eu',
  ],
  ...[
    'personio.de',
    'personio.com',
    'recruitee.com',
    'teamtailor.com',
    'teamtailor-mail.com',
    'jazz.co',
    'jazzhr.com',
  ],
  ...['applytojob.com', 'brassring.com', 'avature.net', 'eightfold.ai', 'phenompeople.com', 'pinpointhq.com'],
  ...['oraclecloud.com', 'ultipro.com', 'paylocity.com', 'comeet-notifications.com'],
  ...['welcomekit.co', 'softgarden.io', 'softgarden.de', 'freshteam.com', 'zohorecruit.com'],
] as const;
/** Domains of job boards and networks that send notices about messages. */
const PLATFORMS = [
  ...['linkedin.com', 'indeed.com', 'indeedemail.com', 'glassdoor.com', 'ziprecruiter.com', 'monster.com'],
  ...['xing.com', 'stepstone.de', 'wellfound.com', 'hired.com', 'dice.com', 'totaljobs.com', 'reed.co.uk'],
] as const;

/** NOREPLY: why nobody reads an address; null where somebody may. Of an ordinary-looking address nothing is known. */
export function unreadAddress(address: string): Unread | null {
  const [local = '', domain = ''] = address.trim().toLowerCase().split('@');
  if (domain === '') return null;
  const letters = local.replace(/[^a-z]/g, '');
  if (NO_REPLY.test(letters)) return 'no-reply';
  if (TRACKING.some((one) => isUnder(domain, one))) return 'tracking-system';
  if (PLATFORMS.some((one) => isUnder(domain, one))) return 'notices';
  return NOTICES.test(letters) ? 'notices' : null;
}

const isUnder = (domain: string, top: string) => domain === top || domain.endsWith(`.${top}`);

/** NOREPLY: whether something may be sent to an address, as the person knows (`known`) that nobody may read it. */
export function mayWriteTo({ address, known }: { address: string; known: boolean }): Verdict {
  const unread = unreadAddress(address);
  return unread !== null && !known
    ? { ...refuse('NOREPLY', null, `nobody reads it: ${unread}`), field: 'to' }
    : allow('NOREPLY', 'somebody may read it');
}
