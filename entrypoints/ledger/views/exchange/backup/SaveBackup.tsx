import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../../../components/Button.tsx';
import { CheckField } from '../../../../../components/form/CheckField.tsx';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { formatCount } from '../../../../../lib/i18n/format.ts';
import css from './BackupView.module.css';
import { PassphraseField } from './PassphraseField.tsx';
import { passphraseProblem } from './passphrase-problem.ts';
import { useSaveBackup } from './use-save-backup.ts';
import { WorkCard } from './WorkCard.tsx';

/** Saves everything as one file, encrypted if one wants. */
export function SaveBackup() {
  const { locale } = usePeopleLocale();
  const { work, cancel, save } = useSaveBackup();
  const [encrypts, setEncrypts] = useState(false);
  const [typed, setTyped] = useState({ first: '', second: '' });
  const [isChecked, setChecked] = useState(false);
  const problem = encrypts && isChecked ? passphraseProblem(typed.first, typed.second) : null;
  const submit = (): void => {
    setChecked(true);
    if (encrypts && passphraseProblem(typed.first, typed.second) !== null) return;
    save(encrypts ? typed.first : null);
  };
  const say = (about: 'first' | 'second'): string | undefined => {
    if (problem?.field !== about) return undefined;
    return problem.code === 'short' ? i18n.t('backup.passphrase.short', { least: formatCount(problem.least, locale) }) : i18n.t('backup.passphrase.different');
  };
  return (
    <section class={css['part']} aria-labelledby="backup-save">
      <h2 class={css['title']} id="backup-save">{i18n.t('backup.save.title')}</h2>
      <p class={css['lead']}>{i18n.t('backup.save.lead')}</p>
      <form class={css['part']} noValidate onSubmit={(event) => { event.preventDefault(); submit(); }}>
        <CheckField id="backup-encrypt" label={i18n.t('backup.save.encrypt')} hint={i18n.t('backup.save.encryptHint')} checked={encrypts} onChange={setEncrypts} />
        {encrypts && (
          <div class={css['fields']}>
            <PassphraseField
              id="backup-passphrase" isNew label={i18n.t('backup.passphrase.label')} hint={i18n.t('backup.passphrase.hint')} problem={say('first')}
              value={typed.first} onInput={(first) => setTyped({ ...typed, first })}
            />
            <PassphraseField
              id="backup-passphrase-again" isNew label={i18n.t('backup.passphrase.again')} hint={i18n.t('backup.passphrase.lost')} problem={say('second')}
              value={typed.second} onInput={(second) => setTyped({ ...typed, second })}
            />
          </div>
        )}
        {work === null
          ? <div class={css['actions']}><Button kind="primary" type="submit">{i18n.t('backup.save.button')}</Button></div>
          : <WorkCard work={work} onCancel={cancel} />}
      </form>
    </section>
  );
}
