import { userInfo } from 'node:os';
import { basename } from 'node:path';
import * as v from 'valibot';
import type { Writer } from '../ports.ts';

/** Names of programs and accounts; a note comes from another process, so nothing else of it is shown. */
const nameSchema = v.nullable(v.pipe(v.string(), v.regex(/^[\p{L}\p{N}][\p{L}\p{N} ._@\\()+-]{0,99}$/u)));

const noteSchema = v.object({
  program: v.fallback(nameSchema, null),
  pid: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(0xffffffff))), null),
  account: v.fallback(nameSchema, null),
  since: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))), null),
});

function accountName(): string | null {
  try {
    const { username } = userInfo();
    const domain = process.platform === 'win32' ? process.env['USERDOMAIN'] : undefined;
    return domain === undefined ? username : `${domain}\\${username}`;
  } catch {
    return null; // an account without a name
  }
}

/** Returns this process's note for other writers. */
export function ownNote(): string {
  const writer: Writer = {
    program: basename(process.execPath),
    pid: process.pid,
    account: accountName(),
    since: new Date().toISOString(),
  };
  return JSON.stringify(writer);
}

/** Parses a note; null if it is invalid. */
export function readWriterNote(text: string | null): Writer | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(noteSchema, JSON.parse(text));
    return parsed.success && Object.values(parsed.output).some((one) => one !== null) ? parsed.output : null;
  } catch {
    return null;
  }
}
