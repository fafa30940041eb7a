/** One line of the playbook. */
export type Rule = {
  /** The id that code, tests and answers cite. */
  id: string;
  /** The rule in our own words, its numbers from policy.ts. */
  says: string;
  /** The one function or constant that carries it out, as `file#name` in lib/rules, or in lib/ for `language/…`. */
  by: `${string}.ts#${string}`;
  /** What was chosen where the playbook leaves room. */
  reading?: string;
  /** Carried out and tested, and not on any page yet. */
  unseen?: true;
};

/** Rules that belong together; `key` is the anchor of the chapter. */
export type Chapter = { key: string; title: string; rules: readonly Rule[] };

/** Where a rule is explained to people, below /how-it-works: its id as an anchor. */
export function anchorOf(id: string): string {
  return id.toLowerCase();
}
