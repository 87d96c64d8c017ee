import { expect, it, vi } from 'vitest';
import { pathIn, takeDrops, type DropEvent } from './take-drops.ts';

function drop(event: DropEvent<string>): readonly (readonly string[])[] {
  const handOn = vi.fn<(paths: readonly string[]) => void>();
  const page = {
    addEventListener: (_type: 'drop', listener: (dropped: DropEvent<string>) => void) => listener(event),
  };
  takeDrops(page, (name) => (name === 'made by a script' ? '' : `C:\\${name}`), handOn);
  return handOn.mock.calls.map(([paths]) => paths);
}

it('hands on the paths of what the user drops', () => {
  expect(drop({ isTrusted: true, dataTransfer: { files: ['a', 'b'] } })).toEqual([[], ['C:\\a', 'C:\\b']]);
});

it('learns the path of a file from the current engine by a function, and from the legacy one by the file', () => {
  expect(pathIn({ getPathForFile: () => 'C:\\current' })({ path: 'C:\\legacy' })).toBe('C:\\current');
  expect(pathIn({ getPathForFile: () => '' })({ path: 'C:\\legacy' })).toBe('');
  expect(pathIn(undefined)({ path: 'C:\\legacy' })).toBe('C:\\legacy');
  expect(pathIn(undefined)({})).toBe('');
});

// guards: page-drop
it.each<[string, DropEvent<string>]>([
  ['a drop that a script made', { isTrusted: false, dataTransfer: { files: ['a'] } }],
  ['a file that a script made', { isTrusted: true, dataTransfer: { files: ['a', 'made by a script'] } }],
  ['a text', { isTrusted: true, dataTransfer: { files: [] } }],
  ['nothing', { isTrusted: true, dataTransfer: null }],
])('hands on nothing of %s', (_what, event) => {
  expect(drop(event)).toEqual(event.isTrusted ? [[]] : []);
});
