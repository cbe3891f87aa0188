// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Table } from '../../../../components/table/Table.tsx';
import { one, press, stage } from '../stage.tsx';

interface Row { readonly id: string }
const rows: readonly Row[] = Array.from({ length: 5 }, (_, index) => ({ id: `r${index}` }));

beforeEach(() => {
  // happy-dom lays nothing out: a window of 600 by 400 pixels.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(400);
});

function tableOf(selected: ReadonlySet<string> = new Set()) {
  const { place, show } = stage();
  const on = { onOpen: vi.fn(), onSelect: vi.fn(), onSort: vi.fn() };
  show(
    <Table
      id="t" label="Rows" helpId="help" rows={rows} idOf={({ id }: Row) => id} openId={null} selected={selected} selectAllName="All" selectName={({ id }: Row) => `Select ${id}`}
      columns={[{ key: 'id', title: 'Id', room: 100, sortable: true, cell: ({ id }: Row) => id }]} sorting={{ key: 'id', descending: true }} {...on}
    />,
  );
  const grid = one(place, '[role=grid]');
  grid.focus();
  return { place, grid, on, current: () => place.querySelector(`#${CSS.escape(grid.getAttribute('aria-activedescendant') ?? '')}`)?.textContent };
}

const shiftPress = (key: string): void => {
  act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true })));
};

describe('the keys', () => {
  test.each([[['ArrowDown'], 'r1'], [['End'], 'r4'], [['End', 'ArrowDown'], 'r4'], [['ArrowDown', 'ArrowDown', 'Home'], 'r0'], [['PageDown', 'PageUp'], 'r0']])('%j stand on %s', (keys, id) => {
    const { current } = tableOf();
    for (const key of keys) expect(press(key)).toBe(true);
    expect(current()).toBe(id);
  });

  test('Enter opens, Space selects, Shift with an arrow selects what lies between, other keys are left to the browser', () => {
    const { on } = tableOf();
    press('ArrowDown');
    press('Enter');
    expect(on.onOpen).toHaveBeenCalledExactlyOnceWith(rows[1]);
    press(' ');
    expect(on.onSelect).toHaveBeenLastCalledWith(new Set(['r1']));
    shiftPress('ArrowDown');
    shiftPress('ArrowDown');
    expect(on.onSelect).toHaveBeenLastCalledWith(new Set(['r1', 'r2', 'r3']));
    expect(press('x')).toBe(false);
  });

  test('Escape takes the selection back, and without one it is somebody else\'s', () => {
    expect((tableOf(), press('Escape'))).toBe(false);
    const { on } = tableOf(new Set(['r1']));
    expect(press('Escape')).toBe(true);
    expect(on.onSelect).toHaveBeenCalledExactlyOnceWith(new Set());
  });
});

test('a screen reader hears how many rows there are, which are selected, and how they are sorted', () => {
  const { place, grid } = tableOf(new Set(['r1']));
  expect(grid.getAttribute('aria-rowcount')).toBe('6');
  expect([...place.querySelectorAll('tbody tr')].map((row) => row.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false', 'false', 'false']);
  expect(one(place, 'th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
  expect([...place.querySelectorAll('tbody input')].map((box) => box.getAttribute('aria-label'))).toContain('Select r1');
});
