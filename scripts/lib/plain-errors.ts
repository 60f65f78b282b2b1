import { SettingsError } from '../../src/settings.ts';
import { Interrupted } from './begin/answers.ts';
import { UsageError } from './command-line.ts';
import { exitCodes } from './exit-codes.ts';
import { obstacleOf } from './obstacles.ts';
import { ForeignFolderError } from './release/publication.ts';

/** A reason to stop that the person at the keyboard can mend; its message is all they need. */
export class PlainError extends Error {
  override name = 'PlainError';
}

const plain = [SettingsError, ForeignFolderError, UsageError, PlainError];

/**
 * Runs a command; when it fails for a reason that the person at the keyboard can mend, a full disk and
 * a missing folder among them, prints the sentence without the stack that would bury it.
 */
export async function withPlainErrors(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (error instanceof Interrupted) {
      console.error('\nĐã dừng, chưa ghi gì. (Stopped; nothing was written.)');
      process.exitCode = exitCodes.interrupted;
      return;
    }
    const obstacle = obstacleOf(error);
    if (obstacle) {
      const { place, vi, en } = obstacle;
      console.error(
        `${place ? `${place}: ` : ''}${vi}. Việc chưa làm xong; sửa chỗ ấy rồi chạy lại. (${en}; the work was not done.)`,
      );
      process.exitCode = exitCodes.bad;
      return;
    }
    if (!plain.some((kind) => error instanceof kind)) throw error;
    console.error((error as Error).message);
    process.exitCode = error instanceof UsageError ? exitCodes.usage : exitCodes.bad;
  }
}
