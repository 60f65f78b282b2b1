import type { Strings } from '../vi/index.ts';
import { about } from './about.ts';
import { certificate } from './certificate.ts';
import { change } from './change.ts';
import { check } from './check.ts';
import { common } from './common.ts';
import { data } from './data.ts';
import { decision } from './decision.ts';
import { editor } from './editor.ts';
import { embed } from './embed.ts';
import { event } from './event.ts';
import { filter } from './filter.ts';
import { gift } from './gift.ts';
import { guide } from './guide.ts';
import { home } from './home.ts';
import { hours } from './hours.ts';
import { locality } from './locality.ts';
import { near } from './near.ts';
import { map } from './map.ts';
import { ocop } from './ocop.ts';
import { place } from './place.ts';
import { plan } from './plan.ts';
import { print } from './print.ts';
import { product } from './product.ts';
import { province } from './province.ts';
import { report } from './report.ts';
import { route } from './route.ts';
import { search } from './search.ts';
import { share } from './share.ts';
import { shortlist } from './shortlist.ts';
import { star } from './star.ts';
import { story } from './story.ts';
import { trip } from './trip.ts';
import { watch } from './watch.ts';

/** The English dictionary. */
export const en: Strings = {
  about,
  certificate,
  change,
  check,
  common,
  data,
  decision,
  editor,
  embed,
  event,
  filter,
  gift,
  guide,
  home,
  hours,
  locality,
  near,
  map,
  ocop,
  place,
  plan,
  print,
  product,
  province,
  report,
  route,
  search,
  share,
  shortlist,
  star,
  story,
  trip,
  watch,
};
