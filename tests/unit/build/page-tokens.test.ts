import { describe, expect, it } from 'vitest';
import { inPixels, onlyUsed } from '../../../scripts/build/page-tokens.ts';

describe('onlyUsed', () => {
  it('keeps what the styles use, and what that uses in turn', () => {
    expect(onlyUsed(':root{--a:1px;--b:var(--c);--c:2px;--d:3px}', '.x { width: var(--b); }')).toBe(':root{--b:var(--c);--c:2px;}');
  });

  it('drops a rule that is empty afterwards, also inside a media query', () => {
    expect(onlyUsed('@media (x){:root{--d:3px}}:root{--a:1px}', '.x { width: var(--a) }')).toBe(':root{--a:1px}');
  });

  it('leaves ordinary properties alone', () => {
    expect(onlyUsed(':root{color-scheme:light dark;--d:3px}', '')).toBe(':root{color-scheme:light dark;}');
  });
});

it('inPixels turns root-relative sizes into pixels and nothing else', () => {
  expect(inPixels('--t:.75rem;--u:0.8125rem;--v:4px;--w:premium')).toBe('--t:12px;--u:13px;--v:4px;--w:premium');
});
