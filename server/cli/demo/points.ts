/** The first sentence of a restatement, as a title. */
export const firstSentence = (text: string): string => {
  const [sentence = text] = text.split(/[;；.。!؛](?=\s|$)/u)
  return sentence.length > 120 ? `${sentence.slice(0, 117)}…` : sentence
}

/** A restatement that names two matters has two points. */
export const pointsFrom = (text: string): string[] =>
  text
    .split(/[;；؛]/u)
    .map((part) => part.trim().slice(0, 480))
    .filter(Boolean)
    .slice(0, 3)
