import { ShownOnce } from '@/app/_ui/shown-once';

/** Recovery codes, the one time they are shown; one a line. */
export function CodesOnce({ codes }: { codes: string }) {
  return (
    <ShownOnce title="Keep these recovery codes now. We won’t show them again." text={codes}>
      <p className="mb-2">If you lose your device, one of them lets you in. Each works once.</p>
      <code className="grid grid-cols-1 gap-x-6 text-small sm:grid-cols-2" data-recovery-codes>
        {codes.split('\n').map((code) => (
          <span key={code}>{code}</span>
        ))}
      </code>
    </ShownOnce>
  );
}
