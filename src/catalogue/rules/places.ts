import { worshipKinds } from '../../schema/destination.ts';
import { makeProblem } from '../problem.ts';
import { words } from '../problems/sentence.ts';
import { forEach, type Rule } from './rule.ts';

export const places: Rule = {
  about: words(
    'Điểm dừng của tuyến du lịch phải đặt được lên bản đồ; điểm du lịch tâm linh có lưu ý khi tham quan.',
    'Stops of a route can be put on a map; a place of worship tells its guests how to behave.',
  ),
  check: (entries) => [
    ...forEach(entries, 'routes', ({ stops }, file) =>
      stops.flatMap((stop, at) => {
        const [field, id, place] =
          'destination' in stop
            ? ([
                'destination',
                stop.destination,
                entries.collections.destinations.get(stop.destination),
              ] as const)
            : 'pointOfSale' in stop
              ? ([
                  'pointOfSale',
                  stop.pointOfSale,
                  entries.collections['points-of-sale'].get(stop.pointOfSale),
                ] as const)
              : ([
                  'producer',
                  stop.producer,
                  entries.collections.producers.get(stop.producer),
                ] as const);
        return place && !place.position
          ? [makeProblem('stopWithoutPosition', file, `stops.${at}.${field}`, { found: id })]
          : [];
      }),
    ),
    ...forEach(entries, 'destinations', (destination, file) =>
      worshipKinds.has(destination.kind) && !destination.etiquette
        ? [makeProblem('etiquetteMissing', file, 'kind')]
        : [],
    ),
  ],
};
