import type { FieldForm, FieldFormName, FieldQuestion } from '../../lib/domain/field-view.ts';
import { element } from '../element.ts';
import type { FormAnswer } from './field-questions.ts';
import { paintLines } from './lines.ts';

/** What the forms need of the field they are in. */
export interface FormsSetting {
  readonly isHonest: (event: MouseEvent) => boolean;
  readonly take: (answer: FormAnswer) => void;
  /** A form was left: the caret goes back to the number. */
  readonly leave: () => void;
}

/** The forms below the field's lines. */
export interface Forms {
  readonly element: HTMLElement;
  readonly paint: (forms: readonly FieldForm[]) => void;
}

type Input = HTMLInputElement | HTMLSelectElement;
type Control = Input | HTMLButtonElement;

function paintQuestion({ id, label, value, kind, options }: FieldQuestion, keep: (input: Input) => void): HTMLElement {
  const choices = options.map((option) => element('option', { value: option.value, selected: option.value === value }, option.label));
  const input = kind === 'list'
    ? element('select', { id }, ...choices)
    : element('input', { id, maxlength: '200', autocomplete: 'off', value, list: kind === 'open' && `${id}-list` });
  keep(input);
  return element('label', {}, label, input, ...(kind === 'open' ? [element('datalist', { id: `${id}-list` }, ...choices)] : []));
}

/**
 * Paints forms as the background sends them. One with an opener begins as its button. One without takes each answer when
 * it is given; the caret and what is being typed stay when the answer brings another form in its place, and a control that
 * is gone with it leaves the caret at the first of what came instead.
 */
export function createForms({ isHonest, take, leave }: FormsSetting): Forms {
  const root = element('div');
  let opened: FieldFormName | undefined;
  let shown: readonly FieldForm[] = [];
  let painted = '';
  let all = new Map<string, Control>();

  const open = (name: FieldFormName | undefined): void => {
    opened = name;
    paint(shown);
    const first = shown.find((form) => form.name === name)?.questions[0];
    if (first === undefined) leave();
    else all.get(first.id)?.focus();
  };

  const paintForm = ({ name, opener, questions, lines, buttons }: FieldForm): HTMLElement => {
    const button = (id: string, label: string, act: () => void, look = 'action'): HTMLElement => {
      const made = element('button', { id: `${name}-${id}`, type: 'button', class: look }, label);
      all.set(made.id, made);
      made.addEventListener('click', (event) => { if (isHonest(event)) act(); });
      return made;
    };
    if (opener !== null && opened !== name) return button('open', opener, () => open(name));
    const inputs: Input[] = [];
    const submit = (act: string): void => {
      take({ form: name, act, values: Object.fromEntries(inputs.map(({ id, value }) => [id, value])) });
    };
    const form = element('div', { class: opener === null ? 'form' : 'form opened', role: 'group', 'aria-label': opener ?? buttons[0]?.label ?? false },
      ...questions.map((question) => paintQuestion(question, (input) => {
        inputs.push(input);
        all.set(input.id, input);
        input.addEventListener('change', () => { if (opener === null) submit(''); });
      })), ...paintLines(lines, () => undefined),
      ...buttons.map(({ act, label }, index) => button(act, label, () => submit(act), opener !== null && index === 0 ? 'action primary' : 'action')));
    form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && opener !== null) open(undefined);
      if (event.key !== 'Enter' || event.isComposing || !inputs.includes(event.target as Input)) return; // compared, never used
      event.preventDefault();
      submit(opener === null ? '' : buttons[0]?.act ?? '');
    });
    return form;
  };

  const paint = (forms: readonly FieldForm[]): void => {
    shown = forms;
    if (!forms.some(({ name }) => name === opened)) opened = undefined;
    const now = JSON.stringify([forms, opened]);
    if (now === painted) return;
    painted = now;
    const before = all.get((root.getRootNode() as ShadowRoot).activeElement?.id ?? ''); // the field's own, where all our ids are
    all = new Map();
    root.replaceChildren(...forms.map(paintForm));
    if (before === undefined) return;
    const same = all.get(before.id);
    (same ?? [...all.values()][0])?.focus();
    if (same !== undefined && same.value !== before.value) {
      same.value = before.value; // after it has the caret, which goes to the end with it
      // What is put in from here would not say, when it is left, that it changed.
      same.addEventListener('blur', () => same.dispatchEvent(new Event('change')), { once: true });
    }
  };
  return { element: root, paint };
}
