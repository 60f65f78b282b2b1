/** Positions as people copy them, from a map or a paper, read into degrees. */

export interface Coordinates {
  /** Degrees north, at most five decimals. */
  lat: number;
  /** Degrees east, at most five decimals. */
  lng: number;
}

/** Where a position of this catalogue may be: Viet Nam with its sea, as src/schema/place.ts says it. */
const BOUNDS = { lat: [7, 24], lng: [102, 118] } as const;
const DECIMALS = 5;

/**
 * Reads a position: `21.02, 105.83` as Google Maps copies it, `21°01'12"N 105°50'E`, decimals with a
 * Vietnamese comma (`21,02; 105,83`), and the address of a Google Maps page. Longitude may come first.
 *
 * @returns nothing when it is no position, or one outside Viet Nam
 */
export function parseCoordinates(text: string): Coordinates | undefined {
  const pair = pairInAddress(text) ?? pairInDegrees(text) ?? pairInDecimals(text);
  if (!pair) return undefined;
  const [first, second] = pair.map(rounded) as [number, number];
  if (isWithin(first, 'lat') && isWithin(second, 'lng')) return { lat: first, lng: second };
  if (isWithin(second, 'lat') && isWithin(first, 'lng')) return { lat: second, lng: first };
  return undefined;
}

/** A position as the field shows it: `21.02, 105.83`. */
export const formatCoordinates = ({ lat, lng }: Coordinates): string => `${lat}, ${lng}`;

type Pair = [number, number];

/** `!3d…!4d…` is the pin of a Google Maps page, `@…` the middle of its map. */
function pairInAddress(text: string): Pair | undefined {
  if (!/^\s*https?:/.test(text)) return undefined;
  const found =
    /!3d(-?[\d.]+)!4d(-?[\d.]+)/.exec(text) ??
    /@(-?[\d.]+),(-?[\d.]+)/.exec(text) ??
    /[?&](?:q|query|ll|destination)=(-?[\d.]+)(?:,|%2C)\+?(-?[\d.]+)/i.exec(text);
  return found ? [Number(found[1]), Number(found[2])] : undefined;
}

const DEGREES =
  /(\d+(?:[.,]\d+)?)\s*[°º]\s*(?:(\d+(?:[.,]\d+)?)\s*['’′]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:["”″]|''|’’|′′)\s*)?/g;

function pairInDegrees(text: string): Pair | undefined {
  const found = [...text.matchAll(DEGREES)].map(
    ([, degrees, minutes, seconds]) =>
      numberOf(degrees) + numberOf(minutes) / 60 + numberOf(seconds) / 3600,
  );
  return found.length === 2 ? (found as Pair) : undefined;
}

function pairInDecimals(text: string): Pair | undefined {
  const plain = text.replace(/[()]/g, ' ').trim();
  // A comma is a decimal sign where another sign, or another comma, parts the two numbers.
  const found =
    /^(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)$/.exec(plain) ??
    /^(-?\d+(?:,\d+)?)\s*(?:;|,\s|\s|,)\s*(-?\d+(?:,\d+)?)$/.exec(plain);
  return found ? [numberOf(found[1]), numberOf(found[2])] : undefined;
}

const numberOf = (digits: string | undefined): number => Number((digits ?? '0').replace(',', '.'));

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

const isWithin = (degrees: number, axis: keyof typeof BOUNDS): boolean =>
  degrees >= BOUNDS[axis][0] && degrees <= BOUNDS[axis][1];
