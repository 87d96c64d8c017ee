import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { partOf } from '../../build/only-on.suite.ts';
import {
  dwordValue,
  stringValue,
  typeName,
  type KeyRef,
  type Reading,
  type RegistryValue,
  type RegistryView,
  type ValueRef,
} from '../../shared/windows/registry.ts';
import type { RegistryDriver, RegistryResult } from '../ports.ts';

export interface DriverSubject {
  readonly driver: RegistryDriver;
  /** Stores a value (or the bare key, if value is null) without the driver. */
  plant(ref: ValueRef, value: RegistryValue | null): Promise<void>;
  /** The value as a program other than the driver sees it; null if absent. */
  observe(ref: ValueRef): Promise<RegistryValue | null>;
  /** Makes an existing key unwritable, or unreadable too, for the driver; undefined if the lab can't. */
  readonly lock?: (key: KeyRef, what: 'write' | 'read-write') => Promise<void>;
  /** Empties the test area. */
  reset(): Promise<void>;
}

/** The known limits of a driver; each is listed in docs/testing.md. */
export interface DriverTraits {
  /** True if any type and any bytes can be read and written. Otherwise such a value reads as `unreadable`. */
  readonly rawBytes: boolean;
  /** True if the driver tells a denied call from one on something missing; else it only says that it failed. */
  readonly tellsDeniedFromMissing: boolean;
  /** True if a value may have any name. Otherwise neither an empty name (the default value) nor a backslash. */
  readonly anyName: boolean;
  /** True if single keys can be locked. A file has one lock for all keys, covered by its own tests. */
  readonly locksKeys: boolean;
  /** Whether every call starts a process: then one view is tested, and that the other is kept apart. */
  readonly startsProcesses?: true;
}

/** The parents of all test data: the first has both views, the second only one. */
const SOFTWARE = 'SOFTWARE\\TLS Remedy Contract';
const SYSTEM = 'SYSTEM\\TLS Remedy Contract';

const IN_64_BITS: KeyRef = { hive: 'HKLM', view: 'native', path: SOFTWARE };
const IN_32_BITS: KeyRef = { hive: 'HKLM', view: 'wow64', path: SOFTWARE };

/** Values that every driver must support. */
const ORDINARY: readonly (readonly [string, RegistryValue])[] = [
  ['TLS 1.1 and 1.2', dwordValue(0xa00)],
  ['zero', dwordValue(0)],
  ['unknown bits', dwordValue(0x2c00)],
  ['the highest bit', dwordValue(0x80000000)],
  ['every bit', dwordValue(0xffffffff)],
  ['a text where a number is expected', stringValue('0x800')],
  ['a text with quotes, backslashes and non-ASCII characters', stringValue('C:\\"a" \u00e9 \u20ac \u6f22')],
];

/** Values with unusual bytes or types. */
const RAW: readonly (readonly [string, RegistryValue])[] = [
  ['an empty text', stringValue('')],
  ['a DWORD of 2 bytes', { type: 'REG_DWORD', data: '000a' }],
  ['a DWORD of 5 bytes', { type: 'REG_DWORD', data: '000a000000' }],
  ['a DWORD without bytes', { type: 'REG_DWORD', data: '' }],
  ['no type', { type: 'REG_NONE', data: '' }],
  ['no type, with bytes', { type: 'REG_NONE', data: '010203' }],
  ['bytes', { type: 'REG_BINARY', data: '000a0000' }],
  ['no bytes', { type: 'REG_BINARY', data: '' }],
  ['an expandable text', { type: 'REG_EXPAND_SZ', data: '2500410025000000' }],
  ['a big-endian number', { type: 'REG_DWORD_BIG_ENDIAN', data: '00000a00' }],
  ['several texts', { type: 'REG_MULTI_SZ', data: '61000000620000000000' }],
  ['no texts', { type: 'REG_MULTI_SZ', data: '0000' }],
  ['a QWORD', { type: 'REG_QWORD', data: '000a000000000080' }],
  ['a QWORD of 3 bytes', { type: 'REG_QWORD', data: '000a00' }],
  ['a resource list', { type: 'REG_RESOURCE_LIST', data: '0001' }],
  ['a type without a name', { type: typeName(0x1234), data: 'cafe' }],
  ['a text with a line break', stringValue('one\r\ntwo')],
];

/** For a driver that starts a process for each call, in Wine on a busy machine, where one in thousands crashes. */
const MANY_CALLS_MS = 240_000;
const STARTS_PROCESSES = { timeout: MANY_CALLS_MS, retry: 1 };

const isOrdinary = (value: RegistryValue): boolean => ORDINARY.some(([, one]) => one === value);

const NAMES = [
  '',
  'DefaultSecureProtocols',
  'a b',
  'a"b\\c',
  '\u00c9\u00e9n \u20ac',
  '\u6f22\u5b57',
  'x=y;z',
  '[a]',
  '@',
  '-',
];

const isPlainName = (name: string): boolean => name !== '' && !name.includes('\\');

const at = (key: KeyRef, name: string, below = ''): ValueRef => ({ ...key, path: key.path + below, name });
const keyOf = ({ hive, view, path }: KeyRef, below = ''): KeyRef => ({ hive, view, path: path + below });
const found = (value: RegistryValue): Reading => ({ state: 'value', type: value.type, data: value.data });
const refusal = (code: string): unknown => expect.objectContaining({ ok: false, code });
const OK: RegistryResult = { ok: true, value: null };

/** Declares the tests that every driver must pass. */
export function describeDriverContract(name: string, open: () => Promise<DriverSubject>, traits: DriverTraits): void {
  // Of values and names that differ in little, some where each takes a process.
  const some = <T>(all: readonly T[]): readonly T[] => (traits.startsProcesses === true ? partOf(all, 3) : all);
  const everyValue = some([...ORDINARY, ...RAW]);
  const patience = traits.startsProcesses === true ? STARTS_PROCESSES : {};
  describe(`the contract of ${name}`, patience, () => {
    let subject: DriverSubject;
    let driver: RegistryDriver;

    beforeAll(async () => {
      subject = await open();
      driver = subject.driver;
    });
    beforeEach(() => subject.reset());
    afterAll(async () => {
      await subject.reset();
      await driver.close();
    });

    async function readOne(ref: ValueRef): Promise<Reading> {
      const [reading, ...others] = await driver.read([ref]);
      if (reading === undefined || others.length > 0)
        throw new Error('one value asked for, another number of readings');
      return reading;
    }

    /** Expects an existing value to be read, or to be `unreadable` if the driver can't represent it. */
    function expectCarried(what: string, reading: Reading | undefined, value: RegistryValue, mustCarry: boolean): void {
      if (mustCarry || traits.rawBytes || reading?.state === 'value') expect(reading, what).toEqual(found(value));
      else expect(reading, what).toMatchObject({ state: 'unreadable', reason: 'unavailable' });
    }

    // Contents and names don't depend on the view: all of them are tested in one view, and a few in each view below.
    it('reads values of every type, whatever bytes they have', async () => {
      const refs = everyValue.map((_, index) => at(IN_64_BITS, 'Value', `\\${String(index)}`));
      for (const [index, [, value]] of everyValue.entries()) await subject.plant(refs[index]!, value);
      const readings = await driver.read(refs);
      for (const [index, [what, value]] of everyValue.entries())
        expectCarried(what, readings[index], value, isOrdinary(value));
    });

    it(
      'writes values of every type or refuses them, and never writes anything else',
      async () => {
        // In one key: some drivers start a process for each key above a value, too.
        const refs = everyValue.map((_, index) => at(IN_64_BITS, `Value ${index}`));
        const written: RegistryResult[] = [];
        for (const [index, [, value]] of everyValue.entries()) written.push(await driver.write(refs[index]!, value));
        for (const [index, [what, value]] of everyValue.entries()) {
          if (traits.rawBytes || isOrdinary(value)) expect(written[index], what).toEqual(OK);
          // A driver may refuse a value that it can't represent, but then nothing is written.
          expect(await subject.observe(refs[index]!), what).toEqual(written[index]!.ok ? value : null);
        }
      },
      MANY_CALLS_MS,
    );

    it(
      'accepts values of any name',
      async () => {
        const names = some(NAMES.filter((one) => traits.anyName || isPlainName(one)));
        await subject.plant(at(IN_64_BITS, 'neighbour'), dwordValue(7));
        for (const [index, valueName] of names.entries())
          expect(await driver.write(at(IN_64_BITS, valueName), dwordValue(index)), valueName).toEqual(OK);
        for (const [index, valueName] of names.entries())
          expect(await subject.observe(at(IN_64_BITS, valueName)), valueName).toEqual(dwordValue(index));
        const readings = await driver.read(names.map((valueName) => at(IN_64_BITS, valueName)));
        expect(readings).toEqual(names.map((_, index) => found(dwordValue(index))));
        for (const valueName of names)
          expect(await driver.removeValue(at(IN_64_BITS, valueName)), valueName).toEqual(OK);
        for (const valueName of names) expect(await subject.observe(at(IN_64_BITS, valueName)), valueName).toBeNull();
        expect(await subject.observe(at(IN_64_BITS, 'neighbour'))).toEqual(dwordValue(7));
      },
      MANY_CALLS_MS,
    );

    const views = [['64-bit', IN_64_BITS] as const, ['32-bit', IN_32_BITS] as const];
    describe.each(traits.startsProcesses === true ? views.slice(1) : views)('the %s view', (_view, key) => {
      const ref = at(key, 'Value');

      it('replaces a value, with its type', async () => {
        await subject.plant(ref, stringValue('old'));
        expect(await driver.write(ref, dwordValue(0x800))).toEqual(OK);
        expect(await subject.observe(ref)).toEqual(dwordValue(0x800));
        expect(await driver.write(ref, dwordValue(0xa00))).toEqual(OK);
        expect(await subject.observe(ref)).toEqual(dwordValue(0xa00));
      });

      it('accepts names in any letter case', async () => {
        await subject.plant(at(key, 'Mixed\u00c9', '\\Sub Key'), dwordValue(1));
        const other = at(key, 'mIXED\u00e9', '\\sUB kEY');
        expect(await readOne(other)).toEqual(found(dwordValue(1)));
        expect(await driver.write(other, dwordValue(2))).toEqual(OK);
        expect(await subject.observe(at(key, 'Mixed\u00c9', '\\Sub Key'))).toEqual(dwordValue(2));
      });

      it('accepts a key with a non-ASCII name', async () => {
        const named = at(key, 'Value', '\\\u00c9\u00e9n \u20ac [x]');
        expect(await driver.write(named, dwordValue(1))).toEqual(OK);
        expect(await subject.observe(named)).toEqual(dwordValue(1));
        expect(await readOne(named)).toEqual(found(dwordValue(1)));
      });

      it('distinguishes a missing value from a missing key', async () => {
        expect(await readOne(ref)).toEqual({ state: 'absent', keyExists: false });
        await subject.plant(ref, null);
        expect(await readOne(ref)).toEqual({ state: 'absent', keyExists: true });
        if (traits.anyName) expect(await readOne(at(key, ''))).toEqual({ state: 'absent', keyExists: true });
        expect(await readOne(at(key, 'Value', '\\Sub'))).toEqual({ state: 'absent', keyExists: false });
      });

      it('reports whether a key exists', async () => {
        expect(await driver.keyExists(key)).toEqual({ ok: true, value: false });
        await subject.plant(at(key, 'Value', '\\Sub'), null);
        for (const below of ['', '\\Sub'])
          expect(await driver.keyExists(keyOf(key, below))).toEqual({ ok: true, value: true });
        expect(await driver.keyExists(keyOf(key, '\\Su'))).toEqual({ ok: true, value: false });
      });

      it('creates a key and its missing parents', async () => {
        const deep = at(key, 'Value', '\\One\\Two\\Three');
        expect(await driver.write(deep, dwordValue(1))).toEqual(OK);
        expect(await subject.observe(deep)).toEqual(dwordValue(1));
        for (const below of ['', '\\One', '\\One\\Two', '\\One\\Two\\Three']) {
          expect(await driver.keyExists(keyOf(key, below))).toEqual({ ok: true, value: true });
          expect(await subject.observe(at(key, 'Value', below))).toEqual(
            below.endsWith('Three') ? dwordValue(1) : null,
          );
        }
      });

      it('creates a key and its parents once, and reports which call created it', async () => {
        const deep = keyOf(key, '\\One\\Two');
        expect(await driver.createKey(deep)).toEqual({ ok: true, value: true });
        for (const below of ['', '\\One', '\\One\\Two'])
          expect(await driver.keyExists(keyOf(key, below))).toEqual({ ok: true, value: true });
        expect(await driver.createKey(deep)).toEqual({ ok: true, value: false });
        expect(await driver.createKey(keyOf(key, '\\oNE'))).toEqual({ ok: true, value: false });
        await subject.plant(at(key, 'Value', '\\Three'), dwordValue(3));
        expect(await driver.createKey(keyOf(key, '\\Three'))).toEqual({ ok: true, value: false });
        expect(await subject.observe(at(key, 'Value', '\\Three'))).toEqual(dwordValue(3));
      });

      it('reports a key as new to only one of several concurrent callers', async () => {
        const asked = await Promise.all(Array.from({ length: 4 }, () => driver.createKey(keyOf(key, '\\One'))));
        expect(asked.filter((created) => created.ok && created.value)).toHaveLength(1);
        expect(asked.every(({ ok }) => ok)).toBe(true);
      });

      it('removes keys from the bottom up, one at a time', async () => {
        await driver.write(at(key, 'Value', '\\One\\Two'), dwordValue(1));
        expect(await driver.removeEmptyKey(keyOf(key, '\\One\\Two'))).toEqual(refusal('conflict'));
        expect(await driver.removeValue(at(key, 'Value', '\\One\\Two'))).toEqual(OK);
        expect(await driver.removeEmptyKey(keyOf(key, '\\One'))).toEqual(refusal('conflict'));
        for (const below of ['\\One\\Two', '\\One', '']) {
          expect(await driver.removeEmptyKey(keyOf(key, below))).toEqual(OK);
          expect(await driver.keyExists(keyOf(key, below))).toEqual({ ok: true, value: false });
          expect(await driver.removeEmptyKey(keyOf(key, below))).toEqual(refusal('missing'));
          if (below !== '') expect(await driver.keyExists(key)).toEqual({ ok: true, value: true });
        }
      });

      it('removes only the given value', async () => {
        expect(await driver.removeValue(ref)).toEqual(refusal('missing'));
        await subject.plant(at(key, 'Other'), dwordValue(1));
        expect(await driver.removeValue(ref)).toEqual(refusal('missing'));
        await subject.plant(ref, dwordValue(2));
        expect(await driver.removeValue(ref)).toEqual(OK);
        expect(await subject.observe(ref)).toBeNull();
        expect(await subject.observe(at(key, 'Other'))).toEqual(dwordValue(1));
        expect(await readOne(ref)).toEqual({ state: 'absent', keyExists: true });
      });

      it('lists the values of the given key only', async () => {
        expect(await driver.list(key)).toEqual(refusal('missing'));
        await subject.plant(ref, null);
        expect(await driver.list(key)).toEqual({ ok: true, value: [] });
        await subject.plant(at(key, 'Sub value', '\\Sub'), dwordValue(9));
        const expected = [
          { name: '', ...stringValue('the default') },
          { name: 'Number', ...dwordValue(0xa00) },
          { name: '\u00c9\u00e9n \u20ac', ...stringValue('text') },
        ];
        for (const { name: valueName, type, data } of expected) await subject.plant(at(key, valueName), { type, data });
        const listed = await driver.list(key);
        if (!listed.ok) throw new Error(listed.detail);
        expect([...listed.value].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(
          expected.sort((a, b) => (a.name < b.name ? -1 : 1)),
        );
      });

      it('lists the direct subkeys of a key', async () => {
        expect(await driver.listKeys(key)).toEqual(refusal('missing'));
        await subject.plant(at(key, 'Value'), dwordValue(1));
        expect(await driver.listKeys(key)).toEqual({ ok: true, value: [] });
        for (const below of ['\\One\\Deeper', '\\Tw\u00e9 \u20ac', '\\00000001'])
          await subject.plant(at(key, 'Value', below), dwordValue(2));
        const listed = await driver.listKeys(key);
        if (!listed.ok) throw new Error(listed.detail);
        expect([...listed.value].sort()).toEqual(['00000001', 'One', 'Tw\u00e9 \u20ac']);
      });

      it('flushes what it wrote', async () => {
        await driver.write(ref, dwordValue(1));
        expect(await driver.flush(key)).toEqual(OK);
        expect(await subject.observe(ref)).toEqual(dwordValue(1));
      });
    });

    it('keeps the two views apart', async () => {
      const views: readonly RegistryView[] = ['native', 'wow64'];
      const refs = views.map((view): ValueRef => ({ hive: 'HKLM', view, path: SOFTWARE, name: 'Value' }));
      const [native, wow64] = refs as [ValueRef, ValueRef];
      expect(await driver.write(native, dwordValue(64))).toEqual(OK);
      expect(await driver.read(refs)).toEqual([found(dwordValue(64)), { state: 'absent', keyExists: false }]);
      expect(await subject.observe(wow64)).toBeNull();
      expect(await driver.write(wow64, dwordValue(32))).toEqual(OK);
      expect(await driver.read(refs)).toEqual([found(dwordValue(64)), found(dwordValue(32))]);
      expect([await subject.observe(native), await subject.observe(wow64)]).toEqual([dwordValue(64), dwordValue(32)]);
      expect(await driver.removeValue(native)).toEqual(OK);
      expect(await driver.removeEmptyKey(keyOf(native))).toEqual(OK);
      expect(await driver.read(refs)).toEqual([{ state: 'absent', keyExists: false }, found(dwordValue(32))]);
    });

    it('reads several values independently, in the given order', async () => {
      expect(await driver.read([])).toEqual([]);
      const refs: ValueRef[] = [];
      for (const [i, [, value]] of everyValue.entries()) {
        const ref = at(IN_64_BITS, `Value ${i}`, i % 2 === 0 ? '' : '\\Sub');
        await subject.plant(ref, value);
        refs.push(ref, at(IN_64_BITS, `No value ${i}`), at(IN_64_BITS, 'Value', `\\No key ${i}`), ref);
      }
      const readings = await driver.read(refs);
      expect(readings).toHaveLength(refs.length);
      for (const [i, [what, value]] of everyValue.entries()) {
        const [first, noValue, noKey, again] = readings.slice(i * 4, i * 4 + 4);
        expectCarried(what, first, value, isOrdinary(value));
        expect(noValue).toEqual({ state: 'absent', keyExists: true });
        expect(noKey).toEqual({ state: 'absent', keyExists: false });
        expect(again).toEqual(first);
      }
    });

    it('loses none of several concurrent writes', async () => {
      const refs = Array.from({ length: 4 }, (_, i) => at(IN_64_BITS, `Value ${i}`, i < 2 ? '' : `\\Sub ${i}`));
      expect(await Promise.all(refs.map((ref, i) => driver.write(ref, dwordValue(i))))).toEqual(refs.map(() => OK));
      expect(await driver.read(refs)).toEqual(refs.map((_, i) => found(dwordValue(i))));
    });

    if (traits.startsProcesses !== true) {
      it('works with only the native view, as on 32-bit Windows', async () => {
        const refs = [SOFTWARE, SYSTEM].map((path): ValueRef => ({
          hive: 'HKLM',
          view: 'native',
          path,
          name: 'Value',
        }));
        for (const ref of refs) expect(await driver.write(ref, dwordValue(1))).toEqual(OK);
        expect(await driver.read(refs)).toEqual([found(dwordValue(1)), found(dwordValue(1))]);
        for (const ref of refs) {
          expect(await subject.observe(ref)).toEqual(dwordValue(1));
          expect(await driver.list(ref)).toEqual({ ok: true, value: [{ name: 'Value', ...dwordValue(1) }] });
          expect(await driver.removeValue(ref)).toEqual(OK);
          expect(await driver.removeEmptyKey(keyOf(ref))).toEqual(OK);
        }
      });
    }

    if (!traits.locksKeys) return;
    describe('missing rights', () => {
      const base = IN_64_BITS;
      const inside = at(base, 'Value', '\\Locked');
      const denied: unknown = traits.tellsDeniedFromMissing
        ? refusal('denied')
        : expect.objectContaining({ ok: false });

      async function lock(what: 'write' | 'read-write'): Promise<void> {
        await subject.plant(inside, dwordValue(1));
        await subject.plant(at(base, 'Value', '\\Free'), dwordValue(2));
        if (subject.lock === undefined) throw new Error('the lab can lock no key');
        await subject.lock(keyOf(inside), what);
      }

      it('reports that writing is denied, and changes nothing', async () => {
        await lock('write');
        expect(await driver.write(inside, dwordValue(3))).toEqual(denied);
        expect(await driver.write(at(inside, 'Value', '\\Sub'), dwordValue(3))).toEqual(denied);
        expect(await driver.removeValue(inside)).toEqual(denied);
        expect(await subject.observe(inside)).toEqual(dwordValue(1));
        expect(await subject.observe(at(inside, 'Value', '\\Sub'))).toBeNull();
        expect(await readOne(inside)).toEqual(found(dwordValue(1)));
      });

      it('reports that reading is denied, and still reads the other values', async () => {
        await lock('read-write');
        const free = at(base, 'Value', '\\Free');
        const readings = await driver.read([free, inside, at(base, 'Value', '\\None'), free]);
        expect(readings[0]).toEqual(found(dwordValue(2)));
        expect(readings[2]).toEqual({ state: 'absent', keyExists: false });
        expect(readings[3]).toEqual(found(dwordValue(2)));
        if (traits.tellsDeniedFromMissing) expect(readings[1]).toMatchObject({ state: 'unreadable', reason: 'denied' });
        else expect(readings[1]?.state).not.toBe('value');
      });
    });
  });
}
