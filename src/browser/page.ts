import './certificate-life.ts';
import './shortlist/mark.ts';
import { daysBetween, vietnamDay } from '../lib/day.ts';

/** Days after which a page says that it was built a while ago. */
const STALE_DAYS = 30;

const built = document.querySelector<HTMLTimeElement>('time[data-built]')?.dateTime;
if (built !== undefined && daysBetween(built, vietnamDay(new Date())) > STALE_DAYS) {
  document.querySelector('.stale')?.removeAttribute('hidden');
}

// The look works without a script, by `:has()`; this only remembers it from page to page.
for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
  radio.checked = radio.value === (document.documentElement.dataset['theme'] ?? 'auto');
  radio.addEventListener('change', () => {
    document.documentElement.dataset['theme'] = radio.value;
    try {
      localStorage.setItem('theme', radio.value);
    } catch {
      // A visitor who forbids storage keeps the choice for this page only.
    }
  });
}

// What is folded on a phone alone is open where there is room: by style in new browsers, in older ones here.
const folds = (which: string) => document.querySelectorAll<HTMLDetailsElement>(`details${which}`);
if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width: 56rem)').matches) {
  for (const fold of folds('[data-wide]')) fold.open = true;
}
// What an address leads to is not left folded.
const unfoldTarget = () => {
  const target = document.getElementById(location.hash.slice(1));
  const fold = target?.closest('details');
  if (fold) fold.open = true;
};
addEventListener('hashchange', unfoldTarget);
unfoldTarget();
// Paper cannot be opened.
addEventListener('beforeprint', () => {
  for (const fold of folds(':not(.top details)')) fold.open = true;
});

// The search script is loaded when a search box is first focused.
document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('search-box')) void import('./search/box.ts');
});
document.addEventListener('keydown', (event) => {
  const { target, key } = event;
  if (key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  if (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]'))
    return;
  event.preventDefault();
  const header = document.querySelector<HTMLDetailsElement>('.find');
  let field = document.querySelector<HTMLInputElement>('main search-box input');
  if (!field && header) {
    header.open = true;
    field = header.querySelector('input');
  }
  field?.focus();
});
