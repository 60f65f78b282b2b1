/** What is going on, worked out of the records and the day: nobody keeps a list for it. */
import { mayBePromoted } from '../domain/product-law.ts';
import { eventLists } from './calendar.ts';
import { aheadChanges, type Change, changesOf, pastChanges } from './changes.ts';
import { isPutForward } from './put-forward.ts';
import type { Catalogue, Product } from './records.ts';
import { seasonsOf } from './seasons.ts';

/** Lines of each list. */
const MOST = 3;

export interface Now {
  /** Events with a day ahead of us or now, the next first. */
  events: ReturnType<typeof eventLists>['ahead'];
  /** Products whose months hold the one of today, and not all months. */
  inSeason: Product[];
  /** Certificates given last, the newest first; one line a product. */
  recognised: Change[];
  /** Certificates whose term ends next, the nearest first. */
  ending: Change[];
}

/** What the first page tells of its day. What the law keeps from being put forward is in none of its lists of products. */
export function nowIn(catalogue: Catalogue): Now {
  const changes = changesOf(catalogue).filter(({ product }) => mayBePromoted(product));
  const month = Number(catalogue.today.slice(5, 7));
  const given: ReadonlySet<Change['kind']> = new Set(['recognised', 'upgraded', 'renewed']);
  return {
    events: eventLists(catalogue.events, catalogue.today).ahead.slice(0, MOST),
    inSeason: (seasonsOf(catalogue.products).byMonth[month - 1] ?? [])
      .filter(isPutForward)
      .slice(0, MOST),
    recognised: firstOfEach(
      pastChanges(changes, catalogue.today).filter(
        ({ kind, certificate }) => given.has(kind) && certificate.inForce,
      ),
    ),
    ending: firstOfEach(
      aheadChanges(changes, catalogue.today).filter(
        ({ kind, certificate }) => kind === 'lapsed' && certificate.inForce,
      ),
    ),
  };
}

function firstOfEach(changes: readonly Change[]): Change[] {
  const seen = new Set<Product>();
  return changes.filter(({ product }) => !seen.has(product) && seen.add(product)).slice(0, MOST);
}
