// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { ProgressCard } from '../../../../components/progress/ProgressCard.tsx';
import { one, speak, stage } from '../stage.tsx';

beforeAll(() => speak('en'));

function card(done: number, total: number | null, more: { cancelling?: boolean; onCancel?: () => void } = {}) {
  return <ProgressCard title="Reading" done={done} total={total} secondsLeft={total === null ? null : 6} {...more} />;
}

test('it is read out at each quarter, and not between', () => {
  const { place, show } = stage();
  const said = [0, 24, 25, 40, 49, 50, 76, 100].map((done) => {
    show(card(done, 100));
    return one(place, '[role=status]').textContent;
  });
  expect(said.map((text) => text.match(/\d+%/)?.[0])).toEqual(['0%', '0%', '25%', '25%', '25%', '50%', '75%', '100%']);
  expect(one(place, 'progress').getAttribute('aria-valuetext')).toBe('100%');
  expect(place.textContent).toContain('about 6 sec left');
});

test('work of unknown length has a bar without a value', () => {
  const { place, show } = stage();
  show(card(500, null));
  expect(one(place, 'progress').hasAttribute('value')).toBe(false);
});

test('once cancelled, a second press does nothing', () => {
  const { place, show } = stage();
  let cancels = 0;
  show(card(10, 100, { onCancel: () => { cancels += 1; } }));
  one(place, 'button').click();
  show(card(10, 100, { onCancel: () => { cancels += 1; }, cancelling: true }));
  one(place, 'button').click();
  expect(cancels).toBe(1);
  expect(one(place, '[role=status]').textContent).toBe('Stopping…');
});
