import { fillGaps } from '../../lib/fill-gaps.ts';

/** The words that a page hands to its script: a list of terms in a `<template data-lexicon>`. */
export class Words {
  readonly #words = new Map<string, string>();

  constructor(page: ParentNode) {
    const lexicon = page.querySelector<HTMLTemplateElement>('template[data-lexicon]')?.content;
    for (const term of lexicon?.querySelectorAll('dt') ?? [])
      this.#words.set(term.textContent, term.nextElementSibling?.textContent ?? '');
  }

  /** The words of a key with their gaps filled; an empty text where the page has none. */
  say(key: string, gaps: Readonly<Record<string, string | number>> = {}): string {
    return fillGaps(this.#words.get(key) ?? '', gaps);
  }
}
