import { VisuallyHidden } from './visually-hidden';

/** A thin line at the top of the screen while a page is on its way. */
export function Underway({ shown }: { shown: boolean }) {
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-0 z-50">
      {shown && (
        <>
          <span className="underway" />
          <VisuallyHidden>Loading</VisuallyHidden>
        </>
      )}
    </div>
  );
}
