/** One allowed form of PO numbers. A mask is for everybody (`PO-{YYYY}-{seq:5}`), an expression for experts (`PO-\d{5}`). Both describe the whole number. */
export type NumberPattern =
  | { readonly kind: 'mask'; readonly text: string }
  | { readonly kind: 'expression'; readonly text: string };

/** Why a mask cannot be used. */
export type MaskProblem =
  | 'empty' | 'tooLong' | 'unclosed' | 'strayBrace' | 'unknownToken' | 'noWidth' | 'badWidth' | 'needlessWidth'
  | 'twoCounters' | 'checkNotLast' | 'checkWithoutScheme';

/**
 * Why a regular expression cannot be used. `ambiguous`: a repeated part reads the same text in many ways, so that an
 * ordinary engine could hang; `tooComplex`: too large when its repeats are written out.
 */
export type ExpressionProblem =
  | 'empty' | 'tooLong' | 'syntax' | 'backreference' | 'lookaround' | 'anchorInside' | 'unsupported' | 'tooComplex' | 'ambiguous';

/** A pattern that cannot be used: why, where (1 is the first character) and the part that is meant. */
export type PatternProblem =
  | { readonly kind: 'mask'; readonly code: MaskProblem; readonly position: number; readonly part: string }
  | { readonly kind: 'expression'; readonly code: ExpressionProblem; readonly position: number; readonly part: string };
