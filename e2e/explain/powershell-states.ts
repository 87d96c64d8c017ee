// Runs scripts with a real PowerShell, each from keys that aren't there, are empty, and are filled.
import type { Change, PowerShell } from '../powershell/powershell.ts';
import {
  ALL,
  keysWithAbove,
  slotOf,
  type Interpreters,
  type MakeText,
  type RanScript,
  type Stored,
} from './interpreters.ts';
import { KEYS, NAMES } from './make-batch.ts';

/** What stands there already: numbers mostly, and none that a script writes. */
function filling(at: number): Stored {
  const number = 9000 + at;
  const text = (words: string): string => Buffer.from(`${words}\0`, 'utf16le').toString('hex');
  switch ((at * 5 + Math.floor(at / NAMES.length)) % 7) {
    case 0:
      return { type: 1, hex: text(String(number)) };
    case 1:
      return { type: 11, hex: little(number, 8) };
    case 2:
      return { type: 2, hex: text(`%OS% ${number}`) };
    default:
      return { type: 4, hex: little(number, 4) };
  }
}

function little(number: number, bytes: number): string {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUInt32LE(number);
  return buffer.toString('hex');
}

interface State {
  readonly keys: readonly string[];
  readonly values: readonly (readonly [key: string, name: string, stored: Stored])[];
}

const keysBelow = (root: string): readonly string[] => KEYS.map((key) => `${root}\\${key}`);

const STATES: Readonly<Record<string, (roots: readonly string[]) => State>> = {
  absent: () => ({ keys: [], values: [] }),
  empty: (roots) => ({ keys: roots.flatMap(keysBelow), values: [] }),
  filled: (roots) => {
    const keys = roots.flatMap(keysBelow);
    const places = keys.flatMap((key) => NAMES.map((name) => [key, name] as const));
    return { keys, values: places.map(([key, name], at) => [key, name, filling(at)] as const) };
  },
};

/** The same in both views. */
const rootsOf = (root: string): readonly string[] => [
  `HKLM\\${root}`,
  `HKLM\\${root.replace('SOFTWARE', 'SOFTWARE\\Wow6432Node')}`,
];

const storedText = ({ type, hex }: Stored): string => `${type}:${hex}`;

function changesOf({ keys, values }: State): readonly Change[] {
  return [
    ...keys.map((key) => ({ key, name: null, stored: '' })),
    ...values.map(([key, name, stored]) => ({ key, name, stored: storedText(stored) })),
  ];
}

export function openPowerShellStates(shell: PowerShell): Interpreters {
  let runs = 0;
  return {
    close: () => shell.close(),
    async run(language, makers: readonly MakeText[]) {
      runs += 1;
      const scripts = makers.flatMap((make, index) =>
        Object.entries(STATES).map(([from, stateOf]) => {
          const own = `${ALL}\\${runs}x${index}`;
          return { from, index, text: make(own), roots: rootsOf(own), state: stateOf(rootsOf(own)) };
        }),
      );
      const above = rootsOf(ALL).map((key) => ({ key, name: null, stored: '' }));
      const ran = await shell.run(
        scripts.map(({ text, roots, state }) => ({ text, roots, before: [...above, ...changesOf(state)] })),
      );
      const states = scripts.map(({ from, index, text, state }, at) => {
        const changes = ran[at]?.changes ?? null;
        if (changes === null) return { index, one: null };
        const before = new Map(state.values.map(([key, name, stored]) => [slotOf(key, name), stored]));
        const left = new Map(
          changes.flatMap(({ key, name, stored }) => {
            if (name === null || stored === null) return [];
            const [type = '', hex = ''] = stored.split(':');
            return [[slotOf(key, name), { type: Number(type), hex }] as const];
          }),
        );
        const one: RanScript = {
          language,
          text,
          from,
          before,
          keys: keysWithAbove([...rootsOf(ALL), ...state.keys]),
          left,
        };
        return { index, one };
      });
      return makers.map((_, index) => {
        const own = states.filter((state) => state.index === index).map(({ one }) => one);
        return own.includes(null) ? null : own.filter((one) => one !== null);
      });
    },
  };
}
