import kept from './kept.json';

/** Everything that is kept, by chapters; made from the database's schema by `npm run inventory`. */
export function Kept() {
  return (
    <div className="space-y-6">
      {kept.map(({ title, says, items }) => (
        <div key={title}>
          <h3 className="font-semibold">{title}</h3>
          <p className="text-pretty">{says}</p>
          {items.length > 0 && (
            <ul className="mt-2 space-y-2">
              {items.map(({ what, kept: howLong, encrypted }) => (
                <li key={what} className="text-pretty border-line border-l-2 pl-3 text-small">
                  {what}. <span className="text-soft">Kept {howLong}.</span>
                  {encrypted && <span className="text-soft"> Your words in it are encrypted.</span>}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
