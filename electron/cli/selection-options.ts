// The values to write: the options of `plan`, `apply` and `export`.
import { fail } from '../../shared/failures.ts';
import { DEFAULT_SCOPES, SCOPES } from '../../shared/remediation/scopes/index.ts';
import type { Choice, Selection } from '../../shared/remediation/selection.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { formatHex, type Mask } from '../../shared/tls/mask.ts';
import { ambiguousNumber, parseWrittenNumber, type AssumedBase } from '../../shared/tls/parse-number.ts';
import { PROFILE_IDS, profileById, type ProfileId } from '../../shared/tls/profiles.ts';
import type { CommandRun } from './command.ts';
import { type Given, type Typed, exclusive, mapped, nearest, someOf, taking } from './option.ts';

interface WrittenMask {
  readonly text: string;
  readonly mask: Mask;
  readonly assumed: AssumedBase;
}

function readNumber(text: string): Result<WrittenMask> {
  const parsed = parseWrittenNumber(text);
  if (parsed.ok) return succeed({ text, ...parsed.value });
  if (parsed.problem === 'ambiguous') return ambiguousNumber(text, parsed.readings);
  return fail(parsed.problem === 'too-large' ? 'number-too-large' : 'bad-number', { text });
}

function readProfile(text: string): Result<ProfileId> {
  const profile = profileById(text);
  if (profile !== undefined) return succeed(profile.id);
  const near = nearest(
    text,
    PROFILE_IDS.filter((id) => id !== 'remove'), // on Windows 7 it leaves no TLS 1.2
  );
  return fail('unknown-profile', { profile: text, ...(near === null ? {} : { meant: `--profile ${near}` }) });
}

export const SELECTION = {
  profile: taking('value', readProfile, PROFILE_IDS),
  mask: taking('number', readNumber),
  scope: someOf(SCOPES),
} as const;

interface Chosen {
  readonly selection: Selection;
  readonly number: WrittenMask | null;
}

/** Reads a number or a profile, never both; by default, the recommended profile. */
export function readSelection({ profile, mask, scope }: Given<typeof SELECTION>, { has }: Typed): Result<Chosen> {
  if (has('mask') && has('profile')) return exclusive('--mask', '--profile');
  if (!mask.ok) return mask;
  if (!profile.ok) return profile;
  const number = mask.value;
  const choice: Choice =
    number === null
      ? { kind: 'profile', profile: profile.value ?? 'recommended' }
      : { kind: 'mask', mask: number.mask };
  return mapped(scope, (scopes) => ({ selection: { choice, scopes: scopes ?? DEFAULT_SCOPES }, number }));
}

export async function sayReading({ args: { number }, host, texts }: CommandRun<Pick<Chosen, 'number'>>): Promise<void> {
  const assumed = number?.assumed ?? null;
  if (number === null || assumed === null) return;
  host.note((await texts()).cli.readAs[assumed](number.text, formatHex(number.mask)));
}
