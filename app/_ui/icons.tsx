import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A picture beside words, so it is hidden from screen readers; an icon alone needs a label on what holds it. */
export type IconProps = { className?: string };

/** Twenty units square, lines a hand would draw. The pen is in globals.css (`icon`). */
function Icon({ className, children }: IconProps & { children: ReactNode }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" className={classNames('icon', className ?? 'size-5')}>
      {children}
    </svg>
  );
}

export const IconSunrise = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2.2 15.6c5.1-.3 10.4.2 15.6-.1M5.6 12.6a4.4 4.4 0 0 1 8.8-.1M10 3.2v2.3M3.6 6.5l1.7 1.6M16.5 6.4l-1.7 1.7" />
  </Icon>
);

export const IconSun = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10 6.7a3.3 3.3 0 1 1-.1 6.6 3.3 3.3 0 0 1 .1-6.6ZM10 2.2v1.6M10 16.2v1.6M2.2 10h1.6M16.2 10h1.6M4.5 4.5l1.1 1.1M14.4 14.4l1.1 1.1M15.5 4.5l-1.1 1.1M5.6 14.4l-1.1 1.1" />
  </Icon>
);

export const IconMoon = (props: IconProps) => (
  <Icon {...props}>
    <path d="M16.6 11.9A7 7 0 0 1 8.2 3.4a7 7 0 1 0 8.4 8.5Z" />
  </Icon>
);

export const IconHalf = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10 3.1a6.9 6.9 0 1 1-.1 13.8A6.9 6.9 0 0 1 10 3.1Z" />
    <path d="M10 3.4v13.2c-8.6-.3-8.6-12.9 0-13.2Z" fill="currentColor" stroke="none" />
  </Icon>
);

export const IconColumns = (props: IconProps) => (
  <Icon {...props}>
    <path d="M3.4 4.2c1.1-.2 2.2-.1 3.2 0 .1 3.9.1 7.8 0 11.6-1 .1-2.1.2-3.2 0-.2-3.8-.2-7.7 0-11.6ZM10.2 4.2c1-.1 2-.1 2.9 0v7.2c-1 .1-1.9.1-2.9 0ZM16.8 4.2v4.3" />
  </Icon>
);

export const IconBook = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10 5.2C8 3.7 5.3 3.5 2.8 3.9v11.3c2.5-.4 5.2-.2 7.2 1.2 2-1.4 4.7-1.6 7.2-1.2V3.9C14.7 3.5 12 3.7 10 5.2Zm0 0v11" />
  </Icon>
);

export const IconEnvelope = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2.7 5c4.9-.3 9.7-.3 14.6 0 .3 3.3.3 6.7 0 10-4.9.3-9.7.3-14.6 0-.3-3.3-.3-6.7 0-10Zm.3.5 7 5.7 7-5.7" />
  </Icon>
);

export const IconWaves = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2.5 6.2c2.5-2.4 5-2.4 7.5 0s5 2.4 7.5 0M2.5 10.8c2.5-2.4 5-2.4 7.5 0s5 2.4 7.5 0M2.5 15.3c2.5-2.4 5-2.4 7.5 0s5 2.4 7.5 0" />
  </Icon>
);

export const IconBuilding = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4.3 16.8V4.6c2.5-.8 4.9-1.3 7.3-1.5v13.6M11.6 8.2l4.2 1.1v7.4M2.4 16.8h15.2M7 7.2h1.8M7 10.2h1.8M7 13.2h1.8" />
  </Icon>
);

export const IconPerson = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10 3.3a3.2 3.2 0 1 1-.1 6.4A3.2 3.2 0 0 1 10 3.3ZM3.8 16.7c.7-5.6 11.7-5.6 12.4 0" />
  </Icon>
);

export const IconPeople = (props: IconProps) => (
  <Icon {...props}>
    <path d="M7.5 4.2a2.8 2.8 0 1 1-.1 5.6 2.8 2.8 0 0 1 .1-5.6ZM2.2 16c.5-4.9 10.1-4.9 10.6 0M12.7 4.6a2.7 2.7 0 0 1 .6 5M14.3 11.9c2.1.3 3.4 1.7 3.6 3.8" />
  </Icon>
);

export const IconSliders = (props: IconProps) => (
  <Icon {...props}>
    <path d="M2.8 6h6.6M13.2 6h4M11.3 4.1a1.9 1.9 0 1 1-.1 3.8 1.9 1.9 0 0 1 .1-3.8ZM17.2 14h-6.6M6.8 14h-4M8.7 12.1a1.9 1.9 0 1 1-.1 3.8 1.9 1.9 0 0 1 .1-3.8Z" />
  </Icon>
);

export const IconPlus = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10 4v12.1M4 10.1c4 .1 8-.1 12 0" />
  </Icon>
);

export const IconCheck = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4 10.7c1.5 1.1 2.7 2.5 3.8 4.1C10 10.7 12.6 7.5 16.1 5" />
  </Icon>
);

export const IconClose = (props: IconProps) => (
  <Icon {...props}>
    <path d="M5 5c3.2 3.4 6.6 6.8 10 10M15 5C11.6 8.2 8.2 11.6 5 15" />
  </Icon>
);

export const IconSearch = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8.7 3.2a5.5 5.5 0 1 1-.1 11 5.5 5.5 0 0 1 .1-11ZM12.8 12.9c1.4 1.2 2.7 2.5 4 3.9" />
  </Icon>
);

export const IconChevron = (props: IconProps) => (
  <Icon {...props}>
    <path d="M5 7.8c1.7 1.5 3.4 3.1 5 4.9 1.6-1.8 3.3-3.4 5-4.9" />
  </Icon>
);

export const IconArrow = (props: IconProps) => (
  <Icon {...props}>
    <path d="M3.5 10.1c4.3-.1 8.6.1 12.8 0M11.5 5.1c1.5 1.7 3.1 3.4 4.9 4.9-1.8 1.6-3.4 3.2-4.9 4.9" />
  </Icon>
);

export const IconMore = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4.5 10h.01M10 10h.01M15.5 10h.01" strokeWidth="2.6" />
  </Icon>
);

export const IconAttention = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10 2.9a7.1 7.1 0 1 1-.1 14.2 7.1 7.1 0 0 1 .1-14.2ZM10 6.4v4.2" />
    <path d="M10 13.5h.01" strokeWidth="2.2" />
  </Icon>
);

export const IconInfo = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10 2.9a7.1 7.1 0 1 1-.1 14.2 7.1 7.1 0 0 1 .1-14.2ZM10 9.4v4.2" />
    <path d="M10 6.5h.01" strokeWidth="2.2" />
  </Icon>
);

export const IconLock = (props: IconProps) => (
  <Icon {...props}>
    <path d="M4.5 9c3.7-.2 7.3-.2 11 0 .2 2.6.2 5.2 0 7.7-3.7.2-7.3.2-11 0-.2-2.5-.2-5.1 0-7.7ZM6.7 8.8c-.5-7.6 7.1-7.6 6.6 0" />
  </Icon>
);

export const IconFlame = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10.5 2.6c.4 3.5 4.7 5 4.7 9.3a5.2 5.2 0 0 1-10.4.1c0-2 .9-3.2 2-4.5.2 1.3.8 2 1.7 2.4.1-2.6.5-5 2-7.3Z" />
  </Icon>
);

export const IconClock = (props: IconProps) => (
  <Icon {...props}>
    <path d="M10 2.9a7.1 7.1 0 1 1-.1 14.2 7.1 7.1 0 0 1 .1-14.2ZM10 6v4.2l2.8 1.7" />
  </Icon>
);

export const IconUndo = (props: IconProps) => (
  <Icon {...props}>
    <path d="M6.6 4.4 3.2 7.8l3.5 3.3M3.6 7.8c7.5-.9 12.6 1 13 7.6" />
  </Icon>
);

export const IconRedo = (props: IconProps) => (
  <Icon {...props}>
    <path d="m13.4 4.4 3.4 3.4-3.5 3.3M16.4 7.8c-7.5-.9-12.6 1-13 7.6" />
  </Icon>
);

export const IconList = (props: IconProps) => (
  <Icon {...props}>
    <path d="M8 5.2c3-.1 6-.1 9 0M8 10.1c3-.2 6-.2 9-.1M8 14.9c3-.1 6-.1 9 0" />
    <path d="M3.6 5.2h.01M3.6 10h.01M3.6 14.9h.01" strokeWidth="2.4" />
  </Icon>
);
