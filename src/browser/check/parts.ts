import { Parts } from '../kit/templates.ts';

/** The templates and words of the check page, with what it says about each answer. */
export class CheckParts extends Parts {
  /** A copy of the words for an answer: those of the list of meanings, or of a template. */
  notice(answer: string): HTMLElement | undefined {
    // Not the notice of the answer before, which carries the same mark.
    const holder = this.root.querySelector<HTMLElement>(`[data-answer="${answer}"]:not(.notice)`);
    const content = holder instanceof HTMLTemplateElement ? holder.content : holder;
    const notice = content?.querySelector<HTMLElement>('.notice')?.cloneNode(true) as
      HTMLElement | undefined;
    if (notice) notice.dataset['answer'] = answer;
    return notice;
  }
}
