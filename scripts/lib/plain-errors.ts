import { SettingsError } from '../../src/lib/settings.ts';
import { ForeignFolderError } from './release/publication.ts';

/**
 * Runs a command; when it fails for a reason that the person at the keyboard can mend, prints the
 * sentence without the stack that would bury it.
 */
export async function withPlainErrors(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof SettingsError || error instanceof ForeignFolderError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
