import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MemberSplitter, type Member } from '../../../../lib/exchange/backup/split-members.ts';

/** All members of a text that comes in pieces of some lengths; undefined when it is refused. */
function split(text: string, lengths: readonly number[] = [text.length]): { members: Member[]; isComplete: boolean } | undefined {
  const splitter = new MemberSplitter();
  const members: Member[] = [];
  for (let at = 0, turn = 0; at < text.length; turn += 1) {
    const length = Math.max(1, lengths[turn % lengths.length] ?? 1);
    members.push(...splitter.push(text.slice(at, at + length)));
    if (splitter.isBroken) return undefined;
    at += length;
  }
  return { members, isComplete: splitter.isComplete };
}

describe('splitting a JSON object into its members', () => {
  it('gives back every member and element of any object, however it is spaced and however it is cut', () => {
    const name = fc.stringMatching(/^[a-zA-Z]{1,8}$/);
    fc.assert(fc.property(fc.dictionary(name, fc.jsonValue()), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), fc.constantFrom(0, 1, '\t'), (object, lengths, space) => {
      const found = split(JSON.stringify(object, null, space), lengths);
      expect(found?.isComplete).toBe(true);
      const again: Record<string, unknown> = {};
      for (const { name, kind, text } of found?.members ?? []) {
        const list = again[name];
        if (kind === 'list') again[name] = [];
        else if (kind === 'element' && Array.isArray(list)) list.push(JSON.parse(text));
        else again[name] = JSON.parse(text);
      }
      expect(again).toEqual(JSON.parse(JSON.stringify(object)));
    }));
  });

  it('says of every shorter beginning that it is not complete', () => {
    const text = '{"a": [1, {"b": "]}"}], "c": "\\"", "d": 7}';
    for (let end = 0; end < text.length; end += 1) expect(split(text.slice(0, end))?.isComplete ?? false).toBe(false);
    expect(split(text)?.isComplete).toBe(true);
  });

  it.each(['[1]', 'orderId;total', '{"a" 1}', '{"a":1 "b":2}', '{"a":1,}', '{a:1}', '{"a":[1,]}', '{"a":[1 2]}', '{"a":1}}', '{"a":1} x', '{"a":}', 'PK\u0003\u0004'])('refuses %s', (text) => {
    const found = split(text);
    const isBroken = found === undefined || !found.isComplete || found.members.some((member) => member.kind !== 'list' && !isJson(member.text));
    expect(isBroken).toBe(true);
  });

  it('refuses an element that no record could be as long as', () => {
    const splitter = new MemberSplitter();
    splitter.push('{"a":["');
    for (let count = 0; count < 10 && !splitter.isBroken; count += 1) splitter.push('x'.repeat(1_000_000));
    expect(splitter.isBroken).toBe(true);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
