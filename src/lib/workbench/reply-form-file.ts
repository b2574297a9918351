import { software } from '#lib/catalog/software.ts';
import { refusals } from '#lib/edition/refusals.ts';
import type { Intake } from '#lib/intake/types.ts';
import { messagesOf, type Language } from '#lib/messages/languages.ts';
import { renderReplyForm } from '#lib/pages/render-reply-form.ts';
import type { Problem } from '#lib/problem.ts';
import type { Publisher, Scorecard } from '#lib/scorecard/model.ts';

/** A form to save, or the reasons why there is none. */
export interface ReplyFormFile {
  readonly file?: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
  readonly refusals: readonly Problem[];
}

/** When and by whom an institution is asked, and in which language. */
export interface ReplyFormAsk {
  readonly askedOn: string;
  readonly publisher: Publisher;
  readonly language: Language;
}

/** The form by which an institution answers. It leaves the building, so it is refused where publishing would be. */
export function replyFormFile(
  scorecard: Scorecard<'public'>,
  { askedOn, publisher, language }: ReplyFormAsk,
  intake: Intake
): ReplyFormFile {
  const refused = refusals(intake, { software, publisher });
  if (refused.length > 0) return { refusals: refused };
  const html = renderReplyForm(
    { ...scorecard, edition: { ...scorecard.edition, publisher } },
    {
      askedOn,
      messages: messagesOf(language)
    }
  );
  return {
    file: { name: `${scorecard.institution.slug}-reply.html`, bytes: new TextEncoder().encode(html) },
    refusals: []
  };
}
