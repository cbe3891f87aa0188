import { i18n } from '#i18n';
import { useState } from 'preact/hooks';

/** Saves a number nobody has saved yet, with a title if one is given. */
export function SaveNumber(props: {
  readonly onSave: (title: string) => Promise<boolean>;
  readonly isHonest: (event: MouseEvent) => boolean;
}) {
  const [title, setTitle] = useState<string | null>(null);
  if (title === null) {
    return (
      <button type="button" class="action" onClick={(event) => { if (props.isHonest(event)) setTitle(''); }}>
        {i18n.t('field.save.start')}
      </button>
    );
  }
  const save = (): void => void props.onSave(title);
  return (
    <div class="save">
      <input
        type="text" maxLength={200} value={title} aria-label={i18n.t('field.save.title')} placeholder={i18n.t('field.save.title')}
        ref={(input) => { if (title === '') input?.focus(); }}
        onInput={(event) => setTitle(event.currentTarget.value)}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === 'Escape') setTitle(null);
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          save();
        }}
      />
      <button type="button" class="action primary" onClick={(event) => { if (props.isHonest(event)) save(); }}>
        {i18n.t('field.save.confirm')}
      </button>
    </div>
  );
}
