import { passphraseLeast } from '../../../../../lib/exchange/backup/envelope.ts';

/** What keeps a new passphrase from being used, and at which field that is said. */
export interface PassphraseProblem {
  readonly field: 'first' | 'second';
  readonly code: 'short' | 'different';
  readonly least: number;
}

/** Checks a new passphrase that was typed twice. */
export function passphraseProblem(first: string, second: string): PassphraseProblem | null {
  if ([...first].length < passphraseLeast) return { field: 'first', code: 'short', least: passphraseLeast };
  return first === second ? null : { field: 'second', code: 'different', least: passphraseLeast };
}
