import type { Answer } from '../domain/answer.ts'
import type { Message } from '../domain/message.ts'
import type { Submission } from '../domain/submission.ts'

export type Reading = Readonly<Record<string, unknown>>

/** One line of `read`, as the contract prints it under "A reading", but for the file's name. */
export function readingOf(message: Message, submission: Submission): Reading {
  return {
    messageId: message.messageId,
    from: message.from?.address ?? null,
    subject: message.subject,
    kind: submission.kind,
    campaign: submission.campaign,
    language: submission.language,
    reference: submission.reference,
    ownWords: submission.ownWords,
    sources: submission.sources,
    answers: Object.fromEntries(submission.answers.map((answer) => [answer.question, answerOf(answer)])),
    instruments: submission.statements.map(({ serial, product, action, mode, outcome, until, way, quantity, on }) => ({
      serial,
      product,
      step: action,
      mode,
      outcome,
      ...(until ? { until } : {}),
      ...(way ? { way } : {}),
      ...(quantity === undefined ? {} : { quantity }),
      ...(on ? { on } : {}),
    })),
    flags: submission.flags,
    review: { required: submission.problems.length > 0, reasons: submission.problems },
    ...(submission.notice ? { notice: submission.notice } : {}),
  }
}

function answerOf({ value, confidence, evidence }: Answer): Record<string, unknown> {
  return { value, confidence: Math.round(confidence * 1000) / 1000, evidence }
}
