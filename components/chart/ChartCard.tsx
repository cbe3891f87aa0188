import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import css from './ChartCard.module.css';

interface Props {
  readonly title: string;
  /** What the picture shows, as a sentence; the picture's own name says it again. */
  readonly finding: string;
  /** What narrows the picture, beside the title. */
  readonly tools?: ComponentChildren;
  readonly picture: ComponentChildren;
  /** The same with exact figures. Null: there is nothing to show as a table. */
  readonly table: ComponentChildren | null;
}

/** A picture with its finding in words, and the same as a table for those who want exact figures or no picture. */
export function ChartCard({ title, finding, tools, picture, table }: Props) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <section class={css['card']} aria-labelledby={id}>
      <div class={css['head']}>
        <h2 id={id}>{title}</h2>
        {tools}
      </div>
      <p class={css['finding']}>
        {finding}
        {table !== null && (
          <>
            {' '}
            <button type="button" class={css['toggle']} aria-describedby={id} onClick={() => setAsTable(!asTable)}>{i18n.t(asTable ? 'overview.asPicture' : 'overview.asTable')}</button>
          </>
        )}
      </p>
      {asTable && table !== null ? table : picture}
    </section>
  );
}
