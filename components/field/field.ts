import { element, setAttributes } from '../element.ts';
import { createFieldModel, isListShown, type FieldModel, type FieldState } from './field-model.ts';
import type { FieldQuestions } from './field-questions.ts';
import { handleKey } from './field-keys.ts';
import { createForms } from './forms.ts';
import { linesOf, paintLines, toneOf } from './lines.ts';
import type { Say } from './say.ts';
import { optionId, options } from './suggestion-list.ts';

/** What the field needs of the page it stands on. */
export interface FieldSetting {
  readonly questions: FieldQuestions;
  readonly say: Say;
  /** True in a private window, which the field names. */
  readonly isPrivate: boolean;
  /** False for a click the person cannot have meant. */
  readonly isHonest: (event: MouseEvent) => boolean;
  /** Told at every change, so that what is chosen is known the moment the order is placed. */
  readonly changed: (state: FieldState) => void;
  /** Ends with the field. */
  readonly signal: AbortSignal;
}

/** The field as the page around it uses it. */
export interface Field extends FieldModel {
  readonly focus: () => void;
  /** Says a sentence at once, once, to those who cannot see it appear. */
  readonly alert: (sentence: string) => void;
}

/** The PO field: a combobox over the saved POs, below it what is true of the number and of the checkout, and what is to be filled in. */
export function createField(place: HTMLElement, { questions, say, isPrivate, isHonest, changed, signal }: FieldSetting): Field {
  const list = element('ul', { id: 'list', role: 'listbox', class: 'list', 'aria-label': say('field.suggestions'), hidden: true });
  const input = element('input', {
    id: 'number', role: 'combobox', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', maxlength: '200',
    placeholder: say('field.placeholder'), 'aria-autocomplete': 'list', 'aria-controls': 'list', 'aria-describedby': 'status',
  });
  const clear = element('button', { type: 'button', class: 'clear', 'aria-label': say('field.clear') });
  const box = element('div', {}, input, clear, list);
  const status = element('div', { id: 'status', role: 'status', class: 'status' });
  const again = element('button', { type: 'button', class: 'action' }, say('field.tryAgain'));
  const hint = element('span', { class: 'hint' }, say(isPrivate ? 'field.private' : 'field.optional'));
  const alert = element('p', { role: 'alert', class: 'unseen' });

  let painted: Partial<FieldState> = {};
  let said = '';
  let isPressed = false;
  const paint = (state: FieldState): void => {
    changed(state);
    if (isPressed) return; // painted when the press is over
    const { text, active, suggestions, view, trouble } = state;
    const isShown = isListShown(state);
    if (input.value !== text) input.value = text;
    setAttributes(input, {
      'aria-expanded': String(isShown), 'aria-invalid': String(view?.summary === 'malformed'),
      'aria-activedescendant': isShown && active >= 0 && optionId(active),
    });
    if (view !== null) hint.textContent = view.hint;
    clear.hidden = text === '';
    // A number half typed is not wrong yet: while the list can still complete it, nothing warns.
    box.className = `box ${isShown && view?.summary === 'unknown' ? 'plain' : toneOf(state)}`;
    list.hidden = !isShown;
    forms.element.hidden = isShown || trouble !== null;
    again.hidden = isShown || trouble === null;
    if (suggestions !== painted.suggestions || active !== painted.active) {
      list.replaceChildren(...options(suggestions, active, say));
      list.children[active]?.scrollIntoView({ block: 'nearest' });
    }
    // A live region speaks when it changes: repainting the same sentence would say it again.
    const lines = linesOf(state, say);
    const saying = JSON.stringify(lines);
    if (saying !== said) {
      status.replaceChildren(...paintLines(lines, (event, number) => {
        if (!isHonest(event)) return;
        model.pick(number);
        input.focus();
      }));
    }
    said = saying;
    forms.paint(view?.forms ?? []);
    painted = state;
  };

  const model = createFieldModel(questions, paint);
  const forms = createForms({ isHonest, take: (answer) => void model.answer(answer), leave: () => input.focus() });
  place.append(element('section', { class: 'card', 'aria-label': say('field.region') },
    element('header', {},
      element('label', { for: 'number' }, say('field.label')), hint, element('span', { class: 'brand', 'aria-hidden': 'true' }, 'PO Ledger')),
    box, status, again, forms.element, alert));

  // While a pointer is down nothing may move: a button that moves away between press and release is not clicked.
  const release = (): void => {
    isPressed = false;
    paint(model.state());
  };
  const press = (event: Event): void => {
    const isDown = event.type === 'pointerdown';
    isPressed ||= isDown;
    setTimeout(release, isDown ? 2_000 : 0); // after the click; a release outside the window is never told
  };
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) window.addEventListener(type, press, { capture: true, passive: true, signal });
  const keepFocus = (event: MouseEvent): void => event.preventDefault();
  input.addEventListener('input', () => {
    forms.paint([]); // another number: a form that was opened for the last one begins closed
    model.type(input.value);
  });
  input.addEventListener('keydown', (event) => handleKey(event, model));
  let hasFocus = false;
  // The list opens when it is asked for (click, arrow, typing): opened by any focus it would lie over the shop's button.
  input.addEventListener('focus', () => { hasFocus = true; });
  input.addEventListener('click', () => { if (!model.state().open) model.openList(); });
  // Deferred: a script of the page may have removed the field, and it comes back with the focus before this runs.
  input.addEventListener('blur', () => {
    hasFocus = false;
    setTimeout(() => { if (!hasFocus) model.commit(); });
  });
  again.addEventListener('click', (event) => { if (isHonest(event)) model.retry(); });
  clear.addEventListener('mousedown', keepFocus);
  clear.addEventListener('click', (event) => {
    if (!isHonest(event)) return;
    model.type('');
    input.focus();
  });
  list.addEventListener('mousedown', keepFocus);
  list.addEventListener('click', (event) => {
    const clicked = event.target instanceof Node ? event.target : null;
    const picked = model.state().suggestions[[...list.children].findIndex((row) => row.contains(clicked))];
    if (picked !== undefined && isHonest(event)) model.pick(picked.number);
  });
  paint(model.state());
  return {
    ...model,
    focus: () => input.focus(),
    alert: (sentence) => {
      alert.textContent = ''; // the same sentence is said again
      alert.textContent = sentence;
    },
  };
}
