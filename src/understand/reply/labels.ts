import type { Answer } from '../../domain/answer.ts'
import type { Campaign } from '../../domain/campaign.ts'
import type { Question } from '../../domain/form.ts'
import { readDate } from '../answers/date.ts'
import type { LanguageWords } from '../language.ts'
import { wordsIn } from './spelling.ts'

/** `Naam: Jan Jansen`: a line that answers an informative question by its label; null for every other line. */
export function labelled(
  line: string,
  campaign: Campaign,
  languages: readonly LanguageWords[],
  part: string,
): Answer | null {
  const match = /^[\s>*•-]{0,6}([^:\n]{2,60}?)\s*:\s*(\S[^\n]{0,120})$/u.exec(line)
  if (!match) return null
  const label = wordsIn(match[1]!.replace(/\([^)]*\)/g, ' ')).join(' ')
  const question = labelsOf(campaign, languages).get(label)
  const value = question ? valueIn(question, match[2]!.trim()) : null
  if (!question || value === null) return null
  return {
    question: question.id,
    value,
    confidence: 0.95,
    evidence: [{ part, page: null, box: null, text: line.trim() }],
  }
}

function valueIn(question: Question, text: string): string | null {
  return question.kind === 'date' ? (readDate(text)?.day ?? null) : text
}

const KNOWN = new WeakMap<Campaign, Map<string, Map<string, Question>>>()

/** Made once for a campaign and the languages understood. */
function labelsOf(campaign: Campaign, languages: readonly LanguageWords[]): Map<string, Question> {
  const known = KNOWN.get(campaign) ?? new Map<string, Map<string, Question>>()
  KNOWN.set(campaign, known)
  const key = languages.map(({ language }) => language).join()
  const found = known.get(key) ?? makeLabels(campaign, languages)
  known.set(key, found)
  return found
}

function makeLabels(campaign: Campaign, languages: readonly LanguageWords[]): Map<string, Question> {
  const labels = new Map<string, Question>()
  for (const question of campaign.form.questions.filter((one) => one.informative)) {
    for (const wording of Object.values(campaign.wordings)) add(labels, wording.labels[question.id], question)
  }
  const roles = { organisation: 'organisation', respondent: 'respondent', date: 'respondent-date' } as const
  for (const { speech } of languages) {
    for (const [name, role] of Object.entries(roles)) {
      const question = campaign.form.questions.find((one) => one.role === role)
      for (const label of speech.labels[name as keyof typeof roles]) if (question) add(labels, label, question)
    }
  }
  return labels
}

function add(labels: Map<string, Question>, label: string | undefined, question: Question): void {
  const key = wordsIn((label ?? '').replace(/\([^)]*\)/g, ' ')).join(' ')
  if (key && !labels.has(key)) labels.set(key, question)
}
