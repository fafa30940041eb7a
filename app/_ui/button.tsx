import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { Link, type LinkProps } from './link';

/** strong: the one main thing on a screen. plain: the others. quiet: beside content. link: inside a sentence. */
export type ButtonVariant = 'strong' | 'plain' | 'quiet' | 'link';

const BOX =
  'inline-flex min-h-[46px] max-w-full items-center justify-center gap-2 rounded-control border px-4.5 py-2 text-center text-label font-semibold transition-colors pointer-fine:min-h-[42px]';

const VARIANTS: Record<ButtonVariant, string> = {
  strong: `${BOX} border-dawn bg-dawn text-on-strong hover:border-dawn-hover hover:bg-dawn-hover`,
  plain: `${BOX} border-line bg-raised text-ink hover:border-edge`,
  quiet: `${BOX} border-transparent text-ink hover:bg-sunken`,
  link: 'inline rounded-small font-medium text-ink underline decoration-edge underline-offset-3 hover:decoration-ink',
};

const UNAVAILABLE =
  'disabled:cursor-not-allowed disabled:border-line disabled:bg-transparent disabled:text-soft aria-disabled:cursor-default';

/** The classes of a button, for the few elements that must look like one without being one. */
export function buttonClass(variant: ButtonVariant = 'plain', wide = false): string {
  return classNames(VARIANTS[variant], UNAVAILABLE, wide && 'w-full');
}

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant;
  /** Fills the width it is given. */
  wide?: boolean;
  icon?: ReactNode;
};

/** A button that submits nothing unless `type` says so; forms use `SubmitButton`. */
export function Button({ variant, wide, icon, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={classNames(buttonClass(variant, wide), className)} {...rest}>
      {icon}
      {children}
    </button>
  );
}

export type ButtonLinkProps = LinkProps & {
  variant?: ButtonVariant;
  wide?: boolean;
  icon?: ReactNode;
};

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ variant, wide, icon, className, children, ...rest }: ButtonLinkProps) {
  return (
    <Link className={classNames(buttonClass(variant, wide), className)} {...rest}>
      {icon}
      {children}
    </Link>
  );
}
