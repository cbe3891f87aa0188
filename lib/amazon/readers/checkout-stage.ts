import type { CheckoutStage } from '../../domain/reading.ts';
import { isLiveButton, isReviewStep, placeOrderButtons, placeOrderForms } from '../place-order.ts';
import type { ReadingLog } from '../read.ts';
import { placeButtons, placeForms, stageMarks, unseen } from '../selectors/checkout.ts';
import { firstPlace, prove } from './checkout-fields.ts';

const steps = ['address', 'payment', 'items', 'before-you-go'] as const;

/**
 * The step the page shows. The form that places the order makes it the review step; before that the one open panel,
 * or the button that leads on, tells. Marks of two steps at once: missing.
 */
export function readStage(document: Document, log: ReadingLog): CheckoutStage | undefined {
  if (isReviewStep(document)) {
    prove(log, 'stage', placeForms, 0);
    return 'review';
  }
  let found: CheckoutStage | undefined;
  for (const step of steps) {
    const marks = firstPlace(document, stageMarks[step], (element) => element.closest(unseen) === null);
    if (marks === undefined) continue;
    prove(log, 'stage', stageMarks[step], marks.index, found === undefined ? undefined : 'disagree');
    if (found !== undefined) return undefined;
    found = step;
  }
  return found;
}

/** Whether the order can be placed now. Undefined where the step is not known, or the form has no buttons at all. */
export function readCanPlaceOrder(document: Document, stage: CheckoutStage | undefined, log: ReadingLog): boolean | undefined {
  if (stage !== 'review') return stage === undefined ? undefined : false;
  const buttons = placeOrderForms(document).flatMap(placeOrderButtons);
  if (buttons.length === 0) return undefined;
  prove(log, 'canPlaceOrder', placeButtons, 0);
  return buttons.some(isLiveButton);
}
