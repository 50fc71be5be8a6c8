import type { Issue, IssueCode } from '../errors/Issue.js';
import { messages } from './messages.js';

/** The languages of messages. */
export type Language = 'zh' | 'en';

/** What an issue says beside its code. */
export interface IssueFacts extends Omit<Issue, 'code' | 'severity' | 'message' | 'found'> {
  readonly severity?: Issue['severity'];
  readonly found?: unknown;
}

const shownLength = 60;

/** An issue with its sentence. What was found is cut to a readable length and keeps no line breaks. */
export function makeIssue(code: IssueCode, language: Language, { severity = 'error', found, ...place }: IssueFacts): Issue {
  const shown = found === undefined ? undefined : show(found);
  const facts = { ...place, ...(shown === undefined ? {} : { found: shown }) };
  return { code, severity, message: messages[language][code](facts), ...facts };
}

function show(found: unknown): string {
  const text = typeof found === 'string' ? found.slice(0, 10 * shownLength) : (describeValue(found) ?? String(found));
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
  const characters = [...line];
  return characters.length > shownLength ? `${characters.slice(0, shownLength).join('')}…` : line;
}

function describeValue(found: unknown): string | undefined {
  if (Array.isArray(found)) return '[…]';
  return typeof found === 'object' && found !== null ? '{…}' : undefined;
}
