import type { Campaign, Mode, Wording } from '../domain/campaign.ts'
import type { ActionId, Language, ModeId, ProductId } from '../domain/names.ts'

/** How a campaign's things are called in one language. */
export interface Names {
  readonly wording: Wording
  /** Every mode, in order. */
  readonly modes: readonly string[]
  /** `patch` */
  action(id: ActionId): string
  /** `Step 1. Download and install the software patch` */
  heading(id: ActionId): string
  mode(id: ModeId): string
  /** Null for products of no campaign. */
  product(id: ProductId | null): string | null
}

/** Names come from the form's wording in that language, else in English, else in the first language there is. */
export function namesOf(campaign: Campaign, language: Language): Names {
  const wording = (campaign.wordings[language] ?? campaign.wordings.en ?? Object.values(campaign.wordings)[0])!
  const mode = (id: ModeId) =>
    modeName(
      campaign.modes.find((one) => one.id === id),
      id,
      campaign,
      wording,
    )
  const action = (id: ActionId) => wording.speech[id]?.nouns[0] ?? id
  return {
    wording,
    mode,
    action,
    modes: campaign.modes.map(({ id }) => mode(id)),
    heading(id) {
      const done = campaign.actions.find((one) => one.id === id)?.done
      const heading = campaign.form.questions.find((question) => question.id === done)?.heading
      return (heading && wording.headings[heading]) || action(id)
    },
    product: (id) => campaign.products.find((one) => one.id === id)?.name ?? null,
  }
}

/** A mode as the form prints it: `dx` stands there as `Dx` (in "Dx mode"). */
function modeName(mode: Mode | undefined, id: ModeId, campaign: Campaign, wording: Wording): string {
  const question = campaign.form.questions.find(({ role }) => role === 'all-modes')
  const printed = question ? (wording.labels[question.id] ?? '') : ''
  const name = mode?.names[0] ?? id
  const at = ` ${printed.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ' ')} `.indexOf(` ${name} `)
  return at < 0 ? name.toUpperCase() : printed.slice(at, at + name.length)
}
