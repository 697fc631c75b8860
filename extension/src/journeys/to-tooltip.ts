import { MarkdownString, Uri, workspace } from 'vscode';
import type { Journey } from './journey.ts';
import { tellJourney } from './wording.ts';

/** Labels are anybody's text: they are shown as they are, never read as Markdown. */
export function toTooltip(journey: Journey): MarkdownString {
  const tooltip = new MarkdownString('**').appendText(journey.label).appendMarkdown('**\n\n');
  for (const line of tellJourney(journey)) tooltip.appendMarkdown('- ').appendText(line).appendMarkdown('\n');
  return tooltip.appendMarkdown('\n').appendText(workspace.asRelativePath(Uri.parse(journey.uri)));
}
