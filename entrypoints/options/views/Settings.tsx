import { FailureNotice } from '../../../components/FailureNotice.tsx';
import { useExtensionPage } from '../../extension-page/page-context.ts';
import { useSettings } from '../use-settings.ts';
import { CheckoutRules } from './settings/CheckoutRules.tsx';
import { Contacts } from './settings/Contacts.tsx';
import { CustomFields } from './settings/CustomFields.tsx';
import { DocumentGroup } from './settings/DocumentGroup.tsx';
import { FindingLimits } from './settings/FindingLimits.tsx';
import { LinkRules } from './settings/LinkRules.tsx';
import { NumberRulesGroup } from './settings/NumberRulesGroup.tsx';
import { PolicyProblems } from './settings/PolicyProblems.tsx';
import { Reconciliation } from './settings/Reconciliation.tsx';
import { Reminders } from './settings/Reminders.tsx';
import { SeriesGroup } from './settings/SeriesGroup.tsx';

/** Everything a person, or their organisation, decides about purchase orders. */
export function Settings() {
  const { refresh } = useExtensionPage();
  const { answer, hold } = useSettings();
  if (answer === null) return null;
  if (!answer.ok) return <FailureNotice failure={answer.error} onRetry={refresh} />;
  const held = hold(answer.value);
  return (
    <>
      <PolicyProblems problems={answer.value.problems} />
      <NumberRulesGroup held={held} />
      <SeriesGroup held={held} />
      <CheckoutRules held={held} />
      <CustomFields held={held} />
      <Contacts held={held} />
      <DocumentGroup held={held} />
      <Reminders held={held} />
      <FindingLimits held={held} />
      <Reconciliation held={held} />
      <LinkRules held={held} />
    </>
  );
}
