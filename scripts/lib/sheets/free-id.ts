import { idFromName } from '../../../src/lib/fold.ts';
import { IdSchema } from '../../../src/schema/id.ts';

const ROOM_FOR_FIGURES = 4;

/**
 * An id that nothing has yet: of the name, else of the name with what tells it apart, else with a figure.
 *
 * @param more what tells two of a name apart: the maker, the place
 */
export function freeId(name: string, more: string, isTaken: (id: string) => boolean): string {
  const isFree = (id: string) => IdSchema.safeParse(id).success && !isTaken(id);
  const wordy = [name, `${name} ${more}`].map(idFromName).find(isFree);
  if (wordy !== undefined) return wordy;
  const longest = 80 - ROOM_FOR_FIGURES;
  const stem = idFromName(`${name} ${more}`).slice(0, longest).replace(/-$/, '') || 'muc';
  let next = 2;
  while (!isFree(`${stem}-${next}`)) next++;
  return `${stem}-${next}`;
}
