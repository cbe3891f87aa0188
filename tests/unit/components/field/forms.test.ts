// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import type { FormAnswer } from '../../../../components/field/field-questions.ts';
import { createForms } from '../../../../components/field/forms.ts';
import type { FieldForm } from '../../../../lib/domain/field-view.ts';

/** The form that divides an order, with one other PO and its amount. */
const splitForm = (number: string, amount: string): FieldForm => ({
  name: 'split', opener: null, lines: [], buttons: [{ act: 'stop', label: 'Do not split' }],
  questions: [
    { id: 'number-2', label: 'PO 2', value: number, kind: 'open', options: [] },
    { id: 'value-2', label: 'Amount for PO 2', value: amount, kind: 'text', options: [] },
  ],
});

function shownForms(...forms: readonly FieldForm[]) {
  const taken: FormAnswer[] = [];
  const shown = createForms({ isHonest: () => true, take: (answer) => taken.push(answer), leave: () => undefined });
  document.body.replaceChildren(shown.element);
  shown.paint(forms);
  const control = (id: string): HTMLInputElement => {
    const found = document.getElementById(id);
    if (!(found instanceof HTMLInputElement)) throw new Error(`no input ${id}`);
    return found;
  };
  return { shown, taken, control };
}

afterEach(() => document.body.replaceChildren());

describe('a form that comes anew while somebody types into it', () => {
  test('keeps the caret and what was typed, and takes that when it is left', () => {
    const { shown, taken, control } = shownForms(splitForm('PO-B', ''));
    control('value-2').focus();
    control('value-2').value = '40';
    shown.paint([{ ...splitForm('PO-B', ''), lines: [{ tone: 'warn', pieces: ['PO 2 needs its part.'] }] }]);
    expect(document.activeElement).toBe(control('value-2'));
    expect(control('value-2').value).toBe('40');
    expect(taken).toEqual([]);
    control('value-2').blur();
    expect(taken).toEqual([{ form: 'split', act: '', values: { 'number-2': 'PO-B', 'value-2': '40' } }]);
  });

  test('takes nothing when it is left as it came', () => {
    const { shown, taken, control } = shownForms(splitForm('PO-B', ''));
    control('value-2').focus();
    shown.paint([splitForm('PO-C', '')]);
    control('number-2').focus();
    expect(taken).toEqual([]);
  });

  test('does not take the caret from elsewhere', () => {
    const { shown } = shownForms(splitForm('PO-B', ''));
    shown.paint([splitForm('PO-B', '40')]);
    expect(document.activeElement).toBe(document.body);
  });
});
