import type { BilingualPair } from '../domain/check/register.ts';
import { DEVICE } from '../domain/facets/address.ts';
import { unpackNumbers } from '../domain/facets/columns.ts';
import type { CommuneName, OriginSource } from '../domain/facets/files.ts';
import type { Point } from '../lib/geo.ts';
import { part } from './kit/element.ts';
import { pageLang, pickWords, writeWords } from './kit/language.ts';
import { element } from './kit/make.ts';

/** How long a device may look for itself. */
const POSITION_WAIT_MS = 12_000;

/** The point that distances are measured from: the centre of a commune, or the position of the device. */
export interface Origin {
  /** As the address names it: a commune's id, or `DEVICE`. */
  from: string;
  point: Point;
  /** Of a commune, in the page's language. */
  name: string | undefined;
}

/** Asks a visitor from where distances count. What the device says stays in the memory of this page. */
export class OriginQuestion {
  readonly #dialog: HTMLDialogElement;
  readonly #noPosition: string;
  #device: Point | undefined;

  /** @param noPosition what is said when the device does not tell */
  constructor(dialog: HTMLDialogElement, noPosition: string) {
    this.#dialog = dialog;
    this.#noPosition = noPosition;
  }

  /**
   * The origin named by an address, without asking for the device's position.
   *
   * @returns nothing for an unknown commune, or a device that has not been asked in this page
   */
  async known(from: string | undefined, source: OriginSource): Promise<Origin | undefined> {
    if (from === undefined) return undefined;
    if (from === DEVICE) {
      this.#device ??= await granted();
      return this.#device && { from, point: this.#device, name: undefined };
    }
    const found = await source.origin(from);
    return (
      found && {
        from,
        point: found.point,
        name: pickWords(namesOf(found.commune), pageLang()).text,
      }
    );
  }

  /** The place of the device; where it does not tell, the visitor is asked for a commune instead. */
  async askDevice(source: OriginSource): Promise<Origin | undefined> {
    return (await this.#here()) ?? this.ask(source, this.#noPosition);
  }

  async #here(): Promise<Origin | undefined> {
    this.#device = await position();
    return this.#device && { from: DEVICE, point: this.#device, name: undefined };
  }

  /**
   * Asks, and waits for the answer; nothing when the visitor thinks better of it.
   *
   * @param reason why it must be asked
   */
  async ask(source: OriginSource, reason = ''): Promise<Origin | undefined> {
    const dialog = this.#dialog;
    const province = part<HTMLSelectElement>(dialog, 'origin-province');
    const commune = part<HTMLSelectElement>(dialog, 'origin-commune');
    const trouble = part(dialog, 'origin-trouble');
    const use = dialog.querySelector<HTMLButtonElement>('[data-do="origin-use"]');
    const device = dialog.querySelector<HTMLButtonElement>('[data-do="device"]');
    trouble.textContent = reason;
    const settled = new AbortController();
    const listen = { signal: settled.signal };
    const answer = await new Promise<Origin | undefined>((resolve) => {
      dialog.addEventListener('close', () => resolve(undefined), listen);
      province.addEventListener(
        'change',
        () => void fillCommunes(commune, province.value, source).then(() => judge()),
        listen,
      );
      const judge = () => {
        if (use) use.disabled = commune.value === '';
      };
      commune.addEventListener('change', judge, listen);
      judge();
      use?.addEventListener(
        'click',
        () => void this.known(commune.value, source).then(resolve),
        listen,
      );
      device?.addEventListener(
        'click',
        () =>
          void this.#here().then((here) => {
            if (here) resolve(here);
            else trouble.textContent = this.#noPosition;
          }),
        listen,
      );
      dialog.showModal();
    });
    settled.abort();
    dialog.close();
    return answer;
  }
}

async function fillCommunes(
  select: HTMLSelectElement,
  province: string,
  source: OriginSource,
): Promise<void> {
  const { communes, provinces, provinceIds } = await source.origins();
  const codes = unpackNumbers(provinces, communes.length);
  const wanted = provinceIds.indexOf(province);
  const own = communes.filter((_, at) => codes[at] === wanted);
  const [none] = select.options;
  select.replaceChildren(...(none ? [none] : []), ...own.map(optionOf));
  select.value = '';
  select.disabled = own.length === 0;
}

function optionOf(commune: CommuneName): HTMLOptionElement {
  const option = element('option', { value: commune[0] });
  writeWords(option, namesOf(commune));
  return option;
}

const namesOf = ([, ...names]: CommuneName): BilingualPair => names;

/** Where the device is, if it may tell without asking its owner again. */
async function granted(): Promise<Point | undefined> {
  const permission = await navigator.permissions
    ?.query({ name: 'geolocation' })
    .catch(() => undefined);
  return permission?.state === 'granted' ? position() : undefined;
}

function position(): Promise<Point | undefined> {
  return new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve(undefined);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ lat: coords.latitude, lng: coords.longitude }),
      () => resolve(undefined),
      { timeout: POSITION_WAIT_MS, maximumAge: 600_000 },
    );
  });
}
