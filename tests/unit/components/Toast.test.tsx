// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { act } from 'preact/test-utils';
import { Toast, type ToastMessage } from '../../../components/Toast.tsx';
import { one, stage } from './stage.tsx';

beforeEach(() => { vi.useFakeTimers(); });

function toast(message: ToastMessage | null) {
  const { place, show } = stage();
  const onGone = vi.fn();
  show(<Toast message={message} onGone={onGone} />);
  return { region: one(place, '[role=status]'), onGone };
}
const pass = (milliseconds: number): void => void act(() => void vi.advanceTimersByTime(milliseconds));

test('the live region is there before there is anything to say', () => {
  expect(toast(null).region.textContent).toBe('');
});

test('a result stays eight seconds', () => {
  const { region, onGone } = toast({ text: 'A-1 copied.' });
  expect(region.textContent).toBe('A-1 copied.');
  pass(7900);
  expect(onGone).not.toHaveBeenCalled();
  pass(200);
  expect(onGone).toHaveBeenCalledOnce();
});

test.each([['mouseenter', 'mouseleave'], ['focusin', 'focusout']])('it stays while somebody is at it (%s)', (start, end) => {
  const { region, onGone } = toast({ text: 'A-1 saved.', action: { label: 'Undo', run: () => undefined } });
  act(() => void region.dispatchEvent(new Event(start, { bubbles: true })));
  pass(60_000);
  expect(onGone).not.toHaveBeenCalled();
  act(() => void region.dispatchEvent(new Event(end, { bubbles: true })));
  pass(8000);
  expect(onGone).toHaveBeenCalledOnce();
});

test('its way back runs when clicked', () => {
  const run = vi.fn();
  one(toast({ text: 'A-1 saved.', action: { label: 'Undo', run } }).region, 'button').click();
  expect(run).toHaveBeenCalledOnce();
});
