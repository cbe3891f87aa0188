import { element, setAttributes } from '../element.ts';
import { createFieldModel, isListShown, type FieldModel, type FieldState } from './field-model.ts';
import type { FieldQuestions } from './field-questions.ts';
import { saveNumber } from './save-number.ts';
import type { Say } from './say.ts';
import { statusLines, toneOf } from './status-line.ts';
import { optionId, options } from './suggestion-list.ts';

/** What the field needs of the page it stands on. */
export interface FieldSetting {
  readonly questions: FieldQuestions;
  readonly say: Say;
  /** False for a click the person cannot have meant. */
  readonly isHonest: (event: MouseEvent) => boolean;
  /** Ends with the field. */
  readonly signal: AbortSignal;
}

/** What the field offers below its line. */
type Offer = 'tryAgain' | 'save' | 'nothing';

function offerOf({ trouble, view }: FieldState): Offer {
  if (trouble !== null) return 'tryAgain';
  return view?.summary === 'unknown' ? 'save' : 'nothing';
}

/** Keys of a combobox (WAI-ARIA 1.2, editable with list). Enter picks or keeps, and never reaches the shop's form. */
function handleKey(event: KeyboardEvent, model: FieldModel): void {
  if (event.isComposing) return;
  const { open, active, suggestions } = model.state();
  const picked = isListShown(model.state()) ? suggestions[active] : undefined;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => open ? model.move(1) : model.openList(),
    ArrowUp: () => open ? model.move(-1) : model.openList(),
    Enter: () => picked === undefined ? model.commit() : model.pick(picked.number),
    Escape: () => open ? model.closeList() : model.restore(),
  };
  const act = acts[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
}

/** The PO field above the place-order box: a combobox over the saved POs and one line that says what is true of the number. */
export function createField(place: HTMLElement, { questions, say, isHonest, signal }: FieldSetting): FieldModel {
  const list = element('ul', { id: 'list', role: 'listbox', class: 'list', 'aria-label': say('field.suggestions'), hidden: true });
  const input = element('input', {
    id: 'number', type: 'text', role: 'combobox', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', maxlength: '200',
    placeholder: say('field.placeholder'), 'aria-autocomplete': 'list', 'aria-controls': 'list', 'aria-describedby': 'status',
  });
  const clear = element('button', { type: 'button', class: 'clear', 'aria-label': say('field.clear') });
  const box = element('div', {}, input, clear, list);
  const status = element('div', { id: 'status', role: 'status', class: 'status' });
  const action = element('div');
  place.append(element('section', { class: 'card', 'aria-label': say('field.region') },
    element('header', {},
      element('label', { for: 'number' }, say('field.label')),
      element('span', { class: 'hint' }, say('field.optional')),
      element('span', { class: 'brand', 'aria-hidden': 'true' }, 'PO Ledger')),
    box, status, action));

  let painted: Partial<FieldState> = {};
  let said = '';
  let isPressed = false;
  let offered: Offer = 'nothing';
  const paint = (state: FieldState): void => {
    if (isPressed) return; // painted when the press is over
    const { text, active, suggestions, view, trouble } = state;
    const isShown = isListShown(state);
    if (input.value !== text) input.value = text;
    setAttributes(input, {
      'aria-expanded': String(isShown), 'aria-invalid': String(view?.summary === 'malformed'),
      'aria-activedescendant': isShown && active >= 0 && optionId(active),
    });
    clear.hidden = text === '';
    // A number half typed is not wrong yet: while the list can still complete it, nothing warns.
    box.className = `box ${isShown && view?.summary === 'unknown' ? 'plain' : toneOf(state)}`;
    list.hidden = !isShown;
    action.hidden = isShown;
    if (suggestions !== painted.suggestions || active !== painted.active) {
      list.replaceChildren(...options(suggestions, active, say));
      list.children[active]?.scrollIntoView({ block: 'nearest' });
    }
    // A live region speaks when it changes: repainting the same sentence would say it again.
    const saying = JSON.stringify([view, trouble]);
    if (saying !== said) status.replaceChildren(...statusLines(state, say));
    said = saying;
    // A title half typed stays while the number is still one to save.
    const offer = offerOf(state);
    if (offer !== offered) action.replaceChildren(...actionFor(offer));
    offered = offer;
    painted = state;
  };

  const actionFor = (offer: Offer): HTMLElement[] => {
    if (offer === 'save') return [saveNumber((title) => void model.save(title).then(() => input.focus()), isHonest, say)];
    if (offer === 'nothing') return [];
    const again = element('button', { type: 'button', class: 'action' }, say('field.tryAgain'));
    again.addEventListener('click', (event) => { if (isHonest(event)) model.retry(); });
    return [again];
  };

  const model = createFieldModel(questions, paint);
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
  input.addEventListener('input', () => model.type(input.value));
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
  return model;
}
