/** RecordDetails by `<open-now>`, bubbling, when a place opens or closes while the page is looked at. */
export const OPEN_CHANGE = 'openchange';
