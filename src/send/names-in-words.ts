import type { Campaign, Wording } from '../domain/campaign.ts'
import { modeName } from '../domain/mode-name.ts'
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
  /** `returned` */
  way(id: string): string
  /** Null for products of no campaign. */
  product(id: ProductId | null): string | null
}

/** Names come from the form's wording in that language, else in English, else in the first language there is. */
export function namesOf(campaign: Campaign, language: Language): Names {
  const wording = (campaign.wordings[language] ?? campaign.wordings.en ?? Object.values(campaign.wordings)[0])!
  const mode = (id: ModeId) =>
    modeName(campaign.modes.find((one) => one.id === id) ?? { id, names: [] }, campaign, wording)
  const way = (id: string) => wording.ways?.[id] ?? id
  const action = (id: ActionId) => {
    const noun = wording.speech[id]?.nouns[0]
    return noun ? asNoun(noun, wording.language) : way(id)
  }
  return {
    wording,
    mode,
    action,
    way,
    modes: campaign.modes.map(({ id }) => mode(id)),
    heading(id) {
      const done = campaign.actions.find((one) => one.id === id)?.done
      const heading = campaign.form.questions.find((question) => question.id === done)?.heading
      return (heading && wording.headings[heading]) || action(id)
    },
    product: (id) => campaign.products.find((one) => one.id === id)?.name ?? null,
  }
}

/** Speech is lower case; German nouns are not. */
function asNoun(name: string, language: Language): string {
  return language === 'de' ? name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1) : name
}
