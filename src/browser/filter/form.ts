import type { CommuneFile } from '../../domain/facets/files.ts';
import type { Choice, Narrowed } from '../../domain/facets/narrow.ts';
import { type LevelName, levelNames } from '../../domain/facets/source.ts';
import { part } from '../kit/element.ts';
import { writeWords } from '../kit/language.ts';
import { element } from '../kit/make.ts';

/** The boxes to tick, and their counts. */
export class FilterForm {
  readonly element: HTMLFormElement;
  readonly #communes: HTMLElement;
  /** The counts of the whole list, as the page came with them. */
  readonly #wholeCounts = new Map<HTMLElement, string>();

  constructor(element: HTMLFormElement) {
    this.element = element;
    this.#communes = part(element, 'communes');
    for (const number of element.querySelectorAll<HTMLElement>('.check .num'))
      this.#wholeCounts.set(number, number.textContent ?? '');
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('input[data-level]')];
  }

  #box(level: string, value: string): HTMLInputElement | undefined {
    return this.#boxes.find((box) => box.dataset['level'] === level && box.value === value);
  }

  /** Whether a value can be chosen. Communes come with their province, and are judged then. */
  knows(level: string, value: string): boolean {
    return level === 'commune' || this.#box(level, value) !== undefined;
  }

  /** What is ticked. A commune counts while its province is ticked too. */
  get choice(): Map<string, Set<string>> {
    const choice = new Map<string, Set<string>>();
    for (const { checked, dataset, value } of this.#boxes) {
      const { level, province } = dataset;
      if (!checked || level === undefined) continue;
      if (province !== undefined && !choice.get('province')?.has(province)) continue;
      const values = choice.get(level) ?? new Set();
      choice.set(level, values.add(value));
    }
    return choice;
  }

  /** Ticks what is chosen, and nothing else. */
  set choice(choice: Choice) {
    for (const box of this.#boxes)
      box.checked = choice.get(box.dataset['level'] ?? '')?.has(box.value) ?? false;
  }

  /** Takes one value away. */
  untick(level: string, value: string): void {
    const box = this.#box(level, value);
    if (box) box.checked = false;
  }

  /** The words of a value. */
  labelOf(level: string, value: string): { text: string; lang: string } | undefined {
    const label = this.#box(level, value)?.parentElement?.querySelector('span');
    const foreign = label?.querySelector<HTMLElement>('[lang]') ?? label;
    return label ? { text: label.textContent ?? '', lang: foreign?.lang ?? '' } : undefined;
  }

  /** The levels whose counts can be seen. */
  get openLevels(): LevelName[] {
    return [...this.element.querySelectorAll<HTMLElement>('details[open]')].flatMap(levelsIn);
  }

  /** Opens every group with a chosen value, so that a visitor who follows a link sees why the list is short. */
  reveal(choice: Choice): void {
    for (const [level, values] of choice)
      for (const value of values) {
        let group = this.#box(level, value)?.closest('details');
        for (; group; group = group.parentElement?.closest('details')) group.open = true;
      }
  }

  /** Writes counts; where there are none, those of the whole list. A value that would leave nothing is pale. */
  showCounts(counts: Narrowed['counts'] | undefined): void {
    for (const box of this.#boxes) {
      const { level = '' } = box.dataset;
      const number = box.parentElement?.querySelector<HTMLElement>('.num');
      if (!number) continue;
      const ofLevel = counts?.get(level);
      if (counts && !ofLevel) continue;
      const text = ofLevel
        ? String(ofLevel.get(box.value) ?? 0)
        : (this.#wholeCounts.get(number) ?? '');
      if (number.textContent !== text) number.textContent = text;
      box.parentElement?.toggleAttribute('data-empty', text === '0' && !box.checked);
    }
  }

  /**
   * Shows the communes of the chosen provinces. Those that stay are left as they are, with the focus.
   *
   * @param files by the value of their province
   */
  showCommunes(files: ReadonlyMap<string, CommuneFile>): void {
    for (const group of this.#communes.querySelectorAll<HTMLElement>('fieldset'))
      if (!files.has(group.dataset['province'] ?? '')) group.remove();
    for (const [province, file] of files) {
      if ([...this.#communes.children].some((group) => provinceOf(group) === province)) continue;
      this.#communes.append(this.#communeGroup(province, file));
    }
  }

  #communeGroup(province: string, { communes }: CommuneFile): HTMLElement {
    const sample = this.#box('province', province)?.parentElement;
    const checks = communes.flatMap(([id, ...names]) => {
      const check = sample?.cloneNode(true) as HTMLElement | undefined;
      const box = check?.querySelector('input');
      const label = check?.querySelector('span');
      if (!check || !box || !label) return [];
      box.name = this.#communes.dataset['parameter'] ?? '';
      box.value = id;
      box.dataset['level'] = 'commune';
      box.dataset['province'] = province;
      box.checked = false;
      writeWords(label, names);
      return [check];
    });
    const legend = element('legend', {}, this.labelOf('province', province)?.text ?? '');
    return element('fieldset', { 'data-province': province }, legend, ...checks);
  }
}

/** The levels that a group shows. */
export function levelsIn({ dataset }: HTMLElement): LevelName[] {
  const names = dataset['levels']?.split(' ') ?? [];
  return levelNames.filter((name) => names.includes(name));
}

const provinceOf = (group: Element): string | undefined =>
  group instanceof HTMLElement ? group.dataset['province'] : undefined;
