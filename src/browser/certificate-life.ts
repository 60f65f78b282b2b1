import { certificateStatus, type CertificateDates } from '../domain/certificate-life.ts';
import { vietnamDay } from '../lib/day.ts';
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
 * because the page may have been built long ago, and shows the words of that status.
 */
class CertificateLife extends PageElement {
  protected override start(): void {
    const dates = datesOf(this);
    if (!dates) return;
    const today = vietnamDay(new Date());
    this.#show(certificateStatus(dates, today));
    for (const time of this.querySelectorAll<HTMLTimeElement>('time[data-today]')) {
      time.dateTime = today;
      time.textContent = dayInWords(today, time.dataset['lang'] === 'en' ? 'en' : 'vi');
    }
  }

  #show(status: string): void {
    this.dataset['status'] = status;
    for (const part of this.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !part.dataset['when']?.split(' ').includes(status);
    }
    for (const holder of this.querySelectorAll<HTMLElement>('[data-kind="certificate"]'))
      holder.dataset['status'] = status;
  }
}

customElements.define('certificate-life', CertificateLife);
