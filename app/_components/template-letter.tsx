/** A letter as it will be read. Unfilled placeholders stand out. */
export function TemplateLetter({ subject, body }: { subject: string; body: string }) {
  return (
    <div className="min-w-0 rounded-card border border-line bg-raised px-5 py-4">
      <p className="border-b border-line pb-2.5 text-small wrap-anywhere">
        <span className="text-soft">Subject: </span>
        <Words text={subject} />
      </p>
      <p dir="auto" className="mt-3 wrap-anywhere whitespace-pre-wrap">
        <Words text={body} />
      </p>
    </div>
  );
}

function Words({ text }: { text: string }) {
  let at = 0;
  return text.split(/(\[[^[\]\n]{1,41}\])/u).map((piece) => {
    const key = at;
    at += piece.length;
    return piece.startsWith('[') && piece.endsWith(']') ? (
      <span key={key} className="rounded-small bg-dawn-bg px-0.5 text-dawn">
        {piece}
      </span>
    ) : (
      piece
    );
  });
}
