/** The height of the sky, in px. */
export const NIGHT_HEIGHT = 58;

/** The width a strip has on the narrowest phone, in px: a moon is drawn no larger than its night there. */
const NARROW = 280;
const STARS_MOST = 9;

/**
 * One night, filling the svg it is put in. `share` is its part of the whole strip (0 to 1), `seed` its place in the
 * order: the same night has the same stars on every visit. `faded` is a night that has passed into dawn.
 */
export function NightSky({
  paint,
  seed,
  share,
  faded,
}: {
  paint: (name: string) => string;
  seed: number;
  share: number;
  faded: boolean;
}) {
  const room = share * NARROW;
  const radius = Math.min(9.5, room * 0.16);
  return (
    <>
      {faded ? (
        <rect width="100%" height="100%" fill="var(--dawn)" opacity=".05" />
      ) : (
        <>
          <rect width="100%" height="100%" fill={paint('night')} />
          <rect width="100%" height="100%" fill={paint('low')} />
          {starsOf(seed, share).map((star) => (
            <circle
              key={`${star.x} ${star.y}`}
              cx={`${star.x}%`}
              cy={star.y}
              r={star.radius}
              fill="var(--moon)"
              opacity={star.light}
            />
          ))}
        </>
      )}
      {radius >= 3 && (
        <svg x="50%" y={NIGHT_HEIGHT * 0.4} overflow="visible" aria-hidden="true">
          <path
            d={crescent(radius)}
            fill={faded ? 'none' : 'var(--moon)'}
            stroke={faded ? 'var(--dawn)' : 'none'}
            opacity={faded ? 0.65 : 1}
          />
        </svg>
      )}
    </>
  );
}

/**
 * A crescent around the origin: a disc less a second one, 7/8 of its size and 5/8 of its radius up and to the right.
 * The two pairs of numbers are where their outlines cross, for a radius of one.
 */
function crescent(radius: number): string {
  const [r, hollow] = [radius, radius * 0.875].map((length) => length.toFixed(2));
  const [x1, y1, x2, y2] = [-0.12, -0.993, 0.92, 0.393].map((part) => (part * radius).toFixed(2));
  return `M${x1} ${y1}A${r} ${r} 0 1 0 ${x2} ${y2}A${hollow} ${hollow} 0 0 1 ${x1} ${y1}z`;
}

type Star = { x: number; y: number; radius: number; light: number };

/** A few stars, more in a longer night, none where the moon stands (x in percent of the night, y in px). */
function starsOf(seed: number, share: number): Star[] {
  const roll = dice(seed + 1);
  const count = Math.min(STARS_MOST, Math.max(2, Math.round(share * 30)));
  return Array.from({ length: count }, (_, order) => {
    // One star to each upright slice of the night keeps them from clumping; the slices around the moon are skipped.
    const slice = (order + 0.2 + roll() * 0.6) / count;
    const x = 8 + (slice < 0.5 ? slice * 0.62 : 1 - (1 - slice) * 0.62) * 84;
    return {
      x: Math.round(x * 10) / 10,
      y: Math.round((7 + roll() * 32) * 10) / 10,
      radius: order % 4 === 1 ? 1.5 : 0.8 + Math.round(roll() * 4) / 10,
      light: 0.55 + Math.round(roll() * 4) / 10,
    };
  });
}

/** The same throws for the same seed (a linear congruential generator, modulus 2^31 - 1, seeds spread far apart). */
function dice(seed: number): () => number {
  let state = (seed * 987_654_321) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
