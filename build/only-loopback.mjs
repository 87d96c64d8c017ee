// Runs a command and counts its attempts to contact anything but loopback:
//
//   node build/only-loopback.mjs REPORT SCRIPT [ARGUMENT...]
//
// Where the kernel allows it the command is sealed: it lives in a network namespace that has loopback and no route, so nothing
// else can be contacted, and the kernel itself counts what tried (`OutNoRoutes`; look-ups of names too, as the only name
// server lies outside). Elsewhere its sockets are watched, which misses what is gone within a few hundredths of a second.
import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} NetworkReport
 * @property {'sealed' | 'watched'} way
 * @property {number} attempts To contact something other than loopback.
 * @property {readonly string[]} remotes Addresses where they are known, which is when watched.
 */

const THIS_FILE = fileURLToPath(import.meta.url);
/** In TEST-NET-1 of RFC 5737, which nobody owns. */
const OUTSIDE = '192.0.2.1';
/**
 * Chromium connects datagram sockets to these, and sends nothing, to learn whether there is IPv6, and which of its own addresses
 * WebRTC would use. Refused without being counted.
 */
const ASKED_BY_CHROMIUM = ['2001:4860:4860::8888', '8.8.8.8'];
const POLL_MS = 20;
/** In the environment of a command that is watched. */
const MARK = 'TLS_REMEDY_WATCHED';

/** As root no user namespace is needed; a plain user gets the rights inside one of his own, and stays the same user. */
const SEAL = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user', '--keep-caps'];
/** The rights were needed to create the seal; what is tested gets none of them. */
const WITHOUT_RIGHTS = SEAL.length === 0 ? [] : ['setpriv', '--inh-caps=-all', '--ambient-caps=-all', '--'];

/**
 * @param {string} snmp `/proc/net/snmp`
 * @param {string} snmp6 `/proc/net/snmp6`, empty without IPv6.
 * @returns {number} What found no route since the namespace exists.
 */
export function countNoRoutes(snmp, snmp6) {
  const [names = [], values = []] = snmp
    .split('\n')
    .filter((line) => line.startsWith('Ip: '))
    .map((line) => line.split(' '));
  const column = names.indexOf('OutNoRoutes');
  if (column === -1) throw new Error('the kernel does not count OutNoRoutes');
  return Number(values[column]) + Number(/^Ip6OutNoRoutes\s+(\d+)$/m.exec(snmp6)?.[1] ?? 0);
}

/**
 * Keeps name look-ups within the namespace: services that look names up for others are reached through files.
 *
 * @param {string} nsswitch
 */
export function lookUpByOneself(nsswitch) {
  return `${nsswitch.replaceAll(/^hosts:.*\n?/gm, '').trimEnd()}\nhosts: files myhostname dns\n`;
}

/**
 * @param {string} table `/proc/net/{tcp,tcp6,udp,udp6}`
 * @returns {readonly { remote: string, inode: string }[]} Sockets whose other end isn't loopback; addresses as the kernel
 *   writes them, in hexadecimal words of the machine's own (little) order.
 */
export function remoteSockets(table) {
  return table
    .split('\n')
    .slice(1)
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , remote = '']) => /^[0-9A-F]+:[0-9A-F]{4}$/.test(remote) && !isLoopback(remote))
    .map(([, , remote = '', , , , , , , inode = '']) => ({ remote, inode }));
}

/** @param {string} remote */
function isLoopback(remote) {
  const [address = '', port] = remote.split(':');
  // 127.0.0.0/8, plain or within IPv6; ::1; and a port of 0 is a socket without another end
  return port === '0000' || /^(0{16}FFFF0000)?[0-9A-F]{6}7F$/.test(address) || address === `${'0'.repeat(24)}01000000`;
}

/**
 * @param {import('./test-results.mjs').StageResult} result
 * @param {string} stage
 * @param {NetworkReport | null} report
 * @returns {import('./test-results.mjs').StageResult} With one more test, passed or failed.
 */
export function withNetworkVerdict(result, stage, report) {
  if (report?.attempts === 0) return { ...result, passed: result.passed + 1, note: `only loopback (${report.way})` };
  const detail =
    report === null
      ? 'it was not counted what was contacted (see above)'
      : `${report.attempts} attempts to contact something else (${report.way}) ${report.remotes.join(' ')}`.trimEnd();
  return {
    ...result,
    failures: [...result.failures, { name: `network > ${stage} > only loopback is contacted`, detail }],
  };
}

function countHere() {
  return countNoRoutes(readFileSync('/proc/net/snmp', 'utf8'), readIfThere('/proc/net/snmp6'));
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * Closes the seal around this process, and shows that it counts an address and a name.
 *
 * @returns {Promise<boolean>}
 */
async function closeSeal() {
  const folder = mkdtempSync(join(tmpdir(), 'only-loopback-'));
  // Not before the end: nothing can be mounted over a file that was removed, such as by a seal within this one.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  /** @param {string} file @param {string} text */
  const cover = (file, text) => {
    const ours = join(folder, basename(file));
    writeFileSync(ours, text);
    return spawnSync('mount', ['--bind', ours, realpathSync(file)]).status === 0;
  };
  try {
    const isCovered =
      spawnSync('ip', ['link', 'set', 'lo', 'up']).status === 0 &&
      cover('/etc/resolv.conf', `nameserver ${OUTSIDE}\noptions attempts:1\n`) &&
      cover('/etc/nsswitch.conf', lookUpByOneself(readIfThere('/etc/nsswitch.conf')));
    if (!isCovered) return false;
    for (const address of ASKED_BY_CHROMIUM) spawnSync('ip', ['route', 'add', 'prohibit', address]); // fails without IPv6, which has the same effect
    const before = countHere();
    await new Promise((resolve) => {
      const socket = createSocket('udp4').once('error', resolve).once('connect', resolve);
      socket.unref().connect(9, OUTSIDE);
    });
    const afterAddress = countHere();
    await lookup('control.invalid').catch(() => null);
    return before < afterAddress && afterAddress < countHere();
  } catch {
    return false; // such as a file that isn't there
  }
}

/**
 * @param {readonly string[]} command
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<number>} Its exit code. What stops this process stops it, too.
 */
function run([program = '', ...args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    const stop = () => child.kill('SIGTERM');
    process.once('SIGTERM', stop);
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

/**
 * @param {string} file
 * @param {readonly string[]} command
 */
async function runInside(file, command) {
  if (!(await closeSeal())) return 1;
  const before = countHere();
  // Out of reach anyway: so npm says so at once, instead of trying again for minutes.
  const exitCode = await run([...WITHOUT_RIGHTS, process.execPath, ...command], { npm_config_offline: 'true' });
  write(file, { way: 'sealed', attempts: countHere() - before, remotes: [] });
  return exitCode;
}

/**
 * @param {string} file
 * @param {readonly string[]} command
 */
async function runWatched(file, command) {
  const mark = randomUUID();
  /** @type {Set<string>} */
  const looked = new Set();
  /** @type {Set<string>} */
  const remotes = new Set();
  const look = () => {
    for (const table of ['tcp', 'tcp6', 'udp', 'udp6']) {
      for (const { remote, inode } of remoteSockets(readIfThere(`/proc/net/${table}`))) {
        const socket = `${inode} ${remote}`;
        if (looked.has(socket)) continue;
        looked.add(socket);
        if (isOfMarked(inode, mark)) remotes.add(remote);
      }
    }
  };
  const timer = setInterval(look, POLL_MS);
  const exitCode = await run([process.execPath, ...command], { [MARK]: mark });
  clearInterval(timer);
  write(file, { way: 'watched', attempts: remotes.size, remotes: [...remotes] });
  return exitCode;
}

/**
 * Others on the machine may contact what they like.
 *
 * @param {string} inode
 * @param {string} mark In the environment of all that the command started, also of what outlived its parent.
 */
function isOfMarked(inode, mark) {
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && readIfThere(`/proc/${pid}/environ`).includes(`${MARK}=${mark}`))
    .some((pid) => {
      try {
        const folder = `/proc/${pid}/fd`;
        return readdirSync(folder).some((fd) => readlinkSync(join(folder, fd)) === `socket:[${inode}]`);
      } catch {
        return false; // it ended in the meantime
      }
    });
}

/**
 * @param {string} file
 * @param {NetworkReport} report
 */
function write(file, report) {
  writeFileSync(file, JSON.stringify(report));
}

/** @param {readonly string[]} argv */
async function main([file = '', ...command]) {
  if (file === '--inside') return runInside(command[0] ?? '', command.slice(1));
  /** @param {readonly string[]} inside */
  const runSealed = (inside) => {
    rmSync(file, { force: true }); // An earlier report must never be read as this one.
    return run(['unshare', ...SEAL, '--net', '--mount', process.execPath, THIS_FILE, '--inside', file, ...inside]);
  };
  await runSealed(['--eval', '']);
  return readIfThere(file) === '' ? runWatched(file, command) : runSealed(command);
}

if (process.argv[1] === THIS_FILE) process.exitCode = await main(process.argv.slice(2));
