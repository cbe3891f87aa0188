import { i18n } from '#i18n';
import { FailureNotice } from '../../../../components/FailureNotice.tsx';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { askedInCart, newRequest } from '../../../../components/request/request-draft.ts';
import { readCheckout } from '../../../../lib/app/read-checkout.ts';
import { readSettings } from '../../../../lib/app/read-settings.ts';
import { readNextNumber } from '../../../../lib/app/take-number.ts';
import { toPurchaseId } from '../../../../lib/domain/ids.ts';
import { marketplaces } from '../../../../lib/domain/marketplace.ts';
import { ok } from '../../../../lib/domain/result.ts';
import { amountFormat, currencyOfRegion } from '../../../../lib/i18n/amount-format.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useLedger } from '../../../extension-page/use-ledger.ts';
import { useAddress } from '../../use-address.ts';
import { keptDraft, requestDraftSchema } from '../editor/kept-draft.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { RequestForm } from './RequestForm.tsx';

/** The checkout an address names (`amazon.de/106-…`), taken apart and checked; undefined when it names none. */
function checkoutOf(text: string) {
  const slash = text.indexOf('/');
  const marketplace = marketplaces.find((name) => name === text.slice(0, slash));
  const purchaseId = toPurchaseId(text.slice(slash + 1));
  return marketplace === undefined || purchaseId === undefined ? undefined : { marketplace, purchaseId };
}

/** A new request, from the cart of the checkout the address names, or empty. */
export function NewRequest() {
  const { address } = useAddress();
  const { refresh } = useExtensionPage();
  const { locale } = usePeopleLocale();
  const place = checkoutOf(address.params['checkout'] ?? '');
  const settings = useLedger(readSettings, []);
  const next = useLedger((context) => readNextNumber(context), []);
  const checkout = useLedger((context) => (place === undefined ? Promise.resolve(ok(null)) : readCheckout(context, place)), [address.params['checkout']]);
  if (settings?.ok === false) return <FailureNotice failure={settings.error} onRetry={refresh} />;
  if (checkout?.ok === false) return <FailureNotice failure={checkout.error} onRetry={refresh} />;
  if (settings === null || next === null || checkout === null) return <ViewFrame title={i18n.t('ledger.request.newTitle')}>{null}</ViewFrame>;
  const currency = currencyOfRegion(locale);
  const cart = checkout.value;
  const asked = cart === null ? {} : askedInCart(cart, amountFormat(locale), currency);
  const keptKey = cart === null ? 'request' : `request.${cart.key}`;
  return (
    <RequestForm
      key={keptKey} keptKey={keptKey} kept={keptDraft(keptKey, requestDraftSchema)} begun={newRequest(asked, next.ok, currency)} checkout={cart?.key ?? null} isFromCart={cart !== null && cart.items.length > 0} currency={currency}
      nextNumber={next.ok ? next.value : null} remindAfter={settings.value.settings.remindAfterWorkingDays}
    />
  );
}
