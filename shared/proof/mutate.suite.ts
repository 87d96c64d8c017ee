// Damaged ClientHellos, reproducible by seed: for the tests and for `npm run tool -- fuzz`.
import {
  helloBytes,
  helloMessage,
  inRecords,
  oldHelloBytes,
  signatureAlgorithms,
  supportedVersions,
} from './hello-bytes.suite.ts';
import { randomFrom } from '../random.suite.ts';

export interface Mutant {
  readonly bytes: Uint8Array;
  /** The number of bytes in each piece. */
  readonly cuts: readonly number[];
}

const WHOLE = [
  helloBytes(),
  helloBytes({ legacyVersion: 0x0301, extensions: null }),
  helloBytes({
    extensions: [[0, [0, 4, 0, 0, 1, 97]], signatureAlgorithms(0x0401, 0x0804), supportedVersions(0x0304, 0x0303)],
  }),
  inRecords(
    helloMessage({
      session: Array.from({ length: 32 }, () => 5),
      extensions: [[21, Array.from({ length: 400 }, () => 0)]],
    }),
    64,
  ),
  oldHelloBytes(0x0301, [0x00002f, 0x010080]),
] as const;

/** Yields so many damaged hellos. */
export function* mutated(count: number, seed: number): Generator<Mutant> {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  for (let made = 0; made < count; made++) {
    const bytes = [...(WHOLE[below(WHOLE.length)] ?? WHOLE[0])];
    for (let edits = below(4); edits > 0; edits--) {
      const at = below(bytes.length + 1);
      const kind = below(5);
      if (kind === 0) bytes[at] = below(256);
      else if (kind === 1) bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
      else if (kind === 2) bytes.splice(at, 1 + below(20));
      else if (kind === 3) bytes.splice(at, 0, ...Array.from({ length: 1 + below(20) }, () => below(256)));
      else bytes.length = at;
    }
    const cuts = random() < 0.5 ? [] : Array.from({ length: below(12) }, () => 1 + below(60));
    yield { bytes: Uint8Array.from(bytes), cuts };
  }
}
