import { i18n } from '#i18n';
import type { DraftProblem } from '../../components/purchase-order/editor/read-draft.ts';
import type { FieldMessage } from '../../components/purchase-order/editor/editor-props.ts';
import type { PurchaseOrderProblem } from '../../lib/app/add-purchase-order.ts';
import type { TransitionProblem } from '../../lib/domain/transitions.ts';
import { ruleWords } from '../../lib/messaging/field-words/rule-words.ts';

/** Why a purchase order may not be brought into a state. */
export function transitionText(problem: TransitionProblem): string {
  return i18n.t(`ledger.move.problem.${problem}`);
}

/** What keeps a purchase order from being saved, as a sentence at its field. */
export function problemText(problem: PurchaseOrderProblem | DraftProblem, locale: string): FieldMessage {
  if (typeof problem === 'string') return { field: 'number', row: null, text: i18n.t(`popup.form.problem.${problem}`) };
  const at = (text: string): FieldMessage => ({ field: problem.field, row: 'row' in problem ? problem.row : null, text });
  switch (problem.code) {
    case 'rule': return at('rule' in problem ? ruleWords(problem.rule, locale) : '');
    case 'series': {
      const reason = 'series' in problem ? problem.series.code : undefined;
      if (reason === 'breaksRules') return at(i18n.t('ledger.problem.seriesBreaksRules'));
      return at(i18n.t(reason === 'exhausted' ? 'ledger.problem.seriesFull' : 'ledger.problem.series'));
    }
    case 'noSeries': return at(i18n.t('ledger.problem.noSeries'));
    case 'derived': case 'hasOrders': case 'hasOpenOrders': case 'noOpenOrders': case 'awaitsAnswer': case 'noRequest': case 'neverIssued':
    case 'alreadyIssued': case 'reopenFirst': case 'notApproved': return at(transitionText(problem.code));
    default: return at(i18n.t(`ledger.problem.${problem.code}`));
  }
}
