/**
 * The page `/admin/`: says what to do where nothing is connected, and opens the editor, which is large,
 * only where it can do something.
 */
import type { EditorConfig } from '../../domain/editor/form.ts';

/** Where the CMS keeps what its user has chosen. Until then it speaks the language of the browser. */
const PREFERENCES = 'sveltia-cms.prefs';

const part = (name: string): HTMLElement | null => document.querySelector(`[data-editor-${name}]`);

function show(name: string): void {
  const element = part(name);
  if (element) element.hidden = false;
}

const isThisComputer = (): boolean =>
  location.hostname === '127.0.0.1' || /^(.+\.)?localhost$/.test(location.hostname);

function speakVietnamese(): void {
  try {
    const chosen = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as { locale?: string };
    if (chosen.locale !== undefined) return;
    localStorage.setItem(PREFERENCES, JSON.stringify({ ...chosen, locale: 'vi' }));
  } catch {
    // Without a place for preferences the browser's language decides.
  }
}

async function open(config: EditorConfig): Promise<void> {
  try {
    // The CMS reads the choice of language while it loads.
    speakVietnamese();
    const { startEditor } = await import('./cms.ts');
    part('start')?.remove();
    document.documentElement.classList.add('is-editing');
    await startEditor(config);
  } catch (error) {
    console.error(error);
    show('failed');
  }
}

async function begin(): Promise<void> {
  const answer = await fetch('config.json');
  const config = (await answer.json()) as EditorConfig;
  // The server of the repository sends the window of a sign-in back here, with a code.
  const isSigningIn = new URLSearchParams(location.search).has('code');
  if (isThisComputer() && !isSigningIn) {
    show('local');
    const button = part('open') as HTMLButtonElement | null;
    if (config.isLocalOnly) document.documentElement.classList.add('is-local-only');
    const canEditFiles = 'showDirectoryPicker' in window;
    if (!canEditFiles) show('unsupported');
    if (button) button.disabled = !canEditFiles && config.isLocalOnly;
    button?.addEventListener('click', () => void open(config), { once: true });
  } else if (config.isLocalOnly) show('unset');
  else await open(config);
}

begin().catch((error: unknown) => {
  console.error(error);
  show('failed');
});
