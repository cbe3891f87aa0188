import { isListShown, type FieldModel } from './field-model.ts';

/** Keys of a combobox (WAI-ARIA 1.2, editable with list). Enter picks or keeps, and never reaches the shop's form. */
export function handleKey(event: KeyboardEvent, model: FieldModel): void {
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
