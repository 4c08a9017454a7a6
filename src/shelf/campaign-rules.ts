import type { Campaign, Wording } from '../domain/campaign.ts'
import type { Question, QuestionKind } from '../domain/form.ts'

/** Names in `campaign.yaml` that point nowhere, or to the wrong kind of thing. */
export function contradictions(campaign: Campaign): string[] {
  const { questions } = campaign.form
  return [
    ...repeated('form.questions', questions),
    ...repeated('products', campaign.products),
    ...repeated('modes', campaign.modes),
    ...repeated('actions', campaign.actions),
    ...campaign.actions.flatMap((action, at) => actionFaults(campaign, action, `actions.${at}`)),
    ...lotFaults(campaign),
    ...questions.flatMap((question) => questionFaults(campaign, question)),
    ...(campaign.schedule.sendingHours[0] < campaign.schedule.sendingHours[1]
      ? []
      : ['schedule.sendingHours: ends before it begins']),
    ...(new RegExp(campaign.notice.pattern, 'iu').test(campaign.notice.number)
      ? []
      : ['notice.pattern: does not find the notice’s own number']),
    ...(new RegExp(campaign.notice.anyNotice, 'iu').test(campaign.notice.number)
      ? []
      : ['notice.anyNotice: does not find the notice’s own number']),
  ]
}

/** Questions without a label and options without a wording in one language, and words for what the campaign does not have. */
export function wordingGaps(campaign: Campaign, wording: Wording): string[] {
  const { questions } = campaign.form
  const ids = new Set(questions.map((question) => question.id))
  return [
    ...questions.flatMap((question) => questionGaps(question, wording)),
    ...Object.keys(wording.labels).flatMap((id) =>
      ids.has(id) ? [] : [`labels.${id}: the form has no such question`],
    ),
    ...Object.keys(wording.options).flatMap((id) =>
      ids.has(id) ? [] : [`options.${id}: the form has no such question`],
    ),
    ...campaign.actions.flatMap(({ id }) => (wording.speech[id]?.nouns.length ? [] : [`speech.${id}.nouns: missing`])),
    ...Object.entries(wording.headings).flatMap(([name, heading]) => sameAsLabel(name, heading, wording)),
    ...wayNames(campaign).flatMap((id) => (wording.ways?.[id] ? [] : [`ways.${id}: missing`])),
  ]
}

/** A heading in the words of a label would be taken for it. */
function sameAsLabel(name: string, heading: string, { labels }: Wording): string[] {
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const same = Object.keys(labels).find((id) => bare(labels[id]!) === bare(heading))
  return same ? [`headings.${name}: the same words as labels.${same}`] : []
}

/** What a letter has to say of lots. */
function wayNames({ lots }: Campaign): string[] {
  return lots ? [lots.id, ...lots.ways.map(({ id }) => id), 'rest', 'lot', 'delivered'] : []
}

function questionGaps(question: Question, wording: Wording): string[] {
  const gaps = wording.labels[question.id] ? [] : [`labels.${question.id}: missing`]
  if (question.heading && !wording.headings[question.heading]) gaps.push(`headings.${question.heading}: missing`)
  const printed = wording.options[question.id] ?? {}
  const wanted = question.kind === 'choice' ? question.options : []
  for (const option of wanted) if (!printed[option]) gaps.push(`options.${question.id}.${option}: missing`)
  const known = new Set(question.kind === 'tick' ? ['tick'] : wanted)
  for (const option of Object.keys(printed)) {
    if (!known.has(option)) gaps.push(`options.${question.id}.${option}: the question has no such option`)
  }
  return gaps
}

function actionFaults(campaign: Campaign, action: Campaign['actions'][number], at: string): string[] {
  const kindOf = new Map(campaign.form.questions.map((question) => [question.id, question]))
  const must = (path: string, id: string, kind: QuestionKind) =>
    kindOf.get(id)?.kind === kind ? [] : [`${at}.${path}: ${id} is no question of kind ${kind}`]
  const optOut = kindOf.get(action.optOut)
  const options = optOut?.kind === 'choice' ? optOut.options : []
  return [
    ...must('done', action.done, 'tick'),
    ...must('doneSerials', action.doneSerials, 'serials'),
    ...must('optOut', action.optOut, 'choice'),
    ...must('optOutSerials', action.optOutSerials, 'serials'),
    ...(action.sameSerials ? must('sameSerials.question', action.sameSerials.question, 'tick') : []),
    ...(action.sameSerials && !campaign.actions.some((other) => other.id === action.sameSerials?.as)
      ? [`${at}.sameSerials.as: ${action.sameSerials.as} is no action`]
      : []),
    ...options.flatMap((option) => (action.reasons[option] ? [] : [`${at}.reasons.${option}: missing`])),
    ...Object.keys(action.reasons).flatMap((reason) =>
      options.includes(reason) ? [] : [`${at}.reasons.${reason}: ${action.optOut} has no such option`],
    ),
  ]
}

function lotFaults({ lots, actions, form }: Campaign): string[] {
  if (!lots) return actions.length > 0 ? [] : ['actions: neither an action nor `lots`']
  const kindOf = new Map(form.questions.map(({ id, kind }) => [id, kind]))
  const must = (path: string, id: string, kind: QuestionKind) =>
    kindOf.get(id) === kind ? [] : [`lots.${path}: ${id} is no question of kind ${kind}`]
  return [
    ...repeated('lots.ways', lots.ways),
    ...(actions.length > 0
      ? ['lots: not beside `actions`: letters and answers by one click speak of instruments or of lots, not of both']
      : []),
    ...lots.ways.flatMap((way, at) => [
      ...must(`ways.${at}.tick`, way.tick, 'tick'),
      ...must(`ways.${at}.quantities`, way.quantities, 'quantities'),
      ...must(`ways.${at}.lots`, way.lots, 'serials'),
      ...must(`ways.${at}.on`, way.on, 'date'),
    ]),
    ...lots.rest.flatMap((id, at) => must(`rest.${at}`, id, 'tick')),
    ...lots.none.flatMap((id, at) => must(`none.${at}`, id, 'tick')),
  ]
}

function questionFaults(campaign: Campaign, question: Question): string[] {
  const at = `form.questions.${question.id}`
  const products = campaign.products.map((product) => product.id)
  if (question.role === 'product' && question.kind === 'choice') {
    return question.options.flatMap((id) => (products.includes(id) ? [] : [`${at}.options: ${id} is no product`]))
  }
  const same = question.kind === 'tick' ? question.sameAs : undefined
  return same && !campaign.actions.some((action) => action.id === same) ? [`${at}.sameAs: ${same} is no action`] : []
}

function repeated(list: string, things: readonly { readonly id: string }[]): string[] {
  return things.flatMap((thing, at) =>
    things.findIndex((other) => other.id === thing.id) < at ? [`${list}.${at}.id: ${thing.id} stands there twice`] : [],
  )
}
