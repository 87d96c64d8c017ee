// What a page must not hold, by its own content security policy.

/**
 * What a strict policy (scripts, styles, images and fonts from the program's own origin only) would block.
 * @param {string} text HTML or CSS. @returns {string[]}
 */
export function policyProblems(text) {
  const rules = [
    { problem: 'an inline script', pattern: /<script(?![^>]*\ssrc=)[^>]*>/i },
    { problem: 'an inline style sheet', pattern: /<style[\s>]/i },
    { problem: 'a style attribute', pattern: /<[a-z][^>]*\sstyle=/i },
    { problem: 'an event attribute', pattern: /<[a-z][^>]*\son[a-z]+=/i },
    { problem: 'a data: URL', pattern: /(url\(\s*["']?|(src|href)\s*=\s*["']?)data:/i },
    { problem: 'a URL elsewhere', pattern: /(url\(\s*["']?|(src|href)\s*=\s*["']?|@import\s+["'])(https?:)?\/\//i },
  ];
  return rules.filter(({ pattern }) => pattern.test(text)).map(({ problem }) => problem);
}
