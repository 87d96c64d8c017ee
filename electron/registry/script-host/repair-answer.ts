const UNKNOWN_TYPE = /^(?:invalid Registry Value Type -?[0-9]+\s*)+$/;

/**
 * Repairs the output of the package's scripts for values that they can't express, so that the other values and keys can
 * still be read. The scripts print nothing in place of such a value, complain on stderr about unknown types, and print
 * control characters unescaped. Such a value stays recognizable: it becomes null, or a text with a control character in
 * it. Anything else is left alone, and so still fails.
 */
export function repairAnswer(stdout: string, stderr: string): { readonly stdout: string; readonly stderr: string } {
  return {
    // Inside a text, a backslash would precede the quotes.
    stdout: stdout
      .replaceAll('"value":}', '"value":null}')
      .replaceAll(/\p{Cc}/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
    stderr: UNKNOWN_TYPE.test(stderr) ? '' : stderr,
  };
}
