/** An error as a text to hand to somebody who can help: its message and where it came from. It names no PC and no person. */
export function whatHappened(thrown: unknown): string {
  if (!(thrown instanceof Error)) return `TLS Remedy: ${String(thrown)}`;
  const { name, message, stack = '' } = thrown;
  const heading = `TLS Remedy: ${name}: ${message}`;
  return stack === '' ? heading : `${heading}\n${stack}`;
}
