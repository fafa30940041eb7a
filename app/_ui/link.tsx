import type { ComponentProps } from 'react';

export type LinkProps = Omit<ComponentProps<'a'>, 'href'> & {
  href: string;
  /** False: the page stays where it is scrolled to. */
  scroll?: boolean;
};

/**
 * A link to another page of ours, which `FollowLinks` opens without loading the document anew. Next's own link is a
 * client component: every one of a long list would be drawn by the server, sent as HTML and as data, hydrated and watched
 * for a page ahead that our pages, which depend on who asks, can't give.
 */
export function Link({ scroll = true, ...rest }: LinkProps) {
  return <a data-link={scroll ? 'top' : 'stay'} {...rest} />;
}
