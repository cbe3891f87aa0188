import { i18n } from '#i18n';
import { Pill } from '../../../../components/pills/Pill.tsx';
import { writtenLanguages, type WrittenLanguage } from '../../../../lib/i18n/written-words.ts';
import css from './Papers.module.css';

/** Chooses the language of a paper. */
export function LanguageChoice(props: { label: string; language: WrittenLanguage; onChoose: (language: WrittenLanguage) => void }) {
  return (
    <div class={css['languages']} role="group" aria-label={props.label}>
      {writtenLanguages.map((each) => <Pill key={each} name={i18n.t(`papers.mail.spoken.${each}`)} on={each === props.language} onToggle={() => props.onChoose(each)} />)}
    </div>
  );
}
