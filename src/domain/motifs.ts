/**
 * Which motif the cover of a record shows, where it has no photograph: a product's own thing, or what a place is.
 * It follows from the record alone, so that no other record changes a picture that is already on paper.
 */
import type { ClothFamily } from '../lib/loom.ts';
import { type Motif, type MotifId, motifIds, motifs } from './motif-table.ts';

/** The motif of a product set, where its name says nothing more. The sets are those of Decision 26/2026/QĐ-TTg. */
const motifOfSet: Readonly<Record<string, MotifId>> = {
  'bottled-water': 'water-bottle',
  'coffee-cocoa': 'coffee-cup',
  'essential-oils-herbs': 'dropper',
  flowers: 'peach-flower',
  'fresh-animal': 'hen',
  'fresh-produce': 'basket',
  handicrafts: 'basket',
  'herbal-cosmetics': 'dropper',
  'herbal-infusion': 'teapot',
  'honey-other-farm-food': 'honey-jar',
  'liquid-condiments': 'sauce-bottle',
  'ornamental-animals': 'bird-cage',
  'ornamental-plants': 'bonsai',
  'other-alcohol': 'gourd',
  'other-spices': 'mortar',
  'processed-animal': 'smoked-meat',
  'processed-cereals': 'cakes',
  'processed-produce': 'candy',
  'ready-food': 'rice-bowl',
  'rice-cereals': 'rice-ear',
  'soft-drinks': 'juice',
  'supplements-herbal-medicine': 'capsule',
  tea: 'tea-leaf',
  textiles: 'cloth',
  'tourism-services': 'stilt-house',
  'white-spirits': 'bottle',
};

/**
 * Sets in which the thing is the container or the cup, whatever it is made of: a spirit of plums is a bottle. With
 * what their names may speak of all the same.
 */
const setsOfOneThing: Readonly<Record<string, readonly MotifId[]>> = {
  'white-spirits': ['gourd'],
  'other-alcohol': ['bottle', 'gourd'],
  'bottled-water': [],
  'soft-drinks': ['water-bottle', 'juice'],
  'coffee-cocoa': ['coffee-bean'],
  tea: ['tea-leaf', 'teapot'],
  'herbal-infusion': ['tea-leaf', 'teapot', 'ginseng', 'lotus'],
  'supplements-herbal-medicine': ['ginseng', 'lingzhi', 'bird-nest'],
  'honey-other-farm-food': ['hive', 'bird-nest', 'candy', 'salt'],
};

/** What may stand for a product of a sector: food is no chair, and a shawl no fruit. */
const sectorsLike: Readonly<Record<ClothFamily, readonly ClothFamily[]>> = {
  food: ['food', 'drink', 'herb', 'plant'],
  drink: ['food', 'drink', 'herb', 'plant'],
  herb: ['food', 'drink', 'herb', 'plant'],
  craft: ['craft'],
  plant: ['plant', 'food'],
  tour: ['tour'],
};

interface NamedWord {
  motif: MotifId;
  length: number;
  pattern: RegExp;
}

const named: readonly NamedWord[] = motifIds.flatMap((motif) =>
  motifs[motif].words.map((word) => ({
    motif,
    length: word.length,
    // One syllable with a capital is a proper name more often than not: the mangoes of Lê Gia are no pears.
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{M}])${word}(?![\p{L}\p{M}])`,
      word.includes(' ') ? 'iu' : 'u',
    ),
  })),
);

/**
 * The motif that a Vietnamese name speaks of. A name begins with the thing and goes on with what is special about
 * it, so the first word that names one counts; of two at one place the longer: "chanh leo" is no lemon.
 */
export function motifInName(
  name: string,
  isPossible: (motif: MotifId) => boolean = () => true,
): MotifId | undefined {
  const whole = name.normalize('NFC');
  const text = whole.replace(/^\S+/u, (word) => word.toLowerCase());
  let best: { motif: MotifId; length: number; at: number } | undefined;
  for (const { motif, length, pattern } of named) {
    const at = isPossible(motif) ? text.search(pattern) : -1;
    if (at === -1) continue;
    if (!best || at < best.at || (at === best.at && length > best.length))
      best = { motif, length, at };
  }
  return best?.motif;
}

/** Whether a motif may stand for a product of a sector. */
function suits(motif: MotifId, sector: ClothFamily): boolean {
  const { family, also }: Motif = motifs[motif];
  return sectorsLike[sector].some((like) => like === family || like === also);
}

/**
 * The motif of a product: the one that its file names, else what its name speaks of, else that of its set.
 *
 * @param set id of the product set, such as `fresh-produce`
 */
export function motifOfProduct(
  name: string,
  { set, sector, chosen }: { set: string; sector: ClothFamily; chosen?: MotifId | undefined },
): MotifId {
  if (chosen !== undefined) return chosen;
  const things = setsOfOneThing[set];
  const spoken = motifInName(
    name,
    (motif) => suits(motif, sector) && (!things || things.includes(motif)),
  );
  return spoken ?? motifOfSet[set] ?? 'basket';
}

/** The motifs of what is no product, by its kind and the kind that its file names. */
const motifOfKind: Readonly<Record<string, MotifId>> = {
  producer: 'basket',
  decision: 'scroll',
  plan: 'scroll',
  'point-of-sale': 'stall',
  destination: 'mountain',
  route: 'hat',
  event: 'drum',
  story: 'cloth',
  locality: 'dinh',
  province: 'lotus',
};

const motifOfPlace: Readonly<Record<string, MotifId>> = {
  craftVillage: 'loom',
  communityTourism: 'stilt-house',
  ecoTourism: 'bamboo',
  farm: 'terraces',
  educationFarm: 'terraces',
  landscape: 'mountain',
  waterfall: 'waterfall',
  cave: 'cave',
  lake: 'boat',
  nationalPark: 'mountain',
  relic: 'drum',
  temple: 'dinh',
  pagoda: 'pagoda',
  communalHouse: 'dinh',
  spiritualSite: 'lotus',
  touristArea: 'boat',
  foodTown: 'noodle-bowl',
  museum: 'drum',
  cultureVillage: 'stilt-house',
  // events
  fair: 'stall',
  productWeek: 'stall',
  livestream: 'stall',
  conference: 'scroll',
  assessmentDeadline: 'scroll',
  honours: 'drum',
  sport: 'boat',
  // administrative units
  commune: 'dinh',
  ward: 'stall',
  specialZone: 'boat',
  formerDistrict: 'bamboo',
  province: 'lotus',
  municipality: 'lotus',
};

/**
 * The motif of what is no product: what its name speaks of where the name may (a festival of kites, a maker of
 * tea), else that of its kind.
 *
 * @param kind kind of record, such as `destination`
 * @param subkind the kind that its file names, such as `waterfall`
 */
export function motifOfRecord(kind: string, subkind: string | undefined, name: string): MotifId {
  const bySubkind = subkind === undefined ? undefined : motifOfPlace[subkind];
  const speaks =
    kind === 'producer' || kind === 'story' || kind === 'event' || subkind === 'craftVillage';
  return (speaks ? motifInName(name) : undefined) ?? bySubkind ?? motifOfKind[kind] ?? 'cloth';
}
