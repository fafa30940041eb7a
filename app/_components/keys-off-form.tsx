import { turn } from '@/app/_components/keys-off';
import { Button } from '@/app/_ui/button';

/** The foot of a list of keys, in its dialog: closes it, and turns the keys off for those who speak to their device. */
export function KeysOffForm({ off, onTurn }: { off: boolean; onTurn: (off: boolean) => void }) {
  return (
    <form method="dialog" className="flex flex-wrap gap-2.5">
      <Button type="submit" variant="strong">
        Close
      </Button>
      <Button
        onClick={() => {
          turn(!off);
          onTurn(!off);
        }}
      >
        {off ? 'Turn the keys on' : 'Turn the keys off'}
      </Button>
    </form>
  );
}
