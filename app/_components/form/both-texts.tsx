import { Button } from '@/app/_ui/button';

type BothTextsProps = {
  label: string;
  saved: string;
  /** Null where nothing of it stands in the form. */
  mine: string | null;
  /** Left out where there is no one field to put it into. */
  onSaved?: () => void;
  onMine?: () => void;
};

/** VERSION: what was saved somewhere else and what was typed here, side by side where there is room. */
export function BothTexts({ label, saved, mine, onSaved, onMine }: BothTextsProps) {
  return (
    <fieldset className="mt-4 min-w-0">
      <legend className="text-label font-semibold">{label}</legend>
      <div className="mt-2 grid min-w-0 gap-3 sm:grid-cols-2">
        <Text
          title="Saved somewhere else"
          text={saved}
          use="Use the saved one"
          about={label}
          onUse={onSaved}
        />
        {mine !== null && (
          <Text title="Yours, not saved yet" text={mine} use="Use mine" about={label} onUse={onMine} />
        )}
      </div>
    </fieldset>
  );
}

function Text({
  title,
  text,
  use,
  about,
  onUse,
}: {
  title: string;
  text: string;
  use: string;
  about: string;
  onUse: (() => void) | undefined;
}) {
  return (
    <div className="flex min-w-0 flex-col items-start gap-2 rounded-control border border-line bg-raised p-3.5">
      <p className="text-small text-soft">{title}</p>
      <p dir="auto" className="max-h-64 w-full flex-1 overflow-y-auto whitespace-pre-wrap break-words">
        {text || <span className="text-soft">Empty</span>}
      </p>
      {onUse && (
        <Button
          variant="plain"
          className="[@media(scripting:none)]:hidden"
          aria-label={`${use}: ${about}`}
          onClick={onUse}
        >
          {use}
        </Button>
      )}
    </div>
  );
}
