import { describe, expect, it } from 'vitest';
import { readXml, type XmlEvent } from './xml.ts';

/** Returns events in short form: `<a x=1 @2`, `>a @2`, `"text" @1`, `!comment @1`; the last one is how it ended. */
function read(text: string, most = Number.POSITIVE_INFINITY): readonly string[] {
  const found: string[] = [];
  const short = (event: XmlEvent): string => {
    switch (event.kind) {
      case 'open':
        return `<${[event.name, ...[...event.attributes].map(([name, value]) => `${name}=${value}`)].join(' ')}`;
      case 'close':
        return `>${event.name}`;
      case 'text':
        return JSON.stringify(event.text);
    }
  };
  const end = readXml(text, (event) => {
    found.push(`${short(event)} @${event.line}`);
    return found.length < most;
  });
  return [...found, end];
}

describe('readXml', () => {
  it.each<[string, string, readonly string[]]>([
    ['an element', '<a></a>', ['<a @1', '>a @1', 'complete']],
    ['an empty element', '<a/>', ['<a @1', '>a @1', 'complete']],
    ['blanks in tags', '<a \t\r\n ></a \n>', ['<a @1', '>a @2', 'complete']],
    ['attributes', `<a x="1" y='2"' z = "3'"/>`, [`<a x=1 y=2" z=3' @1`, '>a @1', 'complete']],
    ['prefixes', '<p:a q:x="1"></p:a>', ['<a x=1 @1', '>a @1', 'complete']],
    ['lines', 'a\n<b>\n\n c\n</b>', ['"a\\n" @1', '<b @2', '"\\n\\n c\\n" @2', '>b @5', 'complete']],
    ['a comment', '<!-- a < b -->\n<c/>', ['<c @2', '>c @2', 'complete']],
    ['character data', 'c<![CDATA[a < &amp; b]]>', ['"c" @1', '"a < &amp; b" @1', 'complete']],
    ['an instruction', '<?xml version="1.0"?><a/>', ['<a @1', '>a @1', 'complete']],
    ['nothing', '', ['complete']],
    ['an element that stays open', '<a>', ['<a @1', 'complete']],
  ])('reads %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['&amp;&lt;&gt;&quot;&apos;', `&<>"'`],
    ['&#65;&#x42;&#X43;&#x1F600;', 'ABC\u{1f600}'],
    ['&#0;&#x110000;&#x10ffff;', '&#0;&#x110000;\u{10ffff}'],
    ['&nbsp;&xxe;&a;', '&nbsp;&xxe;&a;'],
    ['a & b; &#; &#x; &#12', 'a & b; &#; &#x; &#12'],
  ])('replaces %s with its character, in texts and attributes', (text, expected) => {
    expect(read(`<a x="${text}"/>`)[0]).toBe(`<a x=${expected} @1`);
    expect(read(text)[0]).toBe(`${JSON.stringify(expected)} @1`);
  });

  it.each<[string, string, readonly string[]]>([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a/>', ['doctype']],
    ['a document type after a comment', '<!--a--><!doctype a>', ['doctype']],
    ['a sign before a document type', '<<!a>', ['broken']],
    ['a tag without a name', '<1a>', ['broken']],
    ['a tag without an end', '<a', ['broken']],
    ['an attribute without quotes', '<a x=1>', ['broken']],
    ['an attribute with a sign that it can’t have', '<a x="<">', ['broken']],
    ['a closing tag that is empty', '<a></a/>', ['<a @1', 'broken']],
    ['an attribute in a closing tag', '<a></a x="1">', ['<a @1', 'broken']],
    ['a comment without an end', '<a/><!-- b', ['<a @1', '>a @1', 'broken']],
    ['character data without an end', '<![CDATA[a]]', ['broken']],
    ['an instruction without an end', '<?a >', ['broken']],
  ])('stops at %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each<[string, number]>([
    ['a<b/>', 1],
    ['<a><b/></a>', 1],
    ['<!--a--><b/>', 1],
    ['<a></a>b', 2],
  ])('stops on request: %s after %s', (text, most) => {
    const found = read(text, most);
    expect([found.length, found.at(-1)]).toEqual([most + 1, 'stopped']);
  });
});
