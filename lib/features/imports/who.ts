import { listIn, mailKey, Namesakes, phoneKey } from '@/lib/features/imports/namesakes';
import type { Item } from '@/lib/features/imports/types';
import type { ContactFacts } from '@/lib/features/people';
import { folded } from '@/lib/platform/folded';
import { companyKey } from '@/lib/rules/company-key/company-key';

/** Somebody whom lines of a file name: all that they say together, and where they are named first. */
export type Named = { facts: ContactFacts; line: number; place: number };

/** By line and place within it, who is meant there. */
export type Who = ReadonlyMap<string, Named>;
export const whoKey = (line: number, place: number): string => `${line} ${place}`;

/** A name as it is compared. */
export const nameKey = (name: string): string => folded(name).replace(/\s+/gu, ' ').trim();

/**
 * Which lines name the same person. In anybody's list that is one of the same name with the same address or number, or of the
 * same name at the same company where nothing speaks against it; the same name at another company may be somebody else. In a
 * file of our own it is one of whom the same is said.
 */
export function whoIsWho(items: readonly Item[], { own }: { own: boolean }): Who {
  const who = new Map<string, Named>();
  const meant = own ? whoIsAlike() : whoIsSame();
  for (const { line, application } of items) {
    // One line of our own names nobody twice: whoever is alike there is somebody else.
    const here = new Set<Named>();
    const company = application.company === null ? '' : companyKey(application.company);
    for (const [place, facts] of (application.people ?? []).entries()) {
      const one = meant({ facts: { ...facts }, line, place }, { company, here });
      here.add(one);
      who.set(whoKey(line, place), one);
    }
  }
  return who;
}

/** Who is meant by somebody whom a line names: one who was named before, or they. */
type Meant = (named: Named, at: { company: string; here: ReadonlySet<Named> }) => Named;

function whoIsSame(): Meant {
  const byName = new Map<string, Namesakes<Named>>();
  return (named, { company }) => {
    const key = nameKey(named.facts.name);
    const namesakes = byName.get(key) ?? new Namesakes();
    byName.set(key, namesakes);
    const one = namesakes.of(named.facts, company) ?? named;
    Object.assign(one.facts, together(one.facts, named.facts));
    namesakes.keep(one, company);
    return one;
  };
}

function whoIsAlike(): Meant {
  const byFacts = new Map<string, Named[]>();
  return (named, { here }) => {
    const { facts } = named;
    const known = listIn(byFacts, JSON.stringify([facts.name, ...FACTS.map((fact) => facts[fact])]));
    const one = known.find((other) => !here.has(other)) ?? named;
    if (one === named) known.push(one);
    return one;
  };
}

const FACTS = ['role', 'mail', 'phone', 'link', 'remarks'] as const;

/** Whether two of one name are one person. */
export function isSame(one: ContactFacts, other: ContactFacts, atOneCompany: boolean): boolean {
  if (one.mail !== null && other.mail !== null) return mailKey(one.mail) === mailKey(other.mail);
  if (one.phone !== null && other.phone !== null) return phoneKey(one.phone) === phoneKey(other.phone);
  return atOneCompany;
}

/** What two lines say of one person; both parts where they differ. */
function together(one: ContactFacts, other: ContactFacts): ContactFacts {
  const roles = [...new Set([one.role, other.role].filter((role) => role !== null))].join(', ');
  return {
    name: one.name,
    role: roles === '' ? null : roles.length > ROLE_LONGEST ? one.role : roles,
    mail: one.mail ?? other.mail,
    phone: one.phone ?? other.phone,
    link: one.link ?? other.link,
    remarks: one.remarks ?? other.remarks,
  };
}
const ROLE_LONGEST = 80;

/** Whether somebody who is there already is meant, of whom no more would be said by it. */
export const isKnown = (there: ContactFacts, facts: ContactFacts, atOneCompany: boolean): boolean =>
  isSame(there, facts, atOneCompany) &&
  FACTS.every((fact) => facts[fact] === null || fact === 'role' || there[fact] !== null);

/** Of people who are there, the first one who is meant by somebody at some companies, of whom no more would be said. */
export function whoIsThere<One extends ContactFacts & { companyIds: readonly string[] }>(
  there: readonly One[],
): (facts: ContactFacts, companies: ReadonlySet<string>) => One | undefined {
  const groups = new Map<string, { place: number; one: One }[]>();
  for (const [place, one] of there.entries()) {
    const name = nameKey(one.name);
    const keys = one.companyIds.map((id) => `${name} at ${id}`);
    if (one.mail !== null) keys.push(`${name} mail ${mailKey(one.mail)}`);
    if (one.phone !== null) keys.push(`${name} phone ${phoneKey(one.phone)}`);
    for (const key of keys) listIn(groups, key).push({ place, one });
  }
  return (facts, companies) => {
    const name = nameKey(facts.name);
    const { mail, phone } = facts;
    // An address or a number that is not theirs would be more than is known of them.
    const keys =
      mail !== null
        ? [`${name} mail ${mailKey(mail)}`]
        : phone !== null
          ? [`${name} phone ${phoneKey(phone)}`]
          : [...companies].map((id) => `${name} at ${id}`);
    const atOne = (one: One) => one.companyIds.some((id) => companies.has(id));
    const found = keys.flatMap((key) => {
      const known = groups.get(key)?.find(({ one }) => isKnown(one, facts, atOne(one)));
      return known ? [known] : [];
    });
    return found.toSorted((a, b) => a.place - b.place)[0]?.one;
  };
}
