import { describe, expect, it } from 'vitest';
import type { AccessEntry, SecurityDescriptor } from './security-descriptor.ts';
import { judgeWriters, type PlaceRights, type WhoWrites } from './who-writes.ts';

const ADMINISTRATORS = 'S-1-5-32-544';
const SYSTEM = 'S-1-5-18';
const INSTALLER = 'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464';
const USERS = 'S-1-5-32-545';
const EVERYONE = 'S-1-1-0';
const SOMEBODY = 'S-1-5-21-1-2-3-1001';
const CREATOR = 'S-1-3-0';

const FULL = 0x1f01ff;
const MODIFY = 0x1301bf;
const READ = 0x1200a9;

const allow = (sid: string, mask: number, inheritOnly = false): AccessEntry => ({
  kind: 'allow',
  sid,
  mask,
  inheritOnly,
});
const deny = (sid: string, mask: number): AccessEntry => ({ ...allow(sid, mask), kind: 'deny' });
const by = (...entries: readonly AccessEntry[]): SecurityDescriptor => ({ owner: SYSTEM, entries });

/** `C:\Program Files` of Windows 10, as icacls shows it. */
const PROGRAM_FILES: SecurityDescriptor = {
  owner: INSTALLER,
  entries: [
    allow(INSTALLER, FULL),
    allow(INSTALLER, 0x1000_0000, true),
    allow(SYSTEM, MODIFY),
    allow(SYSTEM, 0x1000_0000, true),
    allow(ADMINISTRATORS, MODIFY),
    allow(ADMINISTRATORS, 0x1000_0000, true),
    allow(USERS, READ),
    allow(USERS, 0xa000_0000 | 0, true),
    allow(CREATOR, 0x1000_0000, true),
    allow('S-1-15-2-1', READ),
  ],
};
/** The root of the system drive: users may add folders, and modify what they created. */
const ROOT: SecurityDescriptor = {
  owner: INSTALLER,
  entries: [
    allow(ADMINISTRATORS, FULL),
    allow(SYSTEM, FULL),
    allow(USERS, READ),
    allow('S-1-5-11', MODIFY, true),
    allow('S-1-5-11', 0x4),
  ],
};

const place = (role: PlaceRights['role'], rights: SecurityDescriptor | null, keepsRights: boolean | null = true) => ({
  path: role,
  role,
  rights,
  keepsRights,
});

describe('judgeWriters', () => {
  // guards: swapped-program
  it('finds only administrators where Windows installs programs', () => {
    const places = [
      place('file', by(allow(ADMINISTRATORS, FULL), allow(USERS, READ))),
      place('folder', PROGRAM_FILES),
      place('parent', PROGRAM_FILES),
      place('parent', ROOT),
    ];
    expect(judgeWriters(places)).toEqual({ who: 'administrators', path: '' });
  });

  it.each<[string, PlaceRights, WhoWrites]>([
    ['a folder that users may add files to', place('folder', by(allow(USERS, 0x2))), 'others'],
    ['a folder that users may add folders to', place('folder', by(allow(USERS, 0x4))), 'others'],
    ['the same right above the program’s folder', place('parent', by(allow(USERS, 0x6))), 'administrators'],
    ['a parent folder in which users may delete', place('parent', by(allow(USERS, 0x40))), 'others'],
    ['a parent folder that users may rename', place('parent', by(allow(USERS, 0x1_0000))), 'others'],
    ['a parent folder whose permissions users may change', place('parent', by(allow(USERS, 0x4_0000))), 'others'],
    ['a parent folder that users may take ownership of', place('parent', by(allow(USERS, 0x8_0000))), 'others'],
    ['a parent folder that users have full control of', place('parent', by(allow(USERS, 0x1000_0000))), 'others'],
    ['a file that users may write', place('file', by(allow(USERS, 0x2))), 'others'],
    ['a file that users may append to', place('file', by(allow(USERS, 0x4))), 'others'],
    ['a file that users may write with a generic right', place('file', by(allow(USERS, 0x4000_0000))), 'others'],
    ['a folder that users may read', place('folder', by(allow(USERS, READ))), 'administrators'],
    [
      'permissions inherited by new files in the program’s folder',
      place('folder', by(allow(USERS, MODIFY, true))),
      'others',
    ],
    [
      'permissions inherited by new files in a parent folder',
      place('parent', by(allow(USERS, MODIFY, true))),
      'administrators',
    ],
    ['permissions of the creator', place('folder', by(allow(CREATOR, FULL, true))), 'administrators'],
    ['one user', place('folder', by(allow(SOMEBODY, MODIFY))), 'others'],
    ['everyone', place('folder', by(allow(EVERYONE, FULL))), 'others'],
    ['a kind of entry that isn’t read', place('folder', by({ ...allow('', 0x2), kind: 'other' })), 'others'],
    ['only a deny', place('folder', by(deny(USERS, FULL))), 'administrators'],
    ['a deny before an allow', place('folder', by(deny(USERS, FULL), allow(USERS, FULL))), 'others'],
    ['a user as the owner', place('folder', { owner: SOMEBODY, entries: [] }), 'others'],
    ['a user as the owner of a parent folder', place('parent', { owner: SOMEBODY, entries: [] }), 'others'],
    ['no owner', place('folder', { owner: null, entries: [] }), 'unknown'],
    ['no access list', place('folder', { owner: SYSTEM, entries: null }), 'others'],
    ['a volume without permissions', place('folder', by(allow(ADMINISTRATORS, FULL)), false), 'others'],
    ['a volume of which that is unknown', place('folder', by(allow(ADMINISTRATORS, FULL)), null), 'unknown'],
    ['permissions that can’t be read', place('folder', null), 'unknown'],
    ['unreadable permissions on a volume without any', place('folder', null, false), 'others'],
  ])('finds for %s: %s', (_what, one, who) => {
    expect(judgeWriters([one]).who).toBe(who);
  });

  it('names the weakest place: what others can write before what is unknown', () => {
    const safe = place('file', by(allow(ADMINISTRATORS, FULL)));
    const unknown = place('folder', null);
    const weak = place('parent', by(allow(EVERYONE, FULL)));
    expect(judgeWriters([safe, unknown, weak])).toEqual({ who: 'others', path: 'parent' });
    expect(judgeWriters([safe, unknown])).toEqual({ who: 'unknown', path: 'folder' });
    expect(judgeWriters([])).toEqual({ who: 'unknown', path: '' });
  });
});
