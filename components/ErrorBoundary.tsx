import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

interface Props { readonly children: ComponentChildren; readonly onReopen: () => void }

/** Shows a sentence and a way on where a bug of ours would leave a blank page. The error itself still reaches the console. */
export class ErrorBoundary extends Component<Props, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override componentDidCatch(error: unknown): void {
    reportError(error);
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main>
        <Notice
          tone="bad" urgent title={i18n.t('popup.broken.title')}
          action={<Button small onClick={this.props.onReopen}>{i18n.t('popup.broken.again')}</Button>}
        >
          {i18n.t('popup.broken.text')}
        </Notice>
      </main>
    );
  }
}
