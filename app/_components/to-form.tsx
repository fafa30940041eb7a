import { buttonClass } from '@/app/_ui/button';
import { classNames } from '@/app/_ui/class-names';

/** Leads to the form that adds something (`#add`) where it stands below the list: on a phone. */
export const ToForm = ({ children }: { children: string }) => (
  <a href="#add" className={classNames(buttonClass('plain'), 'lg:hidden')}>
    {children}
  </a>
);
