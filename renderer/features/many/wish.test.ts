import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../shared/diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../../../shared/diagnosis/test-pc.suite.ts';
import { FORMAT_IDS } from '../../../shared/remediation/export-formats.ts';
import { DEFAULT_SCOPES } from '../../../shared/remediation/scopes/index.ts';
import { draftReducer, INITIAL_DRAFT } from '../../../shared/present/draft.ts';
import { CHOSEN_FIRST, requestOf, TOOLS, type Chosen } from './wish.ts';

const PC: TestPc = { build: 7601, servicePack: 1 };
const facts = factsOf(snapshotOf(PC));
const choosing = (mask: number) =>
  draftReducer(INITIAL_DRAFT, { kind: 'choose', shown: 'both', choice: { kind: 'mask', mask } });
const chosen = (more: Partial<Chosen>): Chosen => ({ ...CHOSEN_FIRST, ...more });

it('has each tool that files can be made for', () => {
  expect([...TOOLS].sort()).toEqual([...FORMAT_IDS].sort());
});

describe('what is asked for', () => {
  it('is for all Windows versions: on 8.1 and later an old value is removed, and that is their fix', () => {
    const all = ['windows-7', 'windows-8', 'windows-8.1-to-10', 'windows-11'];
    expect(requestOf(CHOSEN_FIRST, facts, INITIAL_DRAFT)?.families).toEqual(all);
    expect(requestOf(chosen({ wish: 'dotnet' }), facts, INITIAL_DRAFT)?.families).toEqual(all);
    const remove = draftReducer(INITIAL_DRAFT, {
      kind: 'choose',
      shown: 'both',
      choice: { kind: 'profile', profile: 'remove' },
    });
    expect(requestOf(chosen({ wish: 'protocols' }), facts, remove)?.families).toEqual(all);
  });

  it('writes no number if TLS 1.2 is on by default, unless those Windows versions are ticked', () => {
    const wish = 'protocols';
    expect(requestOf(chosen({ wish }), facts, choosing(0xa00))?.families).toEqual(['windows-7', 'windows-8']);
    const ticked = chosen({ wish, windows: ['need', 'self'] });
    expect(requestOf(ticked, facts, choosing(0xa00))?.families).toHaveLength(4);
  });

  it('has .NET if that was chosen, and the choice of Protocols if that was', () => {
    expect(requestOf(chosen({ wish: 'dotnet' }), facts, INITIAL_DRAFT)?.selection.scopes).toEqual([
      ...DEFAULT_SCOPES,
      'dotnet',
    ]);
    expect(requestOf(chosen({ wish: 'protocols' }), facts, choosing(0xa00))?.selection.choice).toEqual({
      kind: 'mask',
      mask: 0xa00,
    });
    expect(requestOf(CHOSEN_FIRST, facts, choosing(0xa00))?.selection.choice).toEqual({
      kind: 'profile',
      profile: 'recommended',
    });
  });
});
