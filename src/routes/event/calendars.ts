import { catalogue } from '../../catalogue/index.ts';
import { eventCalendars } from '../../outputs/feeds/event-calendar.ts';
import { filesRoute } from '../files-route.ts';

export const { getStaticPaths, GET } = filesRoute((lang) => eventCalendars(catalogue, lang));
