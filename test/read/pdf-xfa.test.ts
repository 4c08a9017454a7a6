import { strict as assert } from 'node:assert'
import { readPdf } from '../../src/read/formats/pdf/pdf.ts'
import { formOf, PDFName, PDFString, sheet } from './pdf-making.ts'

const caption = (text: string, placement = 'left') =>
  `<caption placement="${placement}"><value><text>${text}</text></value></caption>`
const text = (name: string, label: string, more = '') =>
  `<field name="${name}" ${more}><ui><textEdit/></ui>${caption(label)}</field>`
const check = (name: string, label: string, on: string, more = '') =>
  `<field name="${name}" ${more}><ui><checkButton/></ui>${caption(label, 'right')}<items><text>${on}</text><text>0</text></items></field>`
const draw = (words: string, more = '') => `<draw ${more}><value><text>${words}</text></value></draw>`

/** An XFA form as LiveCycle saves it: one page that asks to wait, or fields that stay empty, and the packets. */
async function form(template: string, data: string, waiting = true): Promise<Uint8Array> {
  const made = await sheet()
  made.text(waiting ? 'Please wait... If this message is not eventually replaced' : 'Company name', 60, 700)
  if (!waiting) made.pdf.getForm().createTextField('t').addToPage(made.page, { x: 200, y: 690, width: 200, height: 20 })
  const { context } = made.pdf
  const packets = {
    template: `<template xmlns="http://www.xfa.org/schema/xfa-template/3.3/"><subform name="form1" layout="tb">${template}</subform></template>`,
    datasets: `<xfa:datasets xmlns:xfa="http://www.xfa.org/schema/xfa-data/1.0/"><xfa:data><form1>${data}</form1></xfa:data></xfa:datasets>`,
  }
  const list = Object.entries(packets).flatMap(([name, xml]) => [
    PDFString.of(name),
    context.register(context.flateStream(xml)),
  ])
  formOf(made.pdf).set(PDFName.of('XFA'), context.obj(list as never))
  return made.pdf.save({ updateFieldAppearances: false })
}

const read = async (template: string, data: string, waiting?: boolean) => {
  const { channel, lines, remarks, reason } = await readPdf(await form(template, data, waiting), 'form.pdf')
  return { channel, lines: lines.map((line) => line.text), remarks, reason: reason?.code }
}

describe('An XFA form', () => {
  const template =
    draw('Verification Form') +
    text('org', 'Company name') +
    `<exclGroup name="receipt">${caption('Read and understood?')}${check('y', 'Yes', '1')}${check('n', 'No', '2')}</exclGroup>` +
    check('patch', 'Patch installed', 'on') +
    '<field name="product"><ui><choiceList/></ui>' +
    caption('Product') +
    '<items><text>NextSeq 550Dx</text><text>MiSeqDx</text></items><items save="1"><text>a</text><text>b</text></items></field>' +
    `<subform name="row" layout="lr-tb"><occur min="0" max="-1"/>${text('serial', 'Serial')}</subform>`

  it('is read by the captions of its template and the values of its data', async () => {
    const data =
      '<org>Lab 7</org><receipt>2</receipt><patch>on</patch><product>b</product><row><serial>M70412</serial></row><row><serial>M70413</serial></row>'
    assert.deepEqual(await read(template, data), {
      channel: 'pdf-form',
      lines: [
        'Verification Form',
        'Company name Lab 7',
        'Read and understood? ☐ Yes ☒ No',
        '☒ Patch installed',
        'Product MiSeqDx',
        'Serial M70412',
        'Serial M70413',
      ],
      remarks: ['xfa'],
      reason: undefined,
    })
  })

  it('is read so where the fields for other viewers are left empty', async () => {
    const { channel, lines } = await read(template, '<org>Lab 7</org>', false)
    assert.deepEqual([channel, lines[1]], ['pdf-form', 'Company name Lab 7'])
  })

  it('is read row by row where its parts have places', async () => {
    const placed =
      '<subform layout="position">' +
      check('b', 'No', '1', 'x="60mm" y="20mm"') +
      draw('Passed on?', 'x="10mm" y="20.5mm"') +
      check('a', 'Yes', '1', 'x="40mm" y="20mm"') +
      text('org', 'Company name', 'x="10mm" y="5mm"') +
      '</subform>'
    assert.deepEqual((await read(placed, '<a>1</a><b>0</b><org>Lab 7</org>')).lines, [
      'Company name Lab 7',
      'Passed on? ☒ Yes ☐ No',
    ])
  })

  it('says that some of its values are shown by no field', async () => {
    const { remarks } = await read(template, '<org>Lab 7</org><more>M70999</more>')
    assert.deepEqual(remarks, ['xfa', 'xfa-data-left'])
  })

  it('has a reason where it holds no values, or its packets are no XML', async () => {
    assert.equal((await read(template, '<org/>')).reason, 'unknown-format')
    assert.equal((await read('<subform>', '')).reason, 'unknown-format')
  })
})
