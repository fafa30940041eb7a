import { Disclosure } from '@/app/_ui/disclosure';
import { Letter, type LetterProps } from './letter';

/** The letter as its reader will see it. */
export function HowItLooks(props: LetterProps) {
  return (
    <Disclosure summary="Preview">
      <Letter {...props} />
    </Disclosure>
  );
}
