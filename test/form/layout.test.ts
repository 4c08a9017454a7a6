import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import type { Tongue } from '../../fixtures/make/forms/filling.ts'
import { notice } from '../../fixtures/make/forms/notice.ts'
import { shortForm } from '../../fixtures/make/forms/short.ts'
import type { Box } from '../../src/domain/document.ts'
import type { FormLayout, LayoutSpot } from '../../src/domain/layout.ts'
import { formLayoutOf } from '../../src/house/case-form.ts'
import { noticeLayout } from '../../src/house/layouts.ts'
import { learnLayout } from '../../src/house/learn-layout.ts'
import { campaign, caseWith, OUTGOING, printed } from './forms.ts'

const LANGUAGES = Object.keys(campaign.wordings) as Tongue[]
const learn = (bytes: Uint8Array, language: string, of: 'notice' | 'form' = 'notice') =>
  learnLayout({ name: 'notice.pdf', bytes, of, language }, campaign)

describe('The layout of a blank original', () => {
  for (const language of LANGUAGES) {
    it(`has every question of the notice: ${language}`, async () => {
      const { layout, faults } = await learn(await notice(language, {}, { by: 'strokes' }), language)
      assert.deepEqual(faults, [])
      assert.deepEqual(wanted(layout!), WANTED)
      assert.deepEqual(
        layout!.pages.map(({ spots }) => spots.length > 0),
        [false, false, false, true, true, true],
      )
      assert.ok(
        layout!.pages.every(({ texts }) => texts.length > 4),
        'pages without a question are known by their print',
      )
      assert.deepEqual(overlapping(layout!), [])
    })
    it(`is the same whether our form tells it or its print does: ${language}`, async () => {
      const own = await formLayoutOf(campaign, language, OUTGOING)
      const { layout, faults } = await learn(await printed(language, caseWith(40)), language, 'form')
      assert.deepEqual(faults, [])
      assert.deepEqual(wanted(own), WANTED)
      const learned = new Map(questions(layout!).map((spot) => [keyOf(spot), spot]))
      for (const spot of questions(own)) {
        const other = learned.get(keyOf(spot))
        assert.ok(other && isClose(placeOf(spot), placeOf(other)), keyOf(spot))
      }
    })
  }

  it('takes fields for room to write, and reads a form without tables', async () => {
    const filled = await learn(await notice('nl', {}, { by: 'fields', onState: 'Yes' }), 'nl')
    const area = filled.layout!.pages.flatMap(({ spots }) => spots).find((spot) => keyOf(spot) === 'patch-serials')
    assert.deepEqual(area && placeOf(area)[3], 32)
    const short = await learn(await shortForm('en', {}, { by: 'strokes' }), 'en')
    assert.deepEqual([short.faults, wanted(short.layout!)], [[], WANTED])
  })

  it('says what is missing, and what the file is instead', async () => {
    const part = await learn(await notice('nl', {}, { by: 'strokes' }, [4, 5]), 'nl')
    assert.ok(part.faults.includes('notice.pdf: config: its box is not found'))
    assert.ok(part.faults.includes('notice.pdf: config-serials: its label is not found'))
    for (const [bytes, language, fault] of [
      [await notice('nl', {}, { by: 'strokes' }, [1, 2]), 'nl', /form is not found/],
      [await notice('nl', {}, { by: 'strokes' }, [4, 5, 6]), 'fr', /its form is in nl/],
      [new TextEncoder().encode('%PDF-1.7 and no more'), 'nl', /damaged/],
      [new Uint8Array(0), 'nl', /notice\.pdf: /],
      [await manyPages(201), 'nl', /too-many-pages/],
    ] as const) {
      const { layout, faults } = await learn(bytes, language)
      assert.equal(layout, null)
      assert.match(faults.join(), fault)
    }
  })

  it('is learned from a stranger’s file in a process of its own, within limits, and drawn', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'layout-'))
    try {
      await writeFile(join(folder, 'notice.nl.pdf'), await notice('nl', {}, { by: 'strokes' }, [5]))
      const { layout, drawn } = await noticeLayout(folder, 'nl', campaign, { draw: true })
      assert.ok(layout)
      assert.deepEqual(
        drawn.map(({ number, png }) => [number, Buffer.from(png.subarray(1, 4)).toString()]),
        [[1, 'PNG']],
      )
      const late = await noticeLayout(folder, 'nl', campaign, { milliseconds: 1 })
      assert.deepEqual([late.layout, late.faults], [null, ['notice.nl.pdf: takes too long to read']])
      const none = await noticeLayout(folder, 'de', campaign)
      assert.deepEqual(none.faults, ['notice.de.pdf: cannot be read'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})

/** Every box and every room to write that the campaign's form has. */
const WANTED = campaign.form.questions
  .flatMap((question) => {
    if (question.kind === 'yes-no') return [`${question.id} yes`, `${question.id} no`]
    if (question.kind === 'tick') return [`${question.id} tick`]
    return question.kind === 'choice' ? question.options.map((option) => `${question.id} ${option}`) : [question.id]
  })
  .sort()

function questions({ pages }: FormLayout): LayoutSpot[] {
  return pages.flatMap(({ spots }) => spots.filter(({ is }) => is === 'box' || is === 'area'))
}

function wanted(layout: FormLayout): string[] {
  return questions(layout).map(keyOf).sort()
}

function keyOf(spot: LayoutSpot): string {
  return spot.is === 'box' ? `${spot.question} ${spot.option}` : spot.is === 'area' ? spot.question : spot.is
}

function placeOf(spot: LayoutSpot): Box {
  return spot.is === 'area' ? spot.places.at(-1)! : spot.place
}

function isClose(one: Box, other: Box): boolean {
  return one.every((points, at) => Math.abs(points - other[at]!) < 1)
}

/** Room to write that reaches over a box, another room or the label of another question. */
function overlapping({ pages }: FormLayout): string[] {
  const crosses = (one: Box, other: Box) =>
    [0, 1].every((axis) => {
      const end = Math.min(one[axis]! + one[axis + 2]!, other[axis]! + other[axis + 2]!)
      return end - Math.max(one[axis]!, other[axis]!) > 5
    })
  return pages.flatMap(({ spots }) =>
    spots.flatMap((spot) =>
      spot.is !== 'area'
        ? []
        : spots
            .filter((other) => other !== spot)
            .filter((other) =>
              spot.places.some((place) => crosses(place, other.is === 'area' ? other.label : placeOf(other))),
            )
            .map((other) => `${keyOf(spot)} over ${keyOf(other)}`),
    ),
  )
}

async function manyPages(count: number): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  for (let page = 0; page < count; page++) pdf.addPage()
  return pdf.save()
}
