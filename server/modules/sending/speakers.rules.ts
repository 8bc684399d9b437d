import type { OutgoingStep, wordNames } from '../../../shared/api/sending.ts'
import type { Language } from '../../../shared/languages.ts'
import type { ConfirmedSpeaker, Spoken } from '../complaints/commands/languages.ts'

/** One text of a step that its reader will see. */
export type Word = {
  /** Tells the texts of one step apart, e.g. `points.2`. */
  readonly key: string
  readonly name: (typeof wordNames)[number]
  readonly language: Language
  readonly text: string
}

/** The texts of a step that reach the complainant, in the order in which they read them. */
export function wordsOf(step: OutgoingStep, language: Language): Word[] {
  const one = (name: Word['name'], text: string | null | undefined): Word[] =>
    text ? [{ key: name, name, language, text }] : []
  switch (step.action) {
    case 'restate':
      return [
        ...one('title', step.input.title),
        ...one('restatement', step.input.restatement),
        ...step.input.points.map((text, at) => ({
          key: `points.${at}`,
          name: 'point' as const,
          language,
          text,
        })),
      ]
    case 'consider':
    case 'turnAway':
      return one('reason', step.input.reason)
    case 'answerEnquiry':
      return one('answer', step.input.answer)
    case 'sendMessage':
    case 'sendAnswer':
      return [...one('subject', step.input.subject), ...one('body', step.input.body)]
    case 'askForInformation':
      return one('words', step.input.words)
    case 'restrict':
      return [...one('subject', step.input.subject), ...one('words', step.input.words)]
    case 'writeToGroup':
      return step.input.texts.flatMap((text) =>
        (['subject', 'body'] as const).map((name) => ({
          key: `${text.language}.${name}`,
          name,
          language: text.language,
          text: text[name],
        })),
      )
  }
}

/**
 * The input of a step with some of its texts in other words. A key that the step does not have is left out.
 * @returns what the contract of the step has to check again
 */
export function withWords(
  step: OutgoingStep,
  language: Language,
  corrected: readonly Pick<Word, 'key' | 'text'>[],
): { readonly action: OutgoingStep['action']; readonly input: unknown } {
  const known = new Set(wordsOf(step, language).map(({ key }) => key))
  const texts = new Map(corrected.filter(({ key }) => known.has(key)).map(({ key, text }) => [key, text]))
  const { action, input } = step
  if (action === 'writeToGroup')
    return {
      action,
      input: {
        texts: input.texts.map((one) => ({
          ...one,
          subject: texts.get(`${one.language}.subject`) ?? one.subject,
          body: texts.get(`${one.language}.body`) ?? one.body,
        })),
      },
    }
  const points =
    action === 'restate'
      ? { points: input.points.map((point, at) => texts.get(`points.${at}`) ?? point) }
      : {}
  const others = [...texts].filter(([key]) => !key.startsWith('points.'))
  return { action, input: { ...input, ...Object.fromEntries(others), ...points } }
}

/** A step as its command takes it. */
export type SpokenStep = {
  [Step in OutgoingStep as Step['action']]: {
    readonly action: Step['action']
    readonly input: Step extends { action: 'writeToGroup' }
      ? { readonly texts: readonly Spoken<Step['input']['texts'][number]>[] }
      : Spoken<Step['input']>
  }
}[OutgoingStep['action']]

/** Puts the colleagues who speak the languages in the place of a name that its writer typed. */
export function withSpeakers(
  step: OutgoingStep,
  language: Language,
  speakers: ReadonlyMap<Language, ConfirmedSpeaker>,
): SpokenStep {
  if (step.action === 'writeToGroup')
    return {
      action: step.action,
      input: {
        texts: step.input.texts.map((text) => ({
          ...text,
          speaker: speakers.get(text.language) ?? text.speaker,
        })),
      },
    }
  const speaker = speakers.get(language)
  // The step stays of its kind: only who speaks changes.
  return (speaker ? { action: step.action, input: { ...step.input, speaker } } : step) as SpokenStep
}
