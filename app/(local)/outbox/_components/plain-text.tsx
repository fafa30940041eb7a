const LINK = /(https?:\/\/[^\s<>"]+)/;

/** The plain text of an email as an email app shows it, with its URLs as links. */
export function PlainText({ text }: { text: string }) {
  return (
    <div className="mt-4 rounded-card border border-line bg-raised px-5 py-4 whitespace-pre-wrap [overflow-wrap:anywhere]">
      {text.split(LINK).map((part, at) =>
        LINK.test(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text, never reordered.
          <a key={at} href={part} className="underline decoration-edge underline-offset-3">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
