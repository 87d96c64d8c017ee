import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSecurityDescriptor } from './security-descriptor.ts';

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.replaceAll(' ', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const ADMINISTRATORS = '01 02 0000 00000005 20000000 20020000'.replaceAll(' ', '');
const EVERYONE = '01 01 0000 00000001 00000000'.replaceAll(' ', '');
/** Revision, control (self-relative, a list or none), owner at 0x14, no group, no SACL, the list after the owner. */
const head = (control: string, list: string): string => `0100 ${control} 14000000 00000000 00000000 ${list}`;
const LIST = '0200 3400 0200 0000';
const ALLOW_ALL = `00 00 1800 ff011f00 ${ADMINISTRATORS}`;
const DENY_TO_BE_INHERITED = `01 0b 1400 06000000 ${EVERYONE}`;

describe('parseSecurityDescriptor', () => {
  it('reads the owner and the list', () => {
    const text = `${head('0480', '24000000')} ${ADMINISTRATORS} ${LIST} ${ALLOW_ALL} ${DENY_TO_BE_INHERITED}`;
    expect(parseSecurityDescriptor(bytes(text))).toEqual({
      owner: 'S-1-5-32-544',
      entries: [
        { kind: 'allow', inheritOnly: false, mask: 0x1f01ff, sid: 'S-1-5-32-544' },
        { kind: 'deny', inheritOnly: true, mask: 0x6, sid: 'S-1-1-0' },
      ],
    });
  });

  it('recognises an entry with a condition, and one of a kind that it doesn’t read', () => {
    const list = `0200 3400 0200 0000 09 00 1800 02000000 ${ADMINISTRATORS} 05 00 1400 02000000 ${EVERYONE}`;
    expect(parseSecurityDescriptor(bytes(`${head('0480', '24000000')} ${ADMINISTRATORS} ${list}`))?.entries).toEqual([
      { kind: 'allow', inheritOnly: false, mask: 2, sid: 'S-1-5-32-544' },
      { kind: 'other', inheritOnly: false, mask: 2, sid: '' },
    ]);
  });

  it.each([
    ['there is no list', head('0080', '00000000')],
    ['the list is null', head('0480', '00000000')],
    ['the list doesn’t count', head('0080', '24000000')],
  ])('lets everyone do everything if %s', (_why, text) => {
    const read = parseSecurityDescriptor(
      bytes(`${text} ${ADMINISTRATORS} ${LIST} ${ALLOW_ALL} ${DENY_TO_BE_INHERITED}`),
    );
    expect(read).toEqual({ owner: 'S-1-5-32-544', entries: null });
  });

  it('has an empty list if no one is allowed anything, and no owner if none is named', () => {
    const text = `0100 0480 00000000 00000000 00000000 14000000 0200 0800 0000 0000`;
    expect(parseSecurityDescriptor(bytes(text))).toEqual({ owner: null, entries: [] });
  });

  it('returns null for truncated bytes, and never throws', () => {
    const whole = bytes(`${head('0480', '24000000')} ${ADMINISTRATORS} ${LIST} ${ALLOW_ALL} ${DENY_TO_BE_INHERITED}`);
    for (let length = 0; length < whole.length; length += 1) {
      expect(parseSecurityDescriptor(whole.slice(0, length))).toBeNull();
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
        parseSecurityDescriptor(any);
      }),
    );
  });
});
