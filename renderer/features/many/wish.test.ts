import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../shared/diagnosis/facts.ts';
import { snapshotOf } from '../../../shared/diagnosis/test-pc.suite.ts';
import type { Choice } from '../../../shared/remediation/choice.ts';
import { FORMAT_IDS } from '../../../shared/remediation/export-formats.ts';
import { DEFAULT_SCOPES } from '../../../shared/remediation/scopes/index.ts';
import { draftReducer, INITIAL_DRAFT } from '../../../shared/present/draft.ts';
import { CHOSEN_FIRST, requestOf, TOOLS, type Chosen } from './wish.ts';

const facts = factsOf(snapshotOf({ build: 7601, servicePack: 1 }));
const choosing = (choice: Choice) => draftReducer(INITIAL_DRAFT, { kind: 'choose', shown: 'both', choice });
const TLS_1_1 = choosing({ kind: 'mask', mask: 0xa00 });
const asked = (more: Partial<Chosen>, draft = INITIAL_DRAFT) => requestOf({ ...CHOSEN_FIRST, ...more }, facts, draft);

it('has each tool that files can be made for', () => {
  expect([...TOOLS].sort()).toEqual([...FORMAT_IDS].sort());
});

describe('what is asked for', () => {
  it('is for all Windows versions: on 8.1 and later an old value is removed, and that is their fix', () => {
    const all = ['windows-7', 'windows-8', 'windows-8.1-to-10', 'windows-11'];
    expect(asked({})?.families).toEqual(all);
    expect(asked({ wish: 'dotnet' })?.families).toEqual(all);
    const remove = choosing({ kind: 'profile', profile: 'remove' });
    expect(asked({ wish: 'protocols' }, remove)?.families).toEqual(all);
  });

  it('writes no number if TLS 1.2 is on by default, unless those Windows versions are ticked', () => {
    const wish = 'protocols';
    expect(asked({ wish }, TLS_1_1)?.families).toEqual(['windows-7', 'windows-8']);
    expect(asked({ wish, windows: ['need', 'self'] }, TLS_1_1)?.families).toHaveLength(4);
  });

  it('has .NET if that was chosen, and the choice of Protocols if that was', () => {
    expect(asked({ wish: 'dotnet' })?.selection.scopes).toEqual([...DEFAULT_SCOPES, 'dotnet']);
    expect(asked({ wish: 'protocols' }, TLS_1_1)?.selection.choice).toEqual({ kind: 'mask', mask: 0xa00 });
    expect(asked({}, TLS_1_1)?.selection.choice).toEqual({ kind: 'profile', profile: 'recommended' });
  });
});
