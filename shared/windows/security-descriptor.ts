export interface AccessEntry {
  readonly kind: 'allow' | 'deny' | 'other';
  /** True if it applies to what is created inside, not to the folder itself. */
  readonly inheritOnly: boolean;
  readonly mask: number;
  /** Such as `S-1-5-32-544`; empty for a kind of entry whose holder isn't read. */
  readonly sid: string;
}

/** The owner of a file or folder and its permissions. `entries` null: no list, so everyone may do everything. */
export interface SecurityDescriptor {
  readonly owner: string | null;
  readonly entries: readonly AccessEntry[] | null;
}

const DACL_PRESENT = 0x0004;
const INHERIT_ONLY = 0x08;
/** ACCESS_ALLOWED_ACE, ACCESS_DENIED_ACE, and the first with a condition, which may be true. Source: winnt.h. */
const KINDS: Readonly<Record<number, AccessEntry['kind']>> = { 0: 'allow', 1: 'deny', 9: 'allow' };

function readSid(view: DataView, at: number): string {
  const count = view.getUint8(at + 1);
  const authority = view.getUint16(at + 2) * 2 ** 32 + view.getUint32(at + 4);
  const parts = Array.from({ length: count }, (_, index) => view.getUint32(at + 8 + index * 4, true));
  return ['S', view.getUint8(at), authority, ...parts].join('-');
}

function readEntries(view: DataView, at: number): readonly AccessEntry[] {
  const entries: AccessEntry[] = [];
  let offset = at + 8;
  for (let left = view.getUint16(at + 4, true); left > 0; left -= 1) {
    const kind = KINDS[view.getUint8(offset)] ?? 'other';
    entries.push({
      kind,
      inheritOnly: (view.getUint8(offset + 1) & INHERIT_ONLY) !== 0,
      mask: view.getUint32(offset + 4, true),
      sid: kind === 'other' ? '' : readSid(view, offset + 8),
    });
    offset += view.getUint16(offset + 2, true);
  }
  return entries;
}

/** Reads the bytes of a self-relative SECURITY_DESCRIPTOR; null if they aren't one. Source: winnt.h. */
export function parseSecurityDescriptor(bytes: Uint8Array): SecurityDescriptor | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const owner = view.getUint32(4, true);
    const list = view.getUint32(16, true);
    const hasList = (view.getUint16(2, true) & DACL_PRESENT) !== 0 && list !== 0;
    return { owner: owner === 0 ? null : readSid(view, owner), entries: hasList ? readEntries(view, list) : null };
  } catch {
    return null; // truncated
  }
}
