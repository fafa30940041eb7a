import { Temporal } from 'temporal-polyfill';
import type { Row } from '@/lib/features/exports/rows';
import { localDate } from '@/lib/rules/time';

/** Markup that is safe to stand in a page. */
export type Html = { readonly text: string };

export const raw = (text: string): Html => ({ text });

/** What strangers wrote is text, never markup. */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): Html {
  const said = values.map((value) =>
    value !== null && typeof value === 'object' && 'text' in value ? String(value.text) : escaped(value),
  );
  return raw(strings.map((string, n) => string + (said[n] ?? '')).join(''));
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (value: unknown): string =>
  String(value ?? '').replace(/[&<>"']/g, (mark) => MARKS[mark] ?? '');

/** What stands under a small heading of its own; nothing where there is nothing. */
export const field = (label: string, value: unknown): Html =>
  value ? html`<p class="label">${label}</p><p class="words">${value}</p>` : raw('');

/** Several in a row. */
export const each = <Item>(items: readonly Item[], one: (item: Item) => Html): Html =>
  raw(items.map((item) => one(item).text).join(''));

/** A part of the page under its heading; nothing where it would be empty. */
export const part = (heading: string, inside: Html): Html =>
  inside.text === '' ? raw('') : html`<article><h2>${heading}</h2>${inside}</article>`;

/** The date of an instant, by the person's clocks, or a day as it is; in ISO 8601. */
export function dayOf(value: unknown, zone: string): string {
  const said = String(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(said)
    ? localDate(Temporal.Instant.from(said), zone).toString()
    : said.slice(0, 10);
}

export const labelIn = (labels: Readonly<Record<string, string>>, key: unknown): string =>
  labels[String(key)] ?? String(key);

export const byLatest = (column: string) => (a: Row, b: Row) =>
  String(b[column]).localeCompare(String(a[column]));
