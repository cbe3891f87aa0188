import type { Say } from '../../components/field/say.ts';
import { amazonPoText, findAmazonPo, writeAmazonPo } from '../../lib/amazon/fill-amazon-po.ts';
import type { FieldLine } from '../../lib/domain/field-view.ts';

/** Amazon's own PO field, kept as one with ours. */
export interface AmazonLink {
  /** Our field holds `number` now. One that the person chose just now is written into Amazon's field; one from before only where that is empty. */
  readonly settle: (number: string, isChosenNow: boolean) => void;
  /** Looks at Amazon's field again: somebody may have changed it there. */
  readonly look: () => void;
}

/** Whom the state of Amazon's field is told. */
export interface AmazonLinkListener {
  /** What is to be said of it beside our number. */
  readonly show: (line: FieldLine | null) => void;
  /** What stands in it, each time that changes. */
  readonly read: (value: string) => void;
}

/** Writes what is chosen in our field into Amazon's own, reads it back, and says where the two differ. It never decides which is right. */
export function linkAmazonPo(document: Document, say: Say, { show, read }: AmazonLinkListener): AmazonLink {
  let ours: string | undefined;
  let refused: string | undefined;
  let seen: string | undefined;
  let shown = 'null';

  const lineNow = (): FieldLine | null => {
    const place = findAmazonPo(document);
    if (place.kind === 'none') return null;
    if (place.kind === 'unsure') return { tone: 'warn', pieces: [say('field.amazon.unsure')] };
    const theirs = amazonPoText(place.control);
    if (theirs !== seen) read(seen = theirs);
    if (ours === undefined) return null;
    if (theirs === ours) return ours === '' ? null : { tone: 'plain', pieces: [say('field.amazon.written')] };
    if (refused === ours) return { tone: 'warn', pieces: [say('field.amazon.refused', ours)] };
    return {
      tone: 'warn', pieces: [theirs === '' ? say('field.amazon.empty') : say('field.amazon.differs', theirs)],
      ways: [
        ...(theirs === '' ? [] : [{ number: theirs, label: say('field.amazon.use', theirs) }]),
        ...(ours === '' ? [] : [{ number: ours, label: say('field.amazon.write', ours) }]),
      ],
    };
  };

  const look = (): void => {
    const line = lineNow();
    if (JSON.stringify(line) === shown) return;
    shown = JSON.stringify(line);
    show(line);
  };

  return {
    look,
    settle: (number, isChosenNow) => {
      const place = findAmazonPo(document);
      if (place.kind === 'one') {
        const theirs = amazonPoText(place.control);
        // Emptied here, it is emptied there, unless something else had been put there.
        const mayWrite = number === '' ? theirs === ours : isChosenNow || theirs === '';
        refused = mayWrite && !writeAmazonPo(place.control, number) ? number : undefined;
      }
      ours = number;
      look();
    },
  };
}
