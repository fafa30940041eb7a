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
  const byName = new Map<string, (Named & { companies: Set<string> })[]>();
  for (const { line, application } of items) {
    // One line of our own names nobody twice: whoever is alike there is somebody else.
    const here = new Set<Named>();
    for (const [place, facts] of (application.people ?? []).entries()) {
      const company = application.company === null ? '' : companyKey(application.company);
      const known = byName.get(nameKey(facts.name)) ?? [];
      byName.set(nameKey(facts.name), known);
      let one = known.find((other) =>
        own
          ? isAlike(other.facts, facts) && !here.has(other)
          : isSame(other.facts, facts, other.companies.has(company)),
      );
      if (one) Object.assign(one.facts, together(one.facts, facts));
      else {
        one = { facts: { ...facts }, line, place, companies: new Set() };
        known.push(one);
      }
      one.companies.add(company);
      here.add(one);
      who.set(whoKey(line, place), one);
    }
  }
  return who;
}

const FACTS = ['role', 'mail', 'phone', 'link', 'remarks'] as const;

const isAlike = (one: ContactFacts, other: ContactFacts): boolean =>
  one.name === other.name && FACTS.every((fact) => one[fact] === other[fact]);

/** Whether two of one name are one person. */
export function isSame(one: ContactFacts, other: ContactFacts, atOneCompany: boolean): boolean {
  const both = (fact: 'mail' | 'phone') => one[fact] !== null && other[fact] !== null;
  const mail = (said: string | null) => said?.toLowerCase() ?? null;
  if (both('mail')) return mail(one.mail) === mail(other.mail);
  const figures = (said: string | null) => said?.replace(/\D/gu, '');
  if (both('phone')) return figures(one.phone) === figures(other.phone);
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
