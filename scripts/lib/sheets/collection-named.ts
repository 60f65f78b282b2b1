import { type CollectionName, collectionNames } from '../../../src/schema/collections.ts';
import { UsageError } from './commands.ts';

/**
 * The collection given by `--only`.
 *
 * @throws UsageError when there is none of that name
 */
export function collectionNamed(name: string | undefined): CollectionName | undefined {
  const found = collectionNames.find((one) => one === name);
  if (name === undefined || found) return found;
  throw new UsageError(`--only: "${name}"? ${collectionNames.join(', ')}`);
}
