/** What a map in a page is given: places, words and addresses; all of it plain data. */

/** One place on a map. The day builder sets such points itself; they need not be in the catalogue. */
export interface PlacePoint {
  /** Unique among the points of its kind. */
  id: string;
  /** `point-of-sale`, `destination`, `producer`, `locality`, `province`; any other is drawn as a plain disc. */
  kind: string;
  /** As it is shown. */
  name: string;
  /** Degrees north and east, WGS 84. */
  latitude: number;
  longitude: number;
  /** How exactly the position is known: a name of `MapScript.radii`. Only what is exact is drawn as a pin. */
  precision: string;
  /** Where its name leads, ready for `href`; an empty text for no link. */
  url: string;
  /** Drawn on it, as in the list beside the map: a stop of a route. */
  number?: number | undefined;
  /** A line below its name: the commune, the hours. */
  note?: string | undefined;
  /** The language of its name where that is not the page's. */
  lang?: string | undefined;
}

/** What tells a point from all others. */
export const pointKey = ({ kind, id }: Pick<PlacePoint, 'kind' | 'id'>): string => `${kind}.${id}`;

/** Where a map looks: its middle in degrees, and how near (zoom levels of web maps). */
export interface MapView {
  latitude: number;
  longitude: number;
  zoom: number;
}

/** Sentences with gaps (`{n}`), for `put`. */
type MapTexts = Readonly<
  Record<
    | 'label'
    | 'zoomIn'
    | 'zoomOut'
    | 'whole'
    | 'open'
    | 'close'
    | 'closeCard'
    | 'wheel'
    | 'many'
    | 'manyTitle'
    | 'manyMore'
    | 'spot'
    | 'failed'
    | 'scale',
    string
  >
>;

/** What a page hands to `<place-map data-script>`. */
export interface MapScript {
  texts: MapTexts;
  /** What a kind is called, beside a name. */
  kinds: Readonly<Record<string, string>>;
  /** How far around its position a place may be, in metres, by precision; 0 for a door. */
  radii: Readonly<Record<string, number>>;
  /** What that means in words. */
  precisions: Readonly<Record<string, string>>;
  /** The names of the archipelagos, in lines. */
  isles: Readonly<Record<string, readonly string[]>>;
  /** Pictures of the ground from another host; nothing unless the site has set some. */
  tiles?: { url: string; attribution: string };
}
