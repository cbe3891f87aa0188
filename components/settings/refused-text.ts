import { useState } from 'preact/hooks';

/** A text as a setting shows it, and what is wrong with its length. */
interface RefusedText {
  readonly shown: string;
  readonly problem: string | undefined;
  /** Takes a finished text: keeps it, or leaves it where it is typed and says why. */
  readonly finish: (text: string) => void;
}

/**
 * A finished text that is longer than can be kept stays where it was typed, whole, until it is shortened; the setting keeps
 * its `value` meanwhile. `problemOf` says what is wrong with a text.
 */
export function useRefusedText(value: string, problemOf: (text: string) => string | undefined, keep: (text: string) => void): RefusedText {
  const [refused, setRefused] = useState<string | null>(null);
  return {
    shown: refused ?? value,
    problem: refused === null ? undefined : problemOf(refused),
    finish: (text) => {
      const isRefused = problemOf(text) !== undefined;
      setRefused(isRefused ? text : null);
      if (!isRefused) keep(text);
    },
  };
}
