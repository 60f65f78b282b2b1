import type { Strings } from '../vi/index.ts';

export const change: Strings['change'] = {
  title: 'What has changed',
  titleIn: (place) => `What has changed in ${place}`,
  description:
    'Products newly recognised, upgraded, recognised again, due for re-assessment, expired or withdrawn, computed from the dates of the decisions.',
  lede: 'Worked out from the dates on each decision; nobody writes it by hand. What a plan or the press says does not change this list.',
  ahead: 'Coming, unless there is a new decision',
  aheadNone: 'No certificate changes in the next 12 months.',
  past: 'So far',
  pastNone: 'No decision of the last 36 months is in the catalogue.',
  pastNoneHint:
    'Most products here are only reported by a published source; a decision with its number and day will show on this page.',
  follow: 'Follow',
  followHint: 'Paste an address into a news reader or a calendar, and news will come by itself.',
  rss: 'RSS news',
  json: 'JSON Feed',
  calendar: 'Calendar (ICS)',
  places: 'Each place',
  placesHint: 'Each commune and former district has news of its own, opened from its page.',
  kinds: {
    recognised: 'Newly recognised',
    upgraded: 'Upgraded',
    renewed: 'Recognised again',
    lapsing: 'Due for re-assessment',
    lapsed: 'Expired',
    recalled: 'Withdrawn',
  },
  headline: (kind, name, rank) =>
    ({
      recognised: `${name}: newly recognised, ${rank}`,
      upgraded: `${name}: upgraded to ${rank}`,
      renewed: `${name}: recognised again, ${rank}`,
      lapsing: `${name}: ${rank}, due for re-assessment`,
      lapsed: `${name}: certificate of ${rank} expired`,
      recalled: `${name}: certificate of ${rank} withdrawn`,
    })[kind],
  sentence: (kind, facts) =>
    ({
      recognised: `Decision ${facts.decision} of ${facts.authority}, signed ${facts.issuedOn}, valid until ${facts.lastDay}.`,
      upgraded: `Decision ${facts.decision} of ${facts.authority}, signed ${facts.issuedOn}, valid until ${facts.lastDay}.`,
      renewed: `Decision ${facts.decision} of ${facts.authority}, signed ${facts.issuedOn}, valid until ${facts.lastDay}.`,
      lapsing: `The certificate is valid until ${facts.lastDay}. A re-assessment file may be handed in to the commune People’s Committee from this day to ${facts.closesOn}.`,
      lapsed: `Its last day in force was ${facts.lastDay} (decision ${facts.decision}). From the day after it carries no stars.`,
      recalled: `Withdrawn by decision ${facts.recallDecision}. Ground: ${facts.ground}.`,
    })[kind],
  feedTitle: (place) => `${place}: what has changed in certificates`,
};
