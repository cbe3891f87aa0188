import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { LinesRow } from '../../../../components/settings/LinesRow.tsx';
import { RadioRows } from '../../../../components/settings/RadioRows.tsx';
import { SettingGroup } from '../../../../components/settings/SettingGroup.tsx';
import { TextRow } from '../../../../components/settings/TextRow.tsx';
import { isCurrency, minorDigits } from '../../../../lib/domain/currency.ts';
import type { Money } from '../../../../lib/domain/money.ts';
import { parseAmount, parseDecimal } from '../../../../lib/domain/parse-amount.ts';
import { matchModes, toleratedAmountsMost, type ReconcileRules } from '../../../../lib/domain/reconcile/rules.ts';
import { amountFormat } from '../../../../lib/i18n/amount-format.ts';
import type { HeldSettings } from '../../use-settings.ts';

/** How bills are laid beside orders, and how far they may differ. */
export function Reconciliation({ held: { values, change, lockOf } }: { held: HeldSettings }) {
  const { locale } = usePeopleLocale();
  const format = amountFormat(locale);
  const rules = values.reconciliation;
  const [badPercent, setBadPercent] = useState(false);
  const [badLine, setBadLine] = useState<string | null>(null);
  const keep = (part: Partial<ReconcileRules>): void => change('reconciliation', { ...rules, ...part });
  const keepPercent = (text: string): void => {
    const parsed = text.trim() === '' ? null : parseDecimal(text.replace('%', ''), format, 4);
    const isBad = parsed !== null && (!parsed.ok || Number(parsed.value) > 100);
    setBadPercent(isBad);
    if (!isBad) keep({ toleratedPercent: parsed?.ok === true ? Number(parsed.value) : null });
  };
  const keepAmounts = (lines: readonly string[]): void => {
    const amounts = lines.map((line) => amountIn(line, format));
    const bad = lines.find((_, index) => amounts[index] === undefined) ?? null;
    setBadLine(bad);
    if (bad !== null) return;
    const byCurrency = new Map(amounts.flatMap((amount) => (amount === undefined ? [] : [[amount.currency, amount] as const])));
    keep({ toleratedAmounts: [...byCurrency.values()] });
  };
  return (
    <SettingGroup id="reconciliation" title={i18n.t('reconcile.settings.title')} lead={i18n.t('reconcile.settings.lead')} lockedBy={lockOf('reconciliation')?.by}>
      <RadioRows
        name="reconcile-mode" legend={i18n.t('reconcile.settings.mode')} value={rules.mode} onChange={(mode) => keep({ mode })}
        choices={matchModes.map((value) => ({ value, label: i18n.t(`reconcile.settings.${value}`), hint: i18n.t(`reconcile.settings.${value}Hint`) }))}
      />
      <TextRow
        id="reconcile-percent" label={i18n.t('reconcile.settings.percent')} hint={i18n.t('reconcile.settings.percentHint')} isCode
        value={rules.toleratedPercent === null ? '' : String(rules.toleratedPercent).replace('.', format.decimal)}
        problem={badPercent ? i18n.t('reconcile.settings.percentBad') : undefined} onDone={keepPercent}
      />
      <LinesRow
        id="reconcile-amounts" label={i18n.t('reconcile.settings.amounts')} hint={i18n.t('reconcile.settings.amountsHint')}
        lines={rules.toleratedAmounts.map(({ amount, currency }) => `${(amount / 10 ** minorDigits[currency]).toFixed(minorDigits[currency]).replace('.', format.decimal)} ${currency}`)}
        most={80} mostLines={toleratedAmountsMost} problem={badLine === null ? undefined : i18n.t('reconcile.settings.amountsBad', { line: badLine })} onDone={keepAmounts}
      />
    </SettingGroup>
  );
}

/** A line such as `1.00 USD`; undefined when it is none. */
function amountIn(line: string, format: Parameters<typeof parseAmount>[2]): Money | undefined {
  const code = /(?<!\p{L})[A-Za-z]{3}(?!\p{L})/u.exec(line)?.[0].toUpperCase() ?? '';
  if (!isCurrency(code)) return undefined;
  const parsed = parseAmount(line, code, format);
  return parsed.ok ? parsed.value : undefined;
}
