// @vitest-environment happy-dom
import { beforeAll, expect, test } from 'vitest';
import { StatusChip } from '../../../components/StatusChip.tsx';
import { day, purchaseOrder } from './samples.ts';
import { speak, stage } from './stage.tsx';

beforeAll(() => speak('de'));

test.each([
  ['draft', null, 'Entwurf'],
  ['issued', null, 'Ausgestellt'],
  ['issued', '2026-11-23', 'Ausgestellt'],
  ['issued', '2026-11-22', 'Abgelaufen'],
  ['closed', '2026-11-22', 'Abgeschlossen'],
  ['cancelled', null, 'Storniert'],
] as const)('a PO that is %s and valid until %s stands as %s on 23 November', (state, until, word) => {
  const { place, show } = stage();
  const validUntil = until === null ? null : day(until);
  show(<StatusChip purchaseOrder={purchaseOrder('A-1', { state, validUntil })} today={day('2026-11-23')} />);
  expect(place.textContent).toBe(word);
});
