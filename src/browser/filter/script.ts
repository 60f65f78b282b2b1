import type { AddressWords } from '../../domain/facets/address.ts';
import type { PageTexts } from '../kit/page-numbers.ts';

/** What the page hands to the script: words of addresses, and sentences with gaps. */
export interface FilterScript {
  address: AddressWords;
  texts: PageTexts &
    Readonly<
      Record<
        | 'result'
        | 'go'
        | 'goNone'
        | 'nearFrom'
        | 'sortFrom'
        | 'here'
        | 'failed'
        | 'noPosition'
        | 'download'
        | 'downloadFailed',
        string
      >
    >;
}
