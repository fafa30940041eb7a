import type { ContactFacts } from '@/lib/features/people';

// Who of many people of one name is meant, found by their address, their number or their company: a list in which every row
// names "HR Team" has thousands of those, and comparing each with each would take minutes.

/** An address as it is compared. */
export const mailKey = (mail: string): string => mail.toLowerCase();
/** The figures of a number, by which it is compared. */
export const phoneKey = (phone: string): string => phone.replace(/\D/gu, '');

/** The list that stands under a key, put there if none does. */
export function listIn<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/**
 * The people of one name in a file. What is said of one only grows, so that whoever left a group by that is never again in it:
 * they are taken out when they are met.
 */
export class Namesakes<One extends { readonly facts: ContactFacts }> {
  private readonly groups = new Map<string, Set<One>>();
  private readonly order = new Map<One, number>();

  /** Who is meant by these facts at this company, as `isSame` says; the first of them. Undefined where nobody is. */
  of({ mail, phone }: ContactFacts, company: string): One | undefined {
    const withoutMail = ({ facts }: One) => mail === null || facts.mail === null;
    const withoutPhone = ({ facts }: One) => phone === null || facts.phone === null;
    const met = [
      mail === null ? undefined : this.first(ofMail(mail), () => true),
      phone === null ? undefined : this.first(ofPhone(phone, mail !== null), withoutMail),
      this.first(at(company, mail !== null, phone !== null), (one) => withoutMail(one) && withoutPhone(one)),
    ];
    return met
      .filter((one) => one !== undefined)
      .sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0))[0];
  }

  /** Keeps somebody, new or met before, as they are now, at a company. */
  keep(one: One, company: string): void {
    const { mail, phone } = one.facts;
    if (!this.order.has(one)) this.order.set(one, this.order.size);
    if (mail !== null) this.put(ofMail(mail), one);
    for (const noMail of mail === null ? [false, true] : [false]) {
      if (phone !== null) this.put(ofPhone(phone, noMail), one);
      for (const noPhone of phone === null ? [false, true] : [false])
        this.put(at(company, noMail, noPhone), one);
    }
  }

  private put(group: string, one: One): void {
    const ones = this.groups.get(group) ?? new Set();
    this.groups.set(group, ones.add(one));
  }

  private first(group: string, isStill: (one: One) => boolean): One | undefined {
    const ones = this.groups.get(group) ?? new Set();
    for (const one of ones) {
      if (isStill(one)) return one;
      ones.delete(one);
    }
    return undefined;
  }
}

const ofMail = (mail: string) => `mail ${mailKey(mail)}`;
/** `noMail`, `noPhone`: only those without. */
const ofPhone = (phone: string, noMail: boolean) => `phone ${noMail} ${phoneKey(phone)}`;
const at = (company: string, noMail: boolean, noPhone: boolean) => `at ${noMail} ${noPhone} ${company}`;
