import type { Lang } from '../i18n/index.ts';

/** What every part that speaks is given. */
export interface Spoken {
  lang: Lang;
}

/** The same where words depend on the day, `YYYY-MM-DD`, for which statuses hold. */
export interface SpokenOnDay extends Spoken {
  today: string;
}
