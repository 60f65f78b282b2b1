import type { OpeningHoursSpecification } from 'schema-dts';
import type { OpeningHours } from '../../schema/place.ts';

const weekdayNames = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

/** How schema.org says that a place is closed for a whole day. */
const CLOSED = [{ opens: '00:00', closes: '00:00' }];

interface PlaceHours {
  openingHoursSpecification?: OpeningHoursSpecification[];
  specialOpeningHoursSpecification?: OpeningHoursSpecification[];
}

/**
 * The hours of a place, as far as they are known by the clock. Holidays that have hours of their own every
 * year are left out: schema.org has only days of one year, and one word for all holidays.
 */
export function hoursOf(openingHours: OpeningHours | undefined): PlaceHours {
  const { hours, closedOnHolidays, exceptions = [] } = openingHours ?? {};
  const special = exceptions.flatMap((exception) =>
    'from' in exception
      ? (exception.hours ?? CLOSED).map(({ opens, closes }) => ({
          '@type': 'OpeningHoursSpecification' as const,
          validFrom: exception.from,
          validThrough: exception.to ?? exception.from,
          opens,
          closes,
        }))
      : [],
  );
  const usual = (hours ?? []).map(({ days, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification' as const,
    dayOfWeek: days.map((day) => weekdayNames[day]),
    opens,
    closes,
  }));
  const holidays = CLOSED.map((closed) => ({
    '@type': 'OpeningHoursSpecification' as const,
    dayOfWeek: 'PublicHolidays' as const,
    ...closed,
  }));
  return {
    ...(usual.length > 0 && {
      openingHoursSpecification: closedOnHolidays ? [...usual, ...holidays] : usual,
    }),
    ...(special.length > 0 && { specialOpeningHoursSpecification: special }),
  };
}
