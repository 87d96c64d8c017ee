import type { FoundWrite } from './found.ts';

/** Returns a write in short form, for tables of tests: `key|name type data`, with its view and its problems. */
export function shortWrite({ action, key, name, type, data, view, problems }: FoundWrite): string {
  const what = data.kind === 'text' ? JSON.stringify(data.text) : data.kind === 'number' ? String(data.value) : '?';
  return [
    ...(action === 'write' ? [] : [action]),
    `${key}${name === null ? '' : `|${name}`}`,
    ...(action === 'write' ? [type ?? 'no type', what] : []),
    ...(view === null ? [] : [view]),
    ...problems.map((code) => `!${code}`),
  ].join(' ');
}
