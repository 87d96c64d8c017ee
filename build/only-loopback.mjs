// Runs a command and counts its attempts to contact anything but loopback:
//
//   node build/only-loopback.mjs REPORT SCRIPT [ARGUMENT...]
//
// The command is sealed: it lives in a network namespace that has loopback and no route, so nothing else can be
// contacted, and the kernel itself counts what tried (`OutNoRoutes`; look-ups of names too, as the only name server
// lies outside). Its temporary files are in memory: on a disk, each durable write of a test would wait for all that
// others write. Where no such namespace can be made the command runs as it is, without a report.
import { spawn, spawnSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const THIS_FILE = fileURLToPath(import.meta.url);
/** In TEST-NET-1 of RFC 5737, which nobody owns. */
const OUTSIDE = '192.0.2.1';
/**
 * Chromium connects datagram sockets to these, and sends nothing, to learn whether there is IPv6, and which of its own
 * addresses WebRTC would use. Refused without being counted.
 */
const ASKED_BY_CHROMIUM = ['2001:4860:4860::8888', '8.8.8.8'];

/** As root no user namespace is needed; a plain user gets the rights inside one of his own, and stays the same user. */
const SEAL = process.getuid?.() === 0 ? [] : ['--user', '--map-current-user', '--keep-caps'];
/** The rights were needed to create the seal; what is tested gets none of them. */
const WITHOUT_RIGHTS = SEAL.length === 0 ? [] : ['setpriv', '--inh-caps=-all', '--ambient-caps=-all', '--'];

/**
 * @param {string} snmp `/proc/net/snmp` @param {string} snmp6 `/proc/net/snmp6`, empty without IPv6.
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
 * @param {string} nsswitch
 */
export function lookUpByOneself(nsswitch) {
  return `${nsswitch.replaceAll(/^hosts:.*\n?/gm, '').trimEnd()}\nhosts: files myhostname dns\n`;
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

/** Seals this process, and shows that it counts an address and a name. @param {string} folder For it. */
async function closeSeal(folder) {
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
    for (const address of ASKED_BY_CHROMIUM) spawnSync('ip', ['route', 'add', 'prohibit', address]); // or no IPv6
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
 * @param {readonly string[]} command @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} Its exit code. What stops this process stops it, too.
 */
export function run([program = '', ...args], options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    const stop = () => child.kill('SIGTERM');
    process.once('SIGTERM', stop);
    child.on('error', () => resolve(1));
    child.on('close', (code) => {
      process.off('SIGTERM', stop);
      resolve(code ?? 1);
    });
  });
}

/** @param {string} file @param {readonly string[]} command */
async function runInside(file, command) {
  const folder = mkdtempSync(join(tmpdir(), 'only-loopback-'));
  const temporary = join(folder, 'tmp');
  mkdirSync(temporary);
  // Not before the end: nothing can be mounted over a file that was removed, such as by a seal within this one.
  process.once('exit', () => {
    spawnSync('umount', ['--lazy', temporary]);
    rmSync(folder, { recursive: true, force: true });
  });
  if (!(await closeSeal(folder))) return 1;
  spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', temporary]);
  writeFileSync(file, 'NaN'); // It is sealed; how often it tried isn't known before it ends.
  const before = countHere();
  // Out of reach anyway: so npm says so at once, instead of trying again for minutes.
  const env = { ...process.env, npm_config_offline: 'true', TMPDIR: temporary };
  const exitCode = await run([...WITHOUT_RIGHTS, process.execPath, ...command], { env });
  writeFileSync(file, String(countHere() - before));
  return exitCode;
}

/** @param {readonly string[]} argv */
async function main([file = '', ...command]) {
  if (file === '--inside') return runInside(command[0] ?? '', command.slice(1));
  rmSync(file, { force: true }); // An earlier report must never be read as this one.
  const inside = [process.execPath, THIS_FILE, '--inside', file, ...command];
  const exitCode = await run(['unshare', ...SEAL, '--net', '--mount', ...inside]);
  return existsSync(file) ? exitCode : run([process.execPath, ...command]);
}

if (process.argv[1] === THIS_FILE) process.exitCode = await main(process.argv.slice(2));
