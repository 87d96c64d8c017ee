// The project's own texts about PowerShell, run by a real one: each from keys that aren't there, are empty, and are
// filled.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CLAIM_FILES, readClaims } from '../../shared/explain/claims.suite.ts';
import { CORPUS_FILES, readSnippets } from '../../shared/explain/corpus.suite.ts';
import { readTexts } from '../../shared/explain/texts.suite.ts';
import type { Change, PowerShell, Watched } from '../powershell/powershell.ts';
import type { Explainer } from './differential.ts';
import { keysWithAbove, keyOf, slotOf, type RanScript, type Stored } from './interpreters.ts';

export interface OwnText {
  readonly title: string;
  readonly text: string;
  /** It is wholly PowerShell; of another one a part may be. */
  readonly isWhole: boolean;
}

const CASES = join(import.meta.dirname, '../../shared/explain/cases');

/** Whether a file's texts are scripts as a whole. */
const hasScripts = (file: string): boolean => file.includes('powershell');

/** All that the program takes for PowerShell, or is to. */
export function ownTexts(explainer: Explainer): readonly OwnText[] {
  const of = (file: string, texts: readonly { readonly title: string; readonly text: string }[]): readonly OwnText[] =>
    texts.map(({ title, text }) => ({ title: `${file}: ${title}`, text, isWhole: hasScripts(file) }));
  const cases = readdirSync(CASES)
    .filter(hasScripts)
    .flatMap((file) => of(file, readTexts(join(CASES, file))))
    .filter(({ text }) => explainer(text)?.format !== 'dsc'); // needs a module of Windows'
  const others = [
    ...CLAIM_FILES.flatMap((file) => of(file, readClaims(file))),
    ...CORPUS_FILES.flatMap((file) => of(`corpus/${file}`, readSnippets(file))),
  ];
  return [...cases, ...others.filter(({ text }) => explainer(text)?.format === 'powershell')];
}

const CURRENT = ['HKLM\\SOFTWARE', 'HKLM\\SOFTWARE\\Wow6432Node', 'HKCU\\Software'].map(
  (software) => `${software}\\Microsoft\\Windows\\CurrentVersion`,
);

/** All but what is large, changes by itself, or is part of something else, and what no text is about. */
const WATCHED: Watched = {
  roots: ['HKLM', 'HKCU', ...CURRENT.flatMap((key) => [`${key}\\Internet Settings`, `${key}\\Policies`])],
  skipped: [
    ...CURRENT,
    ...['Classes', 'Wow6432Node\\Classes', 'Wow6432Node\\Microsoft\\Windows NT', 'Wine'].map(
      (key) => `HKLM\\SOFTWARE\\${key}`,
    ),
    ...['Cryptography', 'Windows NT', 'WindowsRuntime', 'Windows Media Foundation'].map(
      (key) => `HKLM\\SOFTWARE\\Microsoft\\${key}`,
    ),
    ...['HARDWARE', 'SAM', 'SECURITY', 'SYSTEM\\ControlSet001'].map((key) => `HKLM\\${key}`),
    ...[
      'Services',
      'Enum',
      'Hardware Profiles',
      'Control\\Class',
      'Control\\Video',
      'Control\\Nls',
      'Control\\DeviceClasses',
    ].map((key) => `HKLM\\SYSTEM\\CurrentControlSet\\${key}`),
    ...['Control Panel', 'Software\\Classes', 'Software\\Wine', 'Volatile Environment'].map((key) => `HKCU\\${key}`),
  ],
};

/** Keys and values as they are found, by their names in capitals. */
export interface Registry {
  readonly keys: Set<string>;
  readonly values: Map<string, Stored>;
}

export function registryWith({ keys, values }: Registry, changes: readonly Change[]): Registry {
  const next: Registry = { keys: new Set(keys), values: new Map(values) };
  for (const { key, name, stored } of changes) {
    const id = keyOf(key);
    if (stored !== null) for (const one of keysWithAbove([key])) next.keys.add(one);
    if (name !== null) {
      const [type = '', hex = ''] = stored?.split(':') ?? [];
      if (stored === null) next.values.delete(slotOf(key, name));
      else next.values.set(slotOf(key, name), { type: Number(type), hex });
    } else if (stored === null) {
      for (const one of next.keys) if (one === id || one.startsWith(`${id}\\`)) next.keys.delete(one);
      for (const slot of next.values.keys()) if (slot.startsWith(`${id}\\`)) next.values.delete(slot);
    }
  }
  return next;
}

/** Keys so far down that Windows, and Wine, can do without them. */
const FAR_DOWN = 5;

/** What of the registry is changed before a text, by the name of the state. */
function statesFor(text: string, explainer: Explainer): Readonly<Record<string, readonly Change[]>> {
  const writes = (explainer(text)?.writes ?? []).filter(({ path }) => /^HK(?:LM|CU)\\/.test(path));
  const keys = [...new Set(writes.map(({ path }) => path))];
  const absent = keys
    .filter((key) => key.split('\\').length >= FAR_DOWN)
    .map((key) => ({ key, name: null, stored: null }));
  const empty = [...absent, ...keys.map((key) => ({ key, name: null, stored: '' }))];
  const filled = writes.flatMap(({ path, name }) =>
    name === null || name === '' ? [] : [{ key: path, name, stored: '4:7d0f0000' }],
  );
  return { absent, empty, filled: [...empty, ...filled] };
}

/** Runs each text from each state; null for one that doesn't end. */
export async function runOwnTexts(
  shell: PowerShell,
  texts: readonly OwnText[],
  explainer: Explainer,
): Promise<readonly (readonly RanScript[] | null)[]> {
  const anyway = registryWith({ keys: new Set(), values: new Map() }, await shell.read(WATCHED));
  const runs = texts.flatMap(({ text }, index) =>
    Object.entries(statesFor(text, explainer)).map(([from, before]) => ({ index, from, text, before })),
  );
  const ran = await shell.run(
    runs.map(({ text, before }) => ({ text, before, roots: WATCHED.roots })),
    WATCHED,
  );
  const scripts = runs.map(({ index, from, text, before }, at): { index: number; one: RanScript | null } => {
    const changes = ran[at]?.changes;
    if (changes === undefined) return { index, one: null };
    const { keys, values } = registryWith(anyway, before);
    const left = registryWith(anyway, changes).values;
    return { index, one: { language: 'powershell', text, from, before: values, keys, left } };
  });
  return texts.map((_, index) => {
    const own = scripts.filter((script) => script.index === index).map(({ one }) => one);
    return own.includes(null) ? null : own.filter((one) => one !== null);
  });
}
