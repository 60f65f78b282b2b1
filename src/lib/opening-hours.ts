/** Opening hours as people write them down, and as a week that can be read. */
export const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof week)[number];

export interface Hours {
  days: readonly Weekday[];
  /** `07:30` */
  opens: string;
  /** `17:00`; `24:00` for midnight; earlier than `opens` when that is on the next day. */
  closes: string;
}

/** Days one after the other that have the same hours. */
export interface WeekRow {
  from: Weekday;
  to: Weekday;
  /** In the order of the clock; none when the place is closed. */
  spans: Pick<Hours, 'opens' | 'closes'>[];
}

/** The week from Monday on, in as few rows as its hours allow. */
export function weekRows(hours: readonly Hours[]): WeekRow[] {
  const rows: WeekRow[] = [];
  for (const day of week) {
    const spans = hours
      .filter(({ days }) => days.includes(day))
      .map(({ opens, closes }) => ({ opens, closes }))
      .sort((a, b) => (a.opens < b.opens ? -1 : 1));
    const last = rows.at(-1);
    if (last && JSON.stringify(last.spans) === JSON.stringify(spans)) last.to = day;
    else rows.push({ from: day, to: day, spans });
  }
  return rows;
}
