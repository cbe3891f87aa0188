import { i18n } from '#i18n';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import css from './ChartFigure.module.css';

interface Props {
  /** What it is a picture of: the name of the heading around it, for the button that changes it. */
  readonly title: string;
  /** What the picture shows, as a sentence; the picture's own name says it again. */
  readonly finding: string;
  readonly picture: ComponentChildren;
  /** The same with exact figures. Null: there is nothing to show as a table. */
  readonly table: ComponentChildren | null;
}

/** A picture with its finding in words, and the same as a table for those who want exact figures or no picture. */
export function ChartFigure({ title, finding, picture, table }: Props) {
  const [asTable, setAsTable] = useState(false);
  const words = i18n.t(asTable ? 'overview.asPicture' : 'overview.asTable');
  return (
    <>
      <p class={css['finding']}>
        {finding}
        {table !== null && (
          <>
            {' '}
            <button type="button" class={css['toggle']} aria-label={`${words}: ${title}`} onClick={() => setAsTable(!asTable)}>{words}</button>
          </>
        )}
      </p>
      {asTable && table !== null ? table : picture}
    </>
  );
}
