/** Each function returns a text with exactly the same meaning in its language, or throws a RangeError. */
const CONTROL = /[\0-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function refuse(pattern: RegExp, text: string, where: string): void {
  if (pattern.test(text)) throw new RangeError(`${where} can not hold ${JSON.stringify(text)}`);
}

/** Escapes for `"..."` on a line of a command script with delayed expansion off. ASCII: a script has no code page. */
export function cmdText(text: string): string {
  refuse(/[^\x20-\x7e]|"/, text, 'a command script');
  return text.replaceAll('%', '%%');
}

/** Escapes the value of an XML attribute, for `"..."`. */
export function xmlText(text: string): string {
  refuse(CONTROL, text, 'an XML attribute');
  refuse(LONE_SURROGATE, text, 'an XML attribute');
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Returns a PowerShell string with its quotes. PowerShell treats four typographic quotes like the straight one. */
export function powershellText(text: string): string {
  refuse(CONTROL, text, 'a PowerShell script');
  return `'${text.replace(/['\u2018\u2019\u201a\u201b]/g, '$&$&')}'`;
}

/** Returns a YAML string with its quotes. Ansible would read `{{` and the like as a template, so those are rejected. */
export function yamlText(text: string): string {
  refuse(/\{[{%#]/, text, 'a playbook');
  refuse(LONE_SURROGATE, text, 'a playbook');
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
