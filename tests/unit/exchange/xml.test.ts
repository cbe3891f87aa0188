// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml, isXmlText, xml, xmlPieces } from '../../../lib/exchange/xml.ts';

const parse = (text: string): Document => {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
};
const written = (...args: Parameters<typeof xml>): string => [...xmlPieces(xml(...args))].join('');

describe('a text in a document', () => {
  test.each([
    ['a < b & c > d', 'a &lt; b &amp; c &gt; d'], [']]>', ']]&gt;'], ['"quoted"', '&quot;quoted&quot;'],
    ['line\nbreak\ttab', 'line&#10;break&#9;tab'], ['\u0000a\u0008b\u001Fc\r', 'abc'], ['\uD800x\uFFFE', 'x'], ['😀日本', '😀日本'],
  ])('%j is written %j', (text, expected) => {
    expect(escapeXml(text)).toBe(expected);
  });

  test.each([['a\u0000', false], ['\uDC00', false], ['a\rb', false], ['<&">', true], ['😀\n\t', true], ['', true]])('%j can be held letter by letter: %s', (text, can) => {
    expect(isXmlText(text)).toBe(can);
  });
});

test('whatever a text holds, it is read back whole, and nothing of it becomes an element or an attribute', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (text, value) => {
    const expected = [...text].filter(isXmlText).join('');
    const root = parse(written('a', [xml('b', text, { c: value })])).documentElement;
    expect(root.querySelectorAll('*')).toHaveLength(1);
    expect(root.querySelector('b')?.textContent).toBe(expected);
    expect(root.querySelector('b')?.attributes).toHaveLength(1);
    expect(root.querySelector('b')?.getAttribute('c')).toBe([...value].filter(isXmlText).join(''));
  }), { numRuns: 300 });
});

test('a document has its declaration and type first; nothing is written for what is not there', () => {
  expect([...xmlPieces(xml('a', [null, xml('b', '1')]), '<!DOCTYPE a>\n')].join('')).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE a>\n<a>\n  <b>1</b>\n</a>\n');
});
