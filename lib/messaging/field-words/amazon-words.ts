import { i18n } from '#i18n';
import type { FieldLine } from '../../domain/field-view.ts';
import { parsePoNumber, poNumberKey, type PoNumber } from '../../domain/po-number.ts';

/** What an earlier step put into Amazon's own PO field, when our field holds another number now. Null when there is nothing to say. */
export function earlierAmazonPo(theirs: string | null, ours: PoNumber | null): FieldLine | null {
  if (theirs === null) return null;
  const parsed = parsePoNumber(theirs);
  if (ours !== null && parsed.ok && poNumberKey(parsed.value) === poNumberKey(ours)) return null;
  return {
    tone: 'warn', pieces: [i18n.t('field.amazon.earlier', [theirs])],
    ways: [{ number: theirs, label: i18n.t('field.amazon.use', [theirs]) }],
  };
}
