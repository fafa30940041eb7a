import type { ReactNode } from 'react';
import { DARK, LOOK } from './look';

/** What every notification carries: its unsubscribe link, and the operator's postal address if one is set. */
export type NoteFooterProps = { unsubscribeUrl: string; postalAddress?: string };

/** The frame of every email from Rebound: no picture, and nothing that reports that it was opened. */
export function Layout({
  title,
  preview,
  children,
  footer,
}: {
  title: string;
  /** The line that an email app shows beside the subject. */
  preview: string;
  children: ReactNode;
  footer?: ReactNode;
}) {
  return (
    <html lang="en" dir="ltr">
      {/* biome-ignore lint/style/noHeadElement: a mail is its own document, not a page of the app. */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>{title}</title>
        <style>{DARK}</style>
      </head>
      <body className="paper ink" style={LOOK.body}>
        <div data-skip-in-text="true" style={{ display: 'none', maxHeight: 0, overflow: 'hidden' }}>
          {preview}
        </div>
        <main style={LOOK.frame}>
          <p className="soft" style={LOOK.name} data-skip-in-text="true">
            Rebound
          </p>
          {children}
          {footer && (
            <>
              <hr className="rule" style={LOOK.rule} />
              {footer}
            </>
          )}
        </main>
      </body>
    </html>
  );
}

export function Heading({ children }: { children: ReactNode }) {
  return (
    <h1 className="ink" style={LOOK.heading}>
      {children}
    </h1>
  );
}

export function Text({ children }: { children: ReactNode }) {
  return (
    <p className="ink" style={LOOK.text}>
      {children}
    </p>
  );
}

export function Small({ children }: { children: ReactNode }) {
  return (
    <p className="soft" style={LOOK.small}>
      {children}
    </p>
  );
}

/** The one link of an email. */
export function Action({ href, children }: { href: string; children: ReactNode }) {
  return (
    <p style={LOOK.action}>
      <a className="dawn" href={href} style={LOOK.button}>
        {children}
      </a>
    </p>
  );
}

export function QuietLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="soft" href={href} style={LOOK.link}>
      {children}
    </a>
  );
}

/** The footer of a notification: why it was sent, how to turn it off, who sends it. */
export function NoteFooter({
  why,
  stop,
  unsubscribeUrl,
  postalAddress,
}: NoteFooterProps & { why: string; stop: string }) {
  return (
    <>
      <Small>
        {why} <QuietLink href={unsubscribeUrl}>{stop}</QuietLink>
      </Small>
      {postalAddress && <Small>{postalAddress}</Small>}
    </>
  );
}
