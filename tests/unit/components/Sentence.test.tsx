// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Sentence } from '../../../components/Sentence.tsx';
import { stage } from './stage.tsx';

test.each([
  ['Order {order} has no PO', 'Order <b>112</b> has no PO'],
  ['{order}: {order}', '<b>112</b>: <b>112</b>'],
  ['nothing to fill', 'nothing to fill'],
  ['{toString} stays', '{toString} stays'],
])('%s', (text, html) => {
  const { place, show } = stage();
  show(<Sentence text={text} parts={{ order: <b>112</b> }} />);
  expect(place.innerHTML).toBe(html);
});
