import { certificateStatus, type CertificateDates } from '../domain/certificate-life.ts';
import { reportMark, reportStatusOn } from '../domain/statement-term.ts';
import { visitorToday } from './kit/today.ts';
import { PageElement } from './kit/element.ts';
import { dayInWords } from './kit/format.ts';

/** The dates that a `<certificate-life>` carries; nothing where it is of no certificate. */
export function datesOf({ dataset }: HTMLElement): CertificateDates | undefined {
  const { issued, expires, extended, recalled, superseded } = dataset;
  if (issued === undefined || expires === undefined) return undefined;
  return {
    issuedOn: issued,
    expiresOn: expires,
    extendedUntil: extended,
    recalledOn: recalled,
    supersededOn: superseded,
  };
}

/**
 * `<certificate-life>`: computes the status of a certificate for the day that it is in Viet Nam now,
 * because the page may have been built long ago, and shows the words of that status. Of a product of which a
 * rank is only reported, it computes what that report is worth.
 */
class CertificateLife extends PageElement {
  protected override start(): void {
    const today = visitorToday();
    writeDay(this, today);
    const dates = datesOf(this);
    if (!dates) {
      const { firstEnd, lastEnd } = this.dataset;
      const report = reportStatusOn({ firstEnd, lastEnd }, today);
      show(this, report, reportMark(report));
      return;
    }
    const status = certificateStatus(dates, today);
    show(this, status, status);
  }
}

function writeDay(element: HTMLElement, today: string): void {
  for (const time of element.querySelectorAll<HTMLTimeElement>('time[data-today]')) {
    time.dateTime = today;
    time.textContent = dayInWords(today, time.dataset['lang'] === 'en' ? 'en' : 'vi');
  }
}

/** @param mark what a box of this status is drawn like */
function show(element: HTMLElement, status: string, mark: string): void {
  element.dataset['status'] = status;
  for (const part of element.querySelectorAll<HTMLElement>('[data-when]')) {
    part.hidden = !part.dataset['when']?.split(' ').includes(status);
  }
  for (const holder of element.querySelectorAll<HTMLElement>('[data-kind="certificate"]'))
    holder.dataset['status'] = mark;
}

customElements.define('certificate-life', CertificateLife);
