import type { FieldLine, Tone } from '../../lib/domain/field-view.ts';
import { element } from '../element.ts';
import type { FieldState } from './field-model.ts';
import type { Say } from './say.ts';

/** What the line under the field means. */
export function toneOf({ trouble, view }: Pick<FieldState, 'trouble' | 'view'>): Tone {
  if (trouble !== null) return trouble === 'unkept' ? 'bad' : 'wait';
  return view?.lines[0]?.tone ?? 'plain';
}

const lineOf = ({ tone, pieces }: FieldLine): HTMLElement => element('p', { class: tone }, ...pieces.map((piece) => {
  if (typeof piece === 'string') return piece;
  return piece.kind === 'number' ? element('bdi', { class: 'number' }, piece.text) : element('strong', {}, piece.text);
}));

/** What stands under the field: what will happen, or what is wrong and what to do. */
export function statusLines({ trouble, view, isKnown }: FieldState, say: Say): HTMLElement[] {
  if (trouble === null) return (view?.lines ?? []).map(lineOf);
  if (!isKnown) return [lineOf({ tone: 'wait', pieces: [say('field.trouble.unknown')] })];
  if (trouble === 'unkept') return [lineOf({ tone: 'bad', pieces: [say('field.trouble.unkept')] })];
  return [lineOf({ tone: 'wait', pieces: [{ kind: 'strong', text: say('field.trouble.kept') }, ' ', say(`field.trouble.${trouble}`)] })];
}
