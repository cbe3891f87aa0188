import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import type { TypedAnswer } from '../../../../components/request/AnswerForm.tsx';
import { answerRequest, type GivenAnswer } from '../../../../lib/app/answer-request.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { failureText } from '../../../extension-page/failure-text.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { problemText } from '../../../extension-page/problem-text.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

/** Records the answer to a request. `problem`: what is wrong with the final number. */
export function useAnswer({ id, number, request }: PurchaseOrder): { busy: boolean; problem: string | undefined; answer: (typed: TypedAnswer) => void } {
  const { refresh, say } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const raise = useRaise();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const given = ({ kind, by, number: text, reason }: TypedAnswer): GivenAnswer => {
    if (kind === 'rejected') return { kind, by, reason };
    return { kind, by, text: text.trim() === number && request?.numberPending === false ? null : text };
  };
  const answer = (typed: TypedAnswer): void => {
    setProblem(undefined);
    setBusy(true);
    inLedger((context) => answerRequest(context, { id, answer: given(typed) })).then((answered) => {
      refresh();
      if (answered.ok) return say({ text: i18n.t(`ledger.request.done.${typed.kind}`, { number: answered.value.number }) });
      const { error } = answered;
      if (error === 'full' || error === 'blocked' || error === 'failed') return say({ tone: 'warn', text: failureText(error) });
      if (error === 'notFound') return say({ tone: 'warn', text: i18n.t('popup.detail.gone') });
      if (error === 'notRequested') return say({ tone: 'warn', text: i18n.t('ledger.request.answeredAlready') });
      setProblem(problemText(error, locale).text);
      return document.getElementById('answer-number')?.focus();
    }).catch(raise).finally(() => setBusy(false));
  };
  return { busy, problem, answer };
}
