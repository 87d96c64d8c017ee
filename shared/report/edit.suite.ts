import fc from 'fast-check';

/** Yields a text with one character replaced, removed or inserted. */
export const oneEdit = (text: string): fc.Arbitrary<string> =>
  fc
    .record({
      at: fc.nat(text.length - 1),
      with: fc.oneof(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        fc.constantFrom('0', '1', 'a', ' ', '"', '<', ''),
      ),
      cut: fc.nat(1),
    })
    .map((made) => text.slice(0, made.at) + made.with + text.slice(made.at + made.cut))
    .filter((changed) => changed !== text);
