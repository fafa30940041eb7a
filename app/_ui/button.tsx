import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { Link, type LinkProps } from './link';

/** strong: the one main thing on a screen. plain: the others. quiet: beside content. link: inside a sentence. */
export type ButtonVariant = 'strong' | 'plain' | 'quiet' | 'link';

// As globals.css says them.
const VARIANTS: Record<ButtonVariant, string> = {
  strong: 'btn btn-strong',
  plain: 'btn btn-plain',
  quiet: 'btn btn-quiet',
  link: 'btn-link',
};

/** The classes of a button, for the few elements that must look like one without being one. */
export function buttonClass(variant: ButtonVariant = 'plain', wide = false): string {
  return classNames(VARIANTS[variant], wide && 'w-full');
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
