import { expect, it } from 'vitest';
import { dwordValue } from '../windows/registry.ts';
import { releaseByName } from '../windows/releases.ts';
import { viewState } from './view-state.ts';

const { rules } = releaseByName('windows-7');
if (rules === null) throw new Error('Windows 7 has rules');

it('a value that can’t be read leaves no mask: nothing is taken for it, not even the default', () => {
  const { state, mask, masks } = viewState('native', { state: 'unreadable', reason: 'denied', code: 5 }, rules);
  expect([state, mask, masks]).toEqual(['unreadable', null, []]);
  expect(viewState('native', { state: 'absent', keyExists: true }, rules).masks).toEqual(rules.winhttpDefaults);
  expect(viewState('native', { state: 'value', ...dwordValue(0x800) }, rules).masks).toEqual([0x800]);
});
