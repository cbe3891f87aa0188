// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { refusesTooLong, TextField } from '../../../../components/form/TextField.tsx';
import { one, speak, stage } from '../stage.tsx';

beforeAll(() => speak('en'));

/** A field with room for 100 characters, and what is passed on when its form is sent. */
function form(most: number | null, onSave = vi.fn<(text: string) => void>()) {
  function Form() {
    const [text, setText] = useState('');
    return (
      <form onSubmit={(event) => { event.preventDefault(); if (!refusesTooLong(event.currentTarget)) onSave(text); }}>
        <details><TextField id="why" label="Why" aside="optional" hint="In a word" most={most} value={text} onInput={setText} lines={2} /></details>
      </form>
    );
  }
  const { place, show } = stage();
  show(<Form />);
  const field = one(place, 'textarea') as HTMLTextAreaElement; // the selector says so
  return {
    place, field, onSave,
    type: (text: string) => act(() => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); }),
    send: () => act(() => { one(place, 'form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })); }),
    described: () => (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => one(place, `#${id}`).textContent).join(' '),
  };
}

test('a text that is too long stays whole, says how long it is and may be, and is not saved', () => {
  const { field, type, send, onSave, described, place } = form(100);
  type('x'.repeat(1_000_000));
  expect(field.value).toHaveLength(1_000_000);
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(described()).toContain('This is too long: 100 characters can be kept.');
  expect(described()).toContain('1,000,000 of 100 characters');
  expect(one(place, '[aria-live]').textContent).not.toContain('1,000,000'); // or every key would be read out
  send();
  expect(onSave).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field);
  expect(one(place, 'details').hasAttribute('open')).toBe(true);
  type('x'.repeat(100));
  expect(field.getAttribute('aria-invalid')).toBe('false');
  send();
  expect(onSave).toHaveBeenCalledExactlyOnceWith('x'.repeat(100));
});

test('the room that is left is told near its end only', () => {
  const { type, described, place } = form(100);
  type('x'.repeat(89));
  expect(described()).toBe('In a word');
  expect(place.textContent).toContain('optional');
  type('x'.repeat(90));
  expect(described()).toBe('In a word 90 of 100 characters');
});

test('white space around a text is not kept and does not count', () => {
  const { field, type } = form(100);
  type(` ${'x'.repeat(100)}\n`);
  expect(field.getAttribute('aria-invalid')).toBe('false');
});

test('a text that something else judges has no length of its own', () => {
  const { field, type } = form(null);
  type('x'.repeat(5000));
  expect(field.getAttribute('aria-invalid')).toBe('false');
  expect(field.hasAttribute('maxlength')).toBe(false);
});
