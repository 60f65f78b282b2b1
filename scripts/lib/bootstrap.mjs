/**
 * The first steps on a machine that has nothing but Node 20 and npm: install what the project needs,
 * its own newer Node among it, and go on under that one. Plain JavaScript without dependencies,
 * because at this point there is nothing else.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const isWindows = process.platform === 'win32';
const OLDEST_NODE_THAT_READS_TYPESCRIPT = 24;

/**
 * Installs if needed, then runs a TypeScript file with this process's arguments, and
 * ends this process with its exit code.
 *
 * @param {URL} script such as `scripts/start.ts`
 */
export function runUnderProjectNode(script) {
  process.chdir(root);
  if (needsInstall()) install();
  const child = spawn(projectNode(), [fileURLToPath(script), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // Whoever ends this process means the one that does the work.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code) => process.exit(code ?? 1));
}

/** True when npm has not installed anything yet, or the lock file has changed since. */
function needsInstall() {
  // npm writes this list at the end of every install that went well.
  const installed = statSync(join('node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  const wanted = statSync('package-lock.json', { throwIfNoEntry: false });
  return !installed || (wanted !== undefined && wanted.mtimeMs > installed.mtimeMs);
}

function install() {
  console.log('Đang cài thư viện, chừng một phút, chỉ lần đầu… (Installing, the first time only.)');
  // `npm install`, not `npm ci`: what is there already stays, so an update takes seconds. The lock file
  // decides every version, and is left alone: the npm that comes with Node 20 would drop lines of it.
  // Errors only: an old Node's npm would warn about each package that wants a newer one.
  const npm = process.env.npm_execpath;
  const options = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...options], { stdio: 'inherit' })
    : spawnSync('npm', options, { stdio: 'inherit', shell: isWindows });
  if (status === 0) return;
  console.error(
    'Không cài được thư viện. Hãy kiểm tra mạng rồi chạy lại lệnh này. (npm install failed, see above. Check the connection and run this again.)',
  );
  process.exit(1);
}

/** The Node that the project brings along; where it could not be installed, a system Node as new. */
function projectNode() {
  const own = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(own)) return own;
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_NODE_THAT_READS_TYPESCRIPT) return process.execPath;
  console.error(
    `Thiếu Node ${OLDEST_NODE_THAT_READS_TYPESCRIPT} trong node_modules (máy đang có ${process.versions.node}). Hãy xoá thư mục node_modules rồi chạy lại. (The project's own Node is missing: remove node_modules and run this again.)`,
  );
  process.exit(1);
}
