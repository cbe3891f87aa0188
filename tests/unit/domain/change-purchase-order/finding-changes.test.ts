import { expect, test } from 'vitest';
import { findingChanges } from '../../../../lib/domain/change-purchase-order/finding-changes.ts';
import { on } from '../../app/pages.ts';
import { findings } from '../findings/facts.ts';

const late = (day: string) => findings({ order: { promisedOn: on(day) } });
const twoNumbers = (amazon: string) => findings({ order: { amazonPoNumber: amazon, promisedOn: on('2026-05-14') } });
const codes = (all: ReturnType<typeof findings>) => all.map(({ facts }) => facts.code);

test('a finding comes, goes, or stays with other facts; one that stays as it is needs no word', () => {
  const told = findingChanges([...twoNumbers('PO-7')], [...twoNumbers('PO-8'), ...findings({ contested: 2 })]);
  expect(codes([...told.come])).toEqual(['needsReview']);
  expect(told.change).toMatchObject([{ before: { facts: { amazon: 'PO-7' } }, after: { facts: { amazon: 'PO-8' } } }]);
  expect(told.go).toEqual([]);
  expect(findingChanges(late('2026-05-14'), [])).toEqual({ come: [], change: [], go: late('2026-05-14') });
  expect(findingChanges(late('2026-05-14'), late('2026-05-14'))).toEqual({ come: [], change: [], go: [] });
});
