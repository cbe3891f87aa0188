import { i18n } from '#i18n';
import { abandonCheckout, awaitCheckout } from '../../lib/app/abandon-checkout.ts';
import type { Checkout } from '../../lib/domain/checkout.ts';
import type { Result } from '../../lib/domain/result.ts';
import type { StorageFailure } from '../../lib/storage/failure.ts';
import { failureText } from '../extension-page/failure-text.ts';
import { inLedger } from '../extension-page/in-ledger.ts';
import { usePopup } from './popup-context.ts';
import { useRaise } from '../extension-page/use-raise.ts';

/** Says of a waiting checkout that nothing was ordered, with a way back in the toast. */
export function useNotOrdered(): (checkout: Checkout, number: string) => void {
  const { refresh, say } = usePopup();
  const raise = useRaise();
  const told = (result: Result<null, 'notFound' | StorageFailure>): boolean => {
    refresh();
    if (!result.ok) say({ tone: 'warn', text: result.error === 'notFound' ? i18n.t('popup.needs.gone') : failureText(result.error) });
    return result.ok;
  };
  const undo = ({ key }: Checkout, number: string): void => {
    inLedger((context) => awaitCheckout(context, { key })).then((undone) => {
      if (told(undone)) say({ text: i18n.t('popup.needs.awaited', { number }) });
    }, raise);
  };
  return (checkout, number) => {
    inLedger((context) => abandonCheckout(context, { key: checkout.key })).then((abandoned) => {
      if (!told(abandoned)) return;
      const action = { label: i18n.t('popup.form.undo'), run: () => undo(checkout, number) };
      say({ text: i18n.t('popup.needs.abandoned', { number }), action });
    }, raise);
  };
}
