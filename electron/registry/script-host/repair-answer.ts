const UNKNOWN_TYPE = /^(?:invalid Registry Value Type -?[0-9]+\s*)+$/;

/**
 * Repairs what the package's scripts print about a value that they can't express, so that the values and keys beside
 * it can still be read: they write nothing where its value should stand, complain on stderr about a type that they don't
 * know, and pass control characters on as they are. Such a value stays recognizable: it becomes null, or a text with a
 * control character in it. Anything else is left alone, and so still fails.
 */
export function repairAnswer(stdout: string, stderr: string): { readonly stdout: string; readonly stderr: string } {
  return {
    // Inside a text the quotes would have a back-slash before them.
    stdout: stdout
      .replaceAll('"value":}', '"value":null}')
      .replaceAll(/\p{Cc}/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`),
    stderr: UNKNOWN_TYPE.test(stderr) ? '' : stderr,
  };
}
