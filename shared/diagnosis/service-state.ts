import { dwordOf } from '../windows/registry.ts';
import type { Facts } from './facts.ts';
import { readingOf } from './snapshot.ts';

/** `Start` of a service that nobody may start. Source: facts 15.2. */
const DISABLED = 4;

/** How a service is set to start, as far as it matters: `absent` is no value, on a Windows that lacks it too. */
export function serviceState({ readings }: Facts, id: string): 'off' | 'other' | 'absent' | 'unreadable' {
  const reading = readingOf(readings, id);
  if (reading.state !== 'value') return reading.state;
  return dwordOf(reading) === DISABLED ? 'off' : 'other';
}
