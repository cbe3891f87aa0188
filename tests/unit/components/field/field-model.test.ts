import { describe, expect, test } from 'vitest';
import { createFieldModel, isListShown } from '../../../../components/field/field-model.ts';
import type { FieldQuestions } from '../../../../components/field/field-questions.ts';
import type { FieldView, SuggestionView } from '../../../../lib/domain/field-view.ts';
import type { PoNumber } from '../../../../lib/domain/po-number.ts';
import { err, ok } from '../../../../lib/domain/result.ts';

const viewOf = (text: string, change: Partial<FieldView> = {}): FieldView => ({
  summary: text === '' ? null : 'usable', number: text === '' ? null : text as PoNumber, hint: '', lines: [], amazon: null, forms: [], note: null, isHeld: false, ...change,
});
const row = (number: string): SuggestionView => ({ number: number as PoNumber, title: '', favourite: false, note: '', problem: null });

/** A field whose questions are answered when the test says so, in any order. */
function fieldAsking(answers: Partial<FieldQuestions> = {}) {
  const chosen: string[] = [];
  const model = createFieldModel({
    load: () => Promise.resolve(ok({ view: viewOf(''), text: '', trouble: null })),
    suggest: () => Promise.resolve(ok([])),
    check: (text) => Promise.resolve(ok(viewOf(text))),
    choose: (text) => {
      chosen.push(text);
      return Promise.resolve(ok(viewOf(text)));
    },
    answer: (text) => Promise.resolve(ok(viewOf(text))),
    ...answers,
  }, () => undefined);
  return { model, chosen };
}
const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('what is chosen', () => {
  test('a saved number typed in full is chosen; one that is not saved only when the field is left', async () => {
    const { model, chosen } = fieldAsking({ check: (text) => Promise.resolve(ok(viewOf(text, { summary: text === 'PO-1' ? 'usable' : 'unknown' }))) });
    model.type('PO-1');
    await settle();
    model.type('PO-12');
    await settle();
    expect(chosen).toEqual(['PO-1']);
    model.commit();
    expect(chosen).toEqual(['PO-1', 'PO-12']);
  });

  test('blanks choose nothing, at once', async () => {
    const { model, chosen } = fieldAsking();
    model.type('  ');
    await settle();
    expect(chosen).toEqual(['']);
  });

  test('a visit to a field that could not be loaded takes nothing back', async () => {
    const { model, chosen } = fieldAsking({ load: () => Promise.resolve(err('failed')) });
    await model.load();
    model.commit();
    expect([model.state().trouble, chosen]).toEqual(['failed', []]);
  });

  test('a number is said to be kept on the page only once it is', async () => {
    let answer: (given: Awaited<ReturnType<FieldQuestions['choose']>>) => void = () => undefined;
    const { model } = fieldAsking({ load: () => Promise.resolve(err('full')), choose: () => new Promise((resolve) => { answer = resolve; }) });
    await model.load();
    model.pick('PO-1');
    expect(model.state().trouble).toBeNull();
    answer(err('full'));
    await settle();
    expect(model.state().trouble).toBe('full');
  });

  test('Escape brings the last choice back', async () => {
    const { model } = fieldAsking();
    model.pick('PO-1');
    await settle();
    model.type('PO-9x');
    model.restore();
    expect(model.state().text).toBe('PO-1');
  });
});

test('an answer that comes after a newer question was asked is dropped', async () => {
  const waiting = new Map<string, (view: FieldView) => void>();
  const { model } = fieldAsking({ check: (text) => new Promise((resolve) => { waiting.set(text, (view) => resolve(ok(view))); }) });
  model.type('PO-1');
  model.type('PO-12');
  waiting.get('PO-12')?.(viewOf('PO-12', { summary: 'unknown' }));
  await settle();
  waiting.get('PO-1')?.(viewOf('PO-1'));
  await settle();
  expect(model.state().view?.number).toBe('PO-12');
});

describe('an order that is held', () => {
  test('is let go with a reason, which the next view takes back', async () => {
    const { model } = fieldAsking({
      choose: (text) => Promise.resolve(ok(viewOf(text, { isHeld: true }))),
      answer: (text) => Promise.resolve(ok(viewOf(text))),
    });
    model.pick('PO-1');
    await settle();
    expect(model.state().view?.isHeld).toBe(true);
    await model.answer({ form: 'override', values: { reason: 'Emergency' }, act: 'use' });
    expect(model.state()).toMatchObject({ reason: 'Emergency', view: { isHeld: false } });
    model.pick('PO-2');
    await settle();
    expect(model.state()).toMatchObject({ reason: '', view: { isHeld: true } });
  });

  test('another cart does not overrule a number that is being typed', async () => {
    const { model } = fieldAsking({ check: () => new Promise(() => undefined) });
    model.pick('PO-1');
    await settle();
    model.type('PO-2');
    await model.show(Promise.resolve(ok({ view: viewOf('PO-1', { note: 'late' }) })));
    expect(model.state().view?.note).toBeNull();
  });

  test('what is said of another cart is shown, unless something was answered that was asked later', async () => {
    const answered = viewOf('PO-1', { note: 'divided' });
    const { model } = fieldAsking({ answer: () => Promise.resolve(ok(answered)) });
    model.pick('PO-1');
    await settle();
    await model.show(Promise.resolve(ok({ view: viewOf('PO-1', { note: 'another cart' }) })));
    expect(model.state().view?.note).toBe('another cart');
    let late: (answer: Awaited<Parameters<typeof model.show>[0]>) => void = () => undefined;
    const shown = model.show(new Promise((resolve) => { late = resolve; }));
    await model.answer({ form: 'split', act: '', values: {} });
    late(ok({ view: viewOf('PO-1', { note: 'whole' }) }));
    await shown;
    expect(model.state().view?.note).toBe('divided');
  });
});

test('a list that only repeats the number in the field stays shut', async () => {
  const { model } = fieldAsking({ suggest: () => Promise.resolve(ok([row('PO-1')])) });
  model.type('PO-1');
  await settle();
  expect(isListShown(model.state())).toBe(false);
});
