import type { FieldLine, Tone } from '../../lib/domain/field-view.ts';
import { element } from '../element.ts';
import type { FieldState } from './field-model.ts';
import type { Say } from './say.ts';

const weights: readonly Tone[] = ['plain', 'ok', 'warn', 'bad'];

/** What the lines under the field come to, for the field's own colour. */
export function toneOf({ trouble, view }: FieldState): Tone {
  if (trouble !== null) return trouble === 'unkept' ? 'bad' : 'wait';
  return weights[Math.max(0, ...(view?.lines ?? []).map(({ tone }) => weights.indexOf(tone)))] ?? 'plain';
}

/** Lines with their ways out. `pick` puts a number into the field. */
export function paintLines(lines: readonly FieldLine[], pick: (event: MouseEvent, number: string) => void): HTMLElement[] {
  return lines.flatMap(({ tone, pieces, ways = [] }) => [
    element('p', { class: tone }, ...pieces.map((piece) => {
      if (typeof piece === 'string') return piece;
      return piece.kind === 'number' ? element('bdi', { class: 'number' }, piece.text) : element('strong', {}, piece.text);
    })),
    ...ways.map(({ label, number }) => {
      const way = element('button', { type: 'button', class: 'action' }, label);
      way.addEventListener('click', (event) => pick(event, number));
      return way;
    }),
  ]);
}

/** What stands under the field: what will happen, or what is wrong and what to do. */
export function linesOf({ trouble, view, isKnown, amazon }: FieldState, say: Say): readonly FieldLine[] {
  if (trouble === null) {
    const ofAmazon = amazon ?? view?.amazon ?? null;
    return [...view?.lines ?? [], ...(ofAmazon === null ? [] : [ofAmazon])];
  }
  if (trouble === 'privateWindow') return [{ tone: 'wait', pieces: [say('field.trouble.privateWindow')] }];
  if (!isKnown) return [{ tone: 'wait', pieces: [say('field.trouble.unknown')] }];
  if (trouble === 'unkept') return [{ tone: 'bad', pieces: [say('field.trouble.unkept')] }];
  return [{ tone: 'wait', pieces: [{ kind: 'strong', text: say('field.trouble.kept') }, ' ', say(`field.trouble.${trouble}`)] }];
}
