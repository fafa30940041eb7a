/** The bare address of a sender such as `Rebound <hello@rebound.example>`. */
export const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();

/** TRUST-3: a sender's header with another name before the same address. A name in quotes ends nowhere but at its end. */
export const fromHeader = (name: string, from: string): string =>
  `"${name.replace(/["\\]/g, '')}" <${addressIn(from)}>`;
