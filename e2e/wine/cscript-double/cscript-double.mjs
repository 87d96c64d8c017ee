// A test double of Windows Script Host for Wine: does on Wine's registry what the scripts of the npm package `regedit`
// do, as far as these use WMI's StdRegProv through the "A" (architecture-neutral) functions. It repeats our reading of
// those scripts and of WMI; it tests neither.
import fs from 'node:fs';
import path from 'node:path';
import * as reg from 'native-reg';

/**
 * @typedef {reg.HKEY} Key
 */

const FAULT = process.env.CSCRIPT_DOUBLE_FAULT ?? '';
/** @type {Readonly<Record<'read' | 'write', reg.Access>>} */
const RIGHTS = {
  read: reg.Access.READ | reg.Access.WOW64_64KEY,
  write: reg.Access.SET_VALUE | reg.Access.WOW64_64KEY,
};
const CODES = { unknownHive: 25122, notFourLines: 25123, badArchitecture: 25124, emptyLine: 25127 };

/** @type {Readonly<Record<string, Key>>} */
const HIVES = { HKLM: reg.HKLM, HKCU: reg.HKCU, HKCR: reg.HKCR, HKU: reg.HKU };

/**
 * The scripts' name of a type, and the JSON that they write for its value; nothing for a number of a wrong size, as
 * VBScript writes nothing for Null. Any other type spoils the answer, as in the original.
 *
 * @type {Readonly<Record<number, { name: string, show: (data: Buffer) => string }>>}
 */
const TYPES = {
  0: { name: 'REG_NONE', show: () => '0' },
  1: { name: 'REG_SZ', show: (data) => jsonText(firstText(data)) },
  2: { name: 'REG_EXPAND_SZ', show: (data) => jsonText(expand(firstText(data))) },
  3: { name: 'REG_BINARY', show: (data) => `[${data.join(',')}]` },
  4: { name: 'REG_DWORD', show: (data) => (data.length === 4 ? String(data.readUInt32LE()) : '') },
  7: { name: 'REG_MULTI_SZ', show: (data) => `[${texts(data).map(jsonText).join(',')}]` },
  11: { name: 'REG_QWORD', show: (data) => (data.length === 8 ? String(data.readBigUInt64LE()) : '') },
};

/** @param {Buffer} data */
function texts(data) {
  return data
    .toString('utf16le')
    .split('\0')
    .filter((text) => text !== '');
}

/** @param {Buffer} data */
function firstText(data) {
  return data.toString('utf16le').split('\0')[0] ?? '';
}

/** @param {string} text */
function expand(text) {
  return text.replaceAll(/%([^%]+)%/g, (all, /** @type {string} */ name) => process.env[name] ?? all);
}

/** @param {string} text */
function write(text) {
  const bytes = Buffer.from(text, 'latin1');
  for (let at = 0; at < bytes.length;) at += fs.writeSync(1, bytes, at);
}

/**
 * @param {number} code
 * @param {string} message
 * @returns {never}
 */
function quit(code, message = '') {
  if (message !== '') fs.writeSync(2, message);
  process.exit(code);
}

/**
 * JsonSafe of the scripts: line breaks become letters, and other control characters stay unescaped.
 *
 * @param {string} text
 */
function jsonText(text) {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('\r\n', '\\\\r\\\\n')
    .replaceAll('\n', '\\\\n')
    .replaceAll('\r', '\\\\r')
    .replaceAll('"', '\\"');
  return `"${escaped.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

/**
 * @param {string} full
 * @returns {readonly [Key, string]}
 */
function splitHive(full) {
  const [hive = '', ...rest] = full.split('\\');
  const key = HIVES[hive.toUpperCase()];
  return key === undefined ? quit(CODES.unknownHive, `unsupported hive ${full}`) : [key, rest.join('\\')];
}

/** @param {string} full */
function listKey(full) {
  const [hive, below] = splitHive(full);
  /** @type {Key | null} */
  let key = null;
  try {
    key = reg.openKey(hive, below, RIGHTS.read);
  } catch {
    // EnumKey failed; the script interprets every reason as "doesn't exist".
  }
  if (key === null) return '{"exists": false,"keys": [],"values":{}}';
  const opened = key;
  const names = reg.enumValueNames(opened);
  const shown =
    names.length === 1 && names[0] === '' ? showLonelyDefault(opened) : names.map((name) => showValue(opened, name));
  const keys = reg.enumKeyNames(opened).map(jsonText);
  reg.closeKey(opened);
  return `{"exists": true,"keys": [${keys.join(',')}],"values":{${shown.join(',')}}}`;
}

/**
 * WMI names no values of such a key; the script then tries a text.
 *
 * @param {Key} key
 */
function showLonelyDefault(key) {
  const value = reg.queryValueRaw(key, '');
  return value?.type === reg.ValueType.SZ && firstText(value) !== '' ? [showValue(key, '')] : [];
}

/**
 * @param {Key} key
 * @param {string} name
 */
function showValue(key, name) {
  const value = reg.queryValueRaw(key, name);
  const type = value === null ? undefined : TYPES[value.type];
  if (value === null || type === undefined) {
    fs.writeSync(2, `invalid Registry Value Type ${value?.type}`);
    return `${jsonText(name)}:{"type": "REG_UNKNOWN","value":}`;
  }
  return `${jsonText(name)}:{"type": "${type.name}","value":${type.show(value)}}`;
}

/**
 * The inverse of the old `escape`: `%XX` and `%uXXXX`.
 *
 * @param {string} line
 */
function unescaped(line) {
  return line.replaceAll(
    /%u([0-9a-f]{4})|%([0-9a-f]{2})/gi,
    (_all, /** @type {string | undefined} */ four, /** @type {string} */ two) =>
      String.fromCharCode(Number.parseInt(four ?? two, 16)),
  );
}

/** Reads lines of `escape(text)`, ended by an empty one; the pipe stays open. */
function readLines() {
  let text = '';
  const buffer = Buffer.alloc(65_536);
  while (!/(^|\r\n)\r\n/.test(text)) {
    let length = 0;
    try {
      length = fs.readSync(0, buffer, 0, buffer.length, null);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EOF')) throw error;
    }
    if (length === 0) break;
    text += buffer.toString('latin1', 0, length);
  }
  const lines = text.split('\r\n');
  return lines.slice(0, lines.indexOf('')).map((line) => unescaped(line.trim()));
}

/**
 * Runs one StdRegProv call; ends the process with the Win32 code of a failure.
 *
 * @param {() => boolean} call False if there is nothing to work on.
 */
function orQuit(call) {
  try {
    if (!call()) quit(2);
  } catch (error) {
    quit(error instanceof Error && 'errno' in error && typeof error.errno === 'number' ? error.errno : 1);
  }
}

/**
 * @param {string} full
 * @param {(key: Key) => boolean} use
 */
function withWritableKey(full, use) {
  const [hive, below] = splitHive(full);
  const key = reg.openKey(hive, below, RIGHTS.write);
  if (key === null) return false;
  try {
    return use(key);
  } finally {
    reg.closeKey(key);
  }
}

/**
 * Converts a line of text like StdRegProv; a type unknown to the script becomes a text.
 *
 * @type {Readonly<Record<string, (text: string) => { type: reg.ValueType, data: Buffer }>>}
 */
const STORED = {
  REG_DWORD: (text) => ({ type: reg.ValueType.DWORD, data: reg.formatDWORD(Number(text)) }),
  REG_QWORD: (text) => ({ type: reg.ValueType.QWORD, data: reg.formatQWORD(BigInt(text)) }),
  REG_BINARY: (text) => ({ type: reg.ValueType.BINARY, data: Buffer.from(text.split(',').map(Number)) }),
  REG_MULTI_SZ: (text) => ({ type: reg.ValueType.MULTI_SZ, data: reg.formatMultiString(text.split(',')) }),
  REG_EXPAND_SZ: (text) => ({ type: reg.ValueType.EXPAND_SZ, data: reg.formatString(untilNul(text)) }),
  REG_SZ: (text) => ({ type: reg.ValueType.SZ, data: reg.formatString(untilNul(text)) }),
};

/**
 * The package writes an empty text as a NUL.
 *
 * @param {string} text
 */
function untilNul(text) {
  return text.split('\0')[0] ?? '';
}

/** @type {Readonly<Record<string, (args: readonly string[]) => void>>} */
const SCRIPTS = {
  'regList.wsf': (keys) => {
    const answer = `{${keys.map((key) => `${jsonText(key)}: ${listKey(key)}`).join(',')}}`;
    write(FAULT === 'truncated-output' ? answer.slice(0, answer.length / 2) : answer);
  },
  'regCreateKey.wsf': () => {
    for (const full of readLines()) {
      const [hive, below] = splitHive(full);
      orQuit(() => {
        reg.closeKey(reg.createKey(hive, below, RIGHTS.read));
        return true;
      });
    }
  },
  'regDeleteKey.wsf': () => {
    for (const full of readLines()) {
      const [hive, below] = splitHive(full);
      orQuit(() => reg.deleteKey(hive, below));
    }
  },
  'regPutValue.wsf': () => {
    if (FAULT === 'write-dies') quit(3); // Before it has read its input.
    const lines = readLines();
    for (let at = 0; at + 4 <= lines.length; at += 4) {
      const [full = '', name = '', text = '', type = ''] = lines.slice(at, at + 4);
      if (FAULT === 'write-ignored') continue;
      orQuit(() =>
        withWritableKey(full, (key) => {
          const stored = (STORED[type] ?? STORED.REG_SZ)?.(text);
          if (stored !== undefined) reg.setValueRaw(key, name, stored.type, stored.data);
          return true;
        }),
      );
    }
    if (lines.length % 4 !== 0) quit(CODES.notFourLines);
  },
  'regDeleteValue.wsf': () => {
    for (const full of readLines()) {
      const cut = full.lastIndexOf('\\');
      orQuit(() => withWritableKey(full.slice(0, cut), (key) => reg.deleteValue(key, full.slice(cut + 1))));
    }
  },
};

function main() {
  const [, script = '', architecture = '', ...args] = process.argv.slice(2);
  if (FAULT === 'hang') return void setInterval(() => null, 60_000);
  if (FAULT === 'no-vbscript') quit(1, 'Input Error: There is no script engine for file extension ".wsf".\r\n');
  if (FAULT === 'early-death') quit(3);
  if (!fs.existsSync(script)) quit(1, `Input Error: Can not find script file "${script}".\r\n`);
  if (architecture !== 'A') quit(CODES.badArchitecture);
  if (FAULT === 'stderr-noise') fs.writeSync(2, 'a warning of somebody else\r\n');
  const run = SCRIPTS[path.win32.basename(script)];
  if (run === undefined) quit(1, `this double has no ${script}`);
  else run(args);
}

main();
