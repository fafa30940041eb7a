import { Link } from '@/app/_ui/link';

/** Leads to a line of the file, on whichever page of rows it is. */
export const LineLink = ({ id, line }: { id: string; line: number }) => (
  <Link
    href={`/import/${id}?line=${line}#${lineAnchor(line)}`}
    className="underline underline-offset-3 tabular-nums"
  >
    Line {line}
  </Link>
);

export const lineAnchor = (line: number) => `line-${line}`;
