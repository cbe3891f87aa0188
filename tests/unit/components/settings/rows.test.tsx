// @vitest-environment happy-dom
import type { ComponentChild } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { LinesRow } from '../../../../components/settings/LinesRow.tsx';
import { TextBlockRow } from '../../../../components/settings/TextBlockRow.tsx';
import { TextRow } from '../../../../components/settings/TextRow.tsx';
import { one, speak, stage } from '../stage.tsx';

beforeAll(() => speak('en'));

const shared = { id: 'row', label: 'Row', hint: 'What it is for' };

function row(make: (onDone: (kept: unknown) => void) => ComponentChild) {
  const onDone = vi.fn<(kept: unknown) => void>();
  const { place, show } = stage();
  show(make(onDone));
  const field = one(place, 'input, textarea') as HTMLInputElement; // both have a value
  return { place, field, onDone, finish: (text: string) => act(() => { field.value = text; field.dispatchEvent(new Event('change', { bubbles: true })); }) };
}

test.each([
  ['a line', (onDone: (kept: unknown) => void) => <TextRow {...shared} value="before" most={10} onDone={onDone} />],
  ['a block', (onDone: (kept: unknown) => void) => <TextBlockRow {...shared} value="before" most={10} onDone={onDone} />],
])('%s that is too long is not kept, and stays as it was typed', (_, make) => {
  const { place, field, onDone, finish } = row(make);
  finish('x'.repeat(11));
  expect(field.value).toBe('x'.repeat(11));
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(place.textContent).toContain('11 characters are too many: 10 can be kept. Nothing was changed or cut');
  expect(onDone).not.toHaveBeenCalled();
  finish('shorter');
  expect(field.getAttribute('aria-invalid')).toBe('false');
  expect(onDone).toHaveBeenCalledExactlyOnceWith('shorter');
});

test.each([
  [`one\n${'x'.repeat(11)}`, 'One line has 11 characters: 10 can be kept.'],
  ['one\ntwo\nthree\nfour', '4 lines are too many: 3 can be kept.'],
])('of several lines it is said which limit they pass', (text, sentence) => {
  const { place, field, onDone, finish } = row((done) => <LinesRow {...shared} lines={['before']} most={10} mostLines={3} onDone={done} />);
  finish(text);
  expect(place.textContent).toContain(sentence);
  expect(field.value).toBe(text);
  expect(onDone).not.toHaveBeenCalled();
  finish('one\n\n two \none');
  expect(onDone).toHaveBeenCalledExactlyOnceWith(['one', 'two']);
});
