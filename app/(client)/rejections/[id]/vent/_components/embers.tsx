import styles from './embers.module.css';

/** Where sparks start along the page's edge, in percent, and how late, in milliseconds. */
const SPARKS = [
  [6, 240],
  [14, 780],
  [23, 90],
  [31, 1020],
  [38, 420],
  [47, 660],
  [55, 180],
  [63, 900],
  [71, 330],
  [80, 570],
  [88, 60],
  [95, 840],
] as const;

/** The sparks over a burning page. Decorative. */
export function Embers() {
  return (
    <div aria-hidden="true" className={styles.sparks}>
      {SPARKS.map(([left, delay]) => (
        <span key={left} style={{ left: `${left}%`, animationDelay: `${delay}ms` }} />
      ))}
    </div>
  );
}
