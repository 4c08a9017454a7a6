import type { Config } from '../config.ts'
import type { Campaign } from '../domain/campaign.ts'
import type { Case } from '../domain/case.ts'
import type { FormLayout } from '../domain/layout.ts'
import type { Language } from '../domain/names.ts'
import { BadInput } from '../domain/outcome.ts'
import type { FormCase } from '../form/request.ts'
import { formCode } from '../send/ids.ts'
import { senderOf } from '../send/sender.ts'
import { openFormTexts } from '../shelf.ts'

/** Loaded by the first form: most commands print none, and it brings the whole of a PDF library. */
const printing = () => import('../form/print.ts')

/** What a form is made with, beside what it is about. */
export interface FormMaking {
  readonly config: Pick<Config, 'outgoing'>
  readonly key: Buffer
  readonly madeAt: Date
}

/**
 * The verification form as a PDF: of a case with who they are and what is on record, else blank.
 * @throws {BadInput} where the campaign has no wording in that language
 */
export async function formOf(
  campaign: Campaign,
  language: Language,
  held: Case | null,
  { config, key, madeAt }: FormMaking,
): Promise<Uint8Array> {
  const { FORM_VERSION, printForm } = await printing()
  const reference = held?.reference ?? null
  const { bytes } = await printForm({
    ...(await wordsOf(campaign, language, config)),
    for: held && caseOf(held),
    code: (page) => formCode(key, { version: FORM_VERSION, campaign: campaign.id, language, reference, page }),
    madeAt,
  })
  return bytes
}

/** Where everything stands on that form, whatever the case. */
export async function formLayoutOf(
  campaign: Campaign,
  language: Language,
  config: Pick<Config, 'outgoing'>,
): Promise<FormLayout> {
  const { printedLayout } = await printing()
  return printedLayout(await wordsOf(campaign, language, config))
}

async function wordsOf(campaign: Campaign, language: Language, { outgoing }: Pick<Config, 'outgoing'>) {
  const wording = campaign.wordings[language]
  if (!wording)
    throw new BadInput(
      `${language}: ${campaign.id} has no such language; it has ${Object.keys(campaign.wordings).join(', ')}`,
    )
  return { campaign, wording, texts: await openFormTexts(language), returnTo: senderOf(outgoing.from).address }
}

/** A contact is named where there is only one: of several nobody knows who will fill it in. */
function caseOf({ reference, consignee, instruments }: Case): FormCase {
  const contacts = consignee.contacts.filter(({ valid }) => valid)
  return {
    reference,
    organisation: consignee.organisation,
    respondent: contacts.length === 1 ? contacts[0]!.name || null : null,
    instruments: instruments.filter(({ shipped }) => shipped).map(({ serial, product }) => ({ serial, product })),
  }
}
