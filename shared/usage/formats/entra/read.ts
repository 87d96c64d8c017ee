import type { LogFormat, ReadContext, RecordReader } from '../../reader.ts';
import type { UnreadReason } from '../../usage.ts';
import { createMemberScanner, type Frame } from './members.ts';
import { flagOfDetails, flagOfValue, isFlagKey, takeSignIn, type LegacyFlag } from './sign-in.ts';

const DETAILS = 'authenticationprocessingdetails';

/** The members to keep of a sign-in, and of a pair in its details. */
const WANTED: ReadonlySet<string> = new Set([
  DETAILS,
  'key',
  'value',
  'createddatetime',
  'userprincipalname',
  'serviceprincipalname',
  'ipaddress',
  'useragent',
  'appdisplayname',
  'resourcedisplayname',
]);

type Flags = Map<Frame, LegacyFlag>;

function noteFlag({ members }: Frame, around: readonly Frame[], flags: Flags): void {
  const [owner, list] = around.slice(-2);
  if (owner === undefined || list?.kind !== '[' || list.name !== DETAILS) return;
  if (isFlagKey(members.get('key') ?? '')) flags.set(owner, flagOfValue(members.get('value') ?? ''));
}

/** True for an object with time and program, at any depth: in a list, in Graph's `value`, in a line's `properties`. */
const isSignIn = ({ members }: Frame): boolean =>
  members.has('createddatetime') && (members.has('appdisplayname') || members.has('serviceprincipalname'));

/** Reads Microsoft Entra sign-ins as JSON: from the portal, Graph, and lines of a diagnostic setting. Facts 18.4. */
function open({ findings, textOf }: ReadContext): RecordReader {
  const flags: Flags = new Map();
  let why: UnreadReason | null = null;
  let isBroken = false;
  const scanner = createMemberScanner(WANTED, (object, around) => {
    noteFlag(object, around, flags);
    const flag = flags.get(object) ?? flagOfDetails(object.members.get(DETAILS) ?? null);
    flags.delete(object);
    if (!isSignIn(object)) return;
    const value = (name: string): string | null => {
      const found = object.members.get(name)?.trim() ?? '';
      return found === '' || found === '-' || found === 'null' ? null : found;
    };
    why = takeSignIn(findings, value, flag) ?? why;
  });
  return {
    take(bytes, from, to, isEnded) {
      if (isBroken) return null;
      why = null;
      isBroken = !scanner.push(textOf(bytes, from, to)) || (isEnded && !scanner.push('}'));
      return isBroken ? 'damaged' : why;
    },
    end: () => (isBroken || scanner.isClosed() ? null : 'cut-off'),
  };
}

export const format: LogFormat = {
  recordEnd: '}',
  recognises: (start) =>
    /^\s*[[{]/.test(start) &&
    /"createdDateTime"\s*:/i.test(start) &&
    /"(?:appDisplayName|servicePrincipalName)"\s*:/i.test(start),
  open,
};
