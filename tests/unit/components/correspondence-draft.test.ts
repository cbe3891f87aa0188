import { expect, test } from 'vitest';
import { blankDraft, draftOf, readDraft, searchCorrespondence } from '../../../components/correspondence/correspondence-draft.ts';
import type { Correspondence, CorrespondenceId } from '../../../lib/domain/correspondence.ts';

const at = Date.UTC(2026, 10, 23, 15, 30);
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone; // the day is typed by this computer's clock
const said: Correspondence = {
  id: '00000000-0000-4000-8000-000000000001' as CorrespondenceId, kind: 'call', at, withWhom: 'Ines Marlow', subject: 'Lamps', text: 'On Monday.\nTwo boxes.', // of the known form
  purchaseOrderIds: [], orderKeys: [], findingKey: null, attachments: ['offer.pdf', 'photo.jpg'],
};

test('what is kept is edited and read back as it was', () => {
  const { id: _, purchaseOrderIds: __, orderKeys: ___, findingKey: ____, ...kept } = said;
  expect(readDraft(draftOf(said, zone), at, zone)).toEqual(kept);
});

test('another day is its noon, the same day keeps its time', () => {
  const draft = blankDraft(at, zone);
  expect(readDraft(draft, at, zone)?.at).toBe(at);
  const moved = readDraft({ ...draft, day: '2026-11-02' }, at, zone);
  expect(new Date(moved?.at ?? 0).getHours()).toBe(12);
  expect(readDraft({ ...draft, day: '' }, at, zone)).toBeUndefined();
});

test.each([
  ['monday lamps', true], ['INES', true], ['photo', true], ['monday chairs', false], ['', true],
])('a search for %j finds it: %s', (query, isFound) => {
  expect(searchCorrespondence([said], query).length === 1).toBe(isFound);
});
