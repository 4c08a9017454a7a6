import type { Opened } from '../domain/opened.ts'
import type { Source } from '../domain/submission.ts'
import type { FoundForms } from './forms-in.ts'

/** Every part that was read, or could not be. */
export function sourcesOf({ documents }: Opened, forms: FoundForms): Source[] {
  return documents
    .filter((document, index) => index === 0 || document.lines.length > 0 || document.channel !== 'body-text')
    .map(({ name, channel, pages, reason }, index) => ({
      part: name,
      channel: index === 0 && forms.inline ? 'body-form' : channel,
      ...(pages === null ? {} : { pages }),
      ...(reason ? { reason: `${reason.code}: ${reason.detail}` } : {}),
    }))
}
