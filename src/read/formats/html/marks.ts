import type { Line } from '../../../domain/document.ts'

type Attributes = Readonly<Record<string, string>>

/** Classes and ids by which mail programs mark what follows as quoted; OWA puts `x_` before them. */
const REPLY =
  /(?:^|\s)(?:x_)?(?:gmail_quote|gmail_quote_container|gmail_extra|yahoo_quoted|yahoo-quoted|protonmail_quote|tutanota_quote|moz-cite-prefix|divRplyFwdMsg|appendonsend|OLK_SRC_BODY_SECTION|zmail_extra|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|replyforwardmessage|isForwardContent|reply-intro)(?:\s|$|-)/i
const SIGNATURE =
  /(?:^|\s)(?:x_)?(?:gmail_signature|gmail_signature_prefix|moz-signature|Signature|signature|ms-outlook-mobile-signature|protonmail_signature_block|apple-signature)(?:\s|$|-)/
const QUOTE = /(?:^|\s)(?:x_)?(?:gmail_quote|cite|quote|yahoo_quoted|protonmail_quote|tutanota_quote)(?:\s|$)/i
/** Outlook draws this line over the header block of the mail that it quotes. */
const OUTLOOK_RULE = /border-top:\s*solid\s+#(?:E1E1E1|B5C4DF)|border:none;\s*border-top:\s*solid/i

/** The boundary that opens with this element, if any. */
export function boundaryOf(name: string, attributes: Attributes): Line['cut'] {
  if ('data-recall-desk' in attributes) return 'reply'
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''} ${attributes.name === 'quote' ? 'gmail_quote' : ''}`
  if (REPLY.test(names)) return 'reply'
  if (SIGNATURE.test(names)) return 'signature'
  if (name === 'div' && OUTLOOK_RULE.test(attributes.style ?? '')) return 'reply'
  return undefined
}

/** Whether the element quotes another mail, as opposed to an indented paragraph of the writer's. */
export function quotes(name: string, attributes: Attributes): boolean {
  if (name !== 'blockquote') return attributes.name === 'quote' && name === 'div'
  return (
    /cite/i.test(attributes.type ?? '') ||
    'cite' in attributes ||
    QUOTE.test(attributes.class ?? '') ||
    /border-left/i.test(attributes.style ?? '')
  )
}

export function isHidden(attributes: Attributes): boolean {
  return (
    'hidden' in attributes ||
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(attributes.style ?? '')
  )
}

export function styleOf(name: string, attributes: Attributes): 'struck' | 'strong' | undefined {
  const style = attributes.style ?? ''
  if (name === 's' || name === 'strike' || name === 'del' || /line-through/i.test(style)) return 'struck'
  if (
    name === 'b' ||
    name === 'strong' ||
    name === 'u' ||
    name === 'mark' ||
    /font-weight\s*:\s*(?:bold|[6-9]00)|text-decoration\s*:\s*underline/i.test(style)
  )
    return 'strong'
  return undefined
}
