import * as v from 'valibot';
import { PROFILE_IDS } from '../tls/profiles.ts';
import { isMask, type Mask } from '../tls/mask.ts';
import { isRequestText } from './helper-switch.ts';
import { retirementSchema, type Retirement } from './retire/retirement.ts';
import { undoAfterSchema } from './retire/review.ts';
import { SCOPES } from './scopes/index.ts';
import type { Choice, ViewChoice } from './choice.ts';
import type { Selection } from './selection.ts';

/**
 * What the elevated helper can do: one verb with masks, scopes, journal ids and the digest of what the user saw: the
 * plan, the entry with its values, or the word of an unreadable entry. It can't name a path, a type, a program or a
 * script, because this type has no room for one.
 */
export type HelperRequest =
  | {
      readonly verb: 'apply';
      readonly selection: Selection;
      readonly seen: string;
      /** True if the user confirmed that the choice may leave a view without TLS 1.2. */
      readonly withoutTls12: boolean;
    }
  | {
      readonly verb: 'retire';
      readonly retirement: Retirement;
      readonly seen: string;
      /** True if the user insisted though this session may not come back. The helper reads no logs, so no evidence. */
      readonly inSpiteOfRemoteSession: boolean;
      /** Minutes after which Windows undoes it automatically; null: it stays. */
      readonly undoAfter: number | null;
    }
  | { readonly verb: 'keep'; readonly id: number; readonly seen: string }
  | { readonly verb: 'undo'; readonly id: number; readonly seen: string }
  | { readonly verb: 'recover'; readonly id: number; readonly finish: boolean; readonly seen: string }
  | { readonly verb: 'discard'; readonly id: number; readonly seen: string };

const DIGEST = /^[0-9a-f]{64}$/;

const hex = (mask: Mask): string => (mask >>> 0).toString(16).padStart(8, '0');

/** The last word of a confirmed request to apply. */
const WITHOUT_TLS12 = 'without-tls12';

const IN_SPITE_OF_SESSION = 'in-spite-of-remote-session';

const AFTER = 'after-';

const VIEW_WORDS = { keep: 'k', remove: 'r' } as const;

function viewWord(asked: ViewChoice): string {
  return asked.kind === 'write' ? `w${hex(asked.mask)}` : VIEW_WORDS[asked.kind];
}

function choiceWord(choice: Choice): string {
  if (choice.kind === 'profile') return `p-${choice.profile.replace('+', '_')}`;
  if (choice.kind === 'mask') return `m-${hex(choice.mask)}`;
  return `v-${viewWord(choice.native)}-${viewWord(choice.wow64)}`;
}

/** The helper's only argument, in an alphabet that needs no quoting. `parseHelperRequest` is its exact inverse. */
export function formatHelperRequest(request: HelperRequest): string {
  switch (request.verb) {
    case 'apply': {
      const scopes = SCOPES.filter((scope) => request.selection.scopes.includes(scope));
      const words = ['apply', choiceWord(request.selection.choice), scopes.join('_'), request.seen];
      return [...words, ...(request.withoutTls12 ? [WITHOUT_TLS12] : [])].join('.');
    }
    case 'retire': {
      const { side, protocols } = request.retirement;
      const words = ['retire', side, protocols.join('_'), request.seen];
      const after = request.undoAfter === null ? [] : [`${AFTER}${String(request.undoAfter)}`];
      return [...words, ...(request.inSpiteOfRemoteSession ? [IN_SPITE_OF_SESSION] : []), ...after].join('.');
    }
    case 'keep':
    case 'undo':
    case 'discard':
      return `${request.verb}.${String(request.id)}.${request.seen}`;
    case 'recover':
      return `recover.${String(request.id)}.${request.finish ? 'finish' : 'back'}.${request.seen}`;
  }
}

function readMask(text: string): Mask | null {
  const mask = Number.parseInt(text, 16);
  return isMask(mask) ? mask : null;
}

function readView(word: string): ViewChoice | null {
  if (word === VIEW_WORDS.keep) return { kind: 'keep' };
  if (word === VIEW_WORDS.remove) return { kind: 'remove' };
  const mask = readMask(word.slice(1));
  return mask === null ? null : { kind: 'write', mask };
}

function readChoice(word: string): Choice | null {
  const body = word.slice(2);
  if (word.startsWith('p-')) {
    const profile = PROFILE_IDS.find((id) => id.replace('+', '_') === body);
    return profile === undefined ? null : { kind: 'profile', profile };
  }
  if (word.startsWith('m-')) {
    const mask = readMask(body);
    return mask === null ? null : { kind: 'mask', mask };
  }
  const [native = null, wow64 = null] = body.split('-').map(readView);
  return native === null || wow64 === null ? null : { kind: 'views', native, wow64 };
}

const readId = (word: string): number | null => (/^[1-9][0-9]{0,7}$/.test(word) ? Number(word) : null);

function readRetire([, side = '', named = '', seen = '', ...more]: readonly string[]): HelperRequest | null {
  const retirement = v.safeParse(retirementSchema, { side, protocols: named.split('_') });
  const after = more.find((word) => word.startsWith(AFTER));
  const undoAfter = after === undefined ? null : Number(after.slice(AFTER.length));
  if (!retirement.success || !DIGEST.test(seen) || !v.is(v.nullable(undoAfterSchema), undoAfter)) return null;
  const inSpiteOfRemoteSession = more.includes(IN_SPITE_OF_SESSION);
  return { verb: 'retire', retirement: retirement.output, seen, inSpiteOfRemoteSession, undoAfter };
}

/** Parses the words of a request, in any order and spelling and with others, which `parseHelperRequest` rejects. */
function readRequest(words: readonly string[]): HelperRequest | null {
  const [verb, first = '', second = '', third = '', fourth] = words;
  if (verb === 'retire') return readRetire(words);
  if (verb === 'apply') {
    const choice = readChoice(first);
    const named = second.split('_');
    const scopes = SCOPES.filter((scope) => named.includes(scope));
    return choice === null || scopes.length === 0 || !DIGEST.test(third)
      ? null
      : { verb, selection: { choice, scopes }, seen: third, withoutTls12: fourth === WITHOUT_TLS12 };
  }
  const id = readId(first);
  if (id === null) return null;
  if (verb === 'recover') return DIGEST.test(third) ? { verb, id, finish: second === 'finish', seen: third } : null;
  if (verb !== 'keep' && verb !== 'undo' && verb !== 'discard') return null;
  return DIGEST.test(second) ? { verb, id, seen: second } : null;
}

/**
 * SECURITY: parses a request strictly. Rejects everything that isn't, byte for byte, what `formatHelperRequest` writes,
 * so each request has only one spelling. Null means rejection.
 */
export function parseHelperRequest(text: string): HelperRequest | null {
  if (!isRequestText(text)) return null;
  const request = readRequest(text.split('.'));
  return request !== null && formatHelperRequest(request) === text ? request : null;
}
