import { isSettled } from '../decide/status.ts'
import { type Campaign, stepsOf } from '../domain/campaign.ts'
import type { Case, Instrument } from '../domain/case.ts'
import type { Serial } from '../domain/names.ts'
import type { House } from '../house.ts'
import type { ImportedConsignee } from '../import/consignees.ts'

/**
 * Instruments of the list that stand in another consignee's case too, with what would mend it: a list takes nothing away, so both would
 * be asked for what only one of them has. Units of a lot go to many.
 */
export async function listedTwice(
  { store }: House,
  consignees: readonly ImportedConsignee[],
  campaign: Campaign,
): Promise<string[]> {
  if (campaign.lots || (await store.cases.list({ campaign: campaign.id, limit: 1 })).length === 0) return []
  const owners = new Map(
    consignees.flatMap(({ consignee, instruments }) =>
      instruments.map(({ serial }) => [serial, consignee.id] as const),
    ),
  )
  const cases = await store.cases.bySerials(campaign.id, [...owners.keys()])
  return cases.flatMap((held) =>
    held.instruments
      .filter((one) => isElsewhere(held, one, campaign, owners))
      .map(({ serial }) => wordsOf(held, serial, owners.get(serial)!)),
  )
}

function isElsewhere(
  { consignee }: Case,
  instrument: Instrument,
  campaign: Campaign,
  owners: ReadonlyMap<Serial, string>,
): boolean {
  const owner = owners.get(instrument.serial)
  const isAsked = instrument.shipped && !stepsOf(campaign).every((id) => isSettled(instrument, id))
  return isAsked && owner !== undefined && owner !== consignee.id
}

function wordsOf({ reference, consignee }: Case, serial: Serial, owner: string): string {
  return `${serial} of ${owner} stands in case ${reference} of ${consignee.id} too; if it moved: case dispose ${reference} ${serial} --how moved --holder-id ${owner}`
}
