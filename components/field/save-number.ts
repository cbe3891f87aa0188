import { element } from '../element.ts';
import type { Say } from './say.ts';

/** A button that saves a number nobody has saved yet, after asking for a title that may stay empty. */
export function saveNumber(save: (title: string) => void, isHonest: (event: MouseEvent) => boolean, say: Say): HTMLElement {
  const start = element('button', { type: 'button', class: 'action' }, say('field.save.start'));
  const place = element('div', { class: 'save' }, start);
  start.addEventListener('click', (event) => {
    if (!isHonest(event)) return;
    const title = element('input', {
      type: 'text', maxlength: '200', 'aria-label': say('field.save.title'), placeholder: say('field.save.title'),
    });
    const confirm = element('button', { type: 'button', class: 'action primary' }, say('field.save.confirm'));
    title.addEventListener('keydown', (key) => {
      if (key.key === 'Escape') {
        place.replaceChildren(start);
        start.focus();
      }
      if (key.key !== 'Enter' || key.isComposing) return;
      key.preventDefault();
      save(title.value);
    });
    confirm.addEventListener('click', (click) => { if (isHonest(click)) save(title.value); });
    place.replaceChildren(title, confirm);
    title.focus();
  });
  return place;
}
