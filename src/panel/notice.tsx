/** The panel's face where there are no claims to show: what is the case in one sentence, and what the reader can do. */
import type { ComponentChildren } from 'preact';
import { languageName } from '../platform/languages';
import { FAILURES, type Refusal } from '../platform/messages';
import { count, language, say, type Word } from '../platform/words';

export interface Action {
  label: string;
  run(): void;
}

interface NoticeProps {
  sentence: string;
  help?: string | undefined;
  actions?: Action[];
  busy?: boolean;
  children?: ComponentChildren;
}

export function Notice({ sentence, help, actions = [], busy = false, children }: NoticeProps) {
  return (
    <div class="notice" aria-busy={busy}>
      <h1 class="sentence">{sentence}</h1>
      {help && <p class="help">{help}</p>}
      {actions.length > 0 && (
        <div class="actions">
          {actions.map(({ label, run }) => (
            <button type="button" key={label} onClick={run}>
              {label}
            </button>
          ))}
        </div>
      )}
      {children}
    </div>
  );
}

interface Reason {
  sentence(detail: string | undefined): string;
  help: Word;
  /** Reading again can turn out otherwise. */
  again?: boolean;
}

const REASONS: Record<Refusal, Reason> = {
  'not-an-article': { sentence: () => say('not_an_article'), help: 'not_an_article_help' },
  'other-language': {
    sentence(detail) {
      const name = detail && languageName(detail, language());
      return name ? say('other_language', name) : say('other_language_unknown');
    },
    help: 'other_language_help',
  },
  'not-our-kind': { sentence: () => say('not_our_kind'), help: 'not_our_kind_help' },
  stub: {
    sentence(detail) {
      const paragraphs = Number(detail);
      return paragraphs > 0 ? count('stub', paragraphs) : say('stub_unknown');
    },
    help: 'stub_help',
    again: true,
  },
  restless: { sentence: () => say('restless'), help: 'restless_help', again: true },
  forbidden: { sentence: () => say('forbidden'), help: 'forbidden_help' },
  'no-permission': { sentence: () => say('no_permission'), help: 'no_permission_help' },
  framed: { sentence: host => say('framed', host ?? ''), help: 'framed_help' },
  failed: {
    sentence(detail) {
      const known = FAILURES.find(failure => failure === detail);
      if (known) return say('failed_because', say(known));
      return detail ? say('failed_because', detail) : say('failed');
    },
    help: 'failed_help',
    again: true,
  },
};

interface RefusedProps {
  reason: Refusal;
  detail?: string | undefined;
  read(): void;
  /** What can be done besides, as allowing the site or opening the settings. */
  actions?: Action[];
}

export function Refused({ reason, detail, read, actions = [] }: RefusedProps) {
  const { sentence, help, again } = REASONS[reason];
  const all = again ? [{ label: say('read_again'), run: read }, ...actions] : actions;
  return <Notice sentence={sentence(detail)} help={say(help)} actions={all} />;
}
