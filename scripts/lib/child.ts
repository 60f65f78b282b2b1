import { type SpawnOptions, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The environment for programs of the project: its own tools first, so that `node` is its own Node. */
export const projectEnvironment = (more: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(process.cwd(), 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
  ...more,
});

/** Runs a Node program to its end, under this process's Node; else as `runProgram`. */
export const runNode = (
  programAndArguments: readonly string[],
  options: SpawnOptions = {},
): Promise<number> => runProgram([process.execPath, ...programAndArguments], options);

/**
 * Runs a program to its end, with this process's output unless told otherwise.
 *
 * @returns its exit code; 1 when a signal ended it
 */
export async function runProgram(
  [program = '', ...programArguments]: readonly string[],
  options: SpawnOptions = {},
): Promise<number> {
  const child = spawn(program, programArguments, {
    stdio: 'inherit',
    env: projectEnvironment(),
    ...options,
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * The file to run for the command of an installed package that has the package's own name. Starting
 * it with our own Node works the same on every system, where the links in `node_modules/.bin` do not.
 */
export function packageProgram(name: string): string {
  const folder = join(process.cwd(), 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === 'string' ? bin : bin[name.split('/').at(-1) ?? name];
  if (file === undefined) throw new Error(`The package ${name} has no command of its own name.`);
  return join(folder, file);
}

/** The version of an installed package. */
export function packageVersion(name: string): string {
  const file = join(process.cwd(), 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
