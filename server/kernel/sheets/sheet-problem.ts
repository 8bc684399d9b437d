/** Why a file cannot be read as a table. The code travels out of the child process as the message. */
export class SheetProblem extends Error {
  constructor(
    code:
      | 'import.unreadable'
      | 'import.locked'
      | 'import.tooLarge'
      | 'import.noSheet'
      | 'import.empty'
      | 'import.tooWide',
    cause?: unknown,
  ) {
    super(code, { cause })
    this.name = 'SheetProblem'
  }
}
