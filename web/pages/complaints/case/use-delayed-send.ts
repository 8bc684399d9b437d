import { useCallback, useEffect, useRef, useState } from 'react'
import type { CallInput, Contract, AnswerOf } from '../../../api-request.ts'
import { useCaseCommand, type DoneText } from './use-case-command.ts'

const graceSeconds = 20

/**
 * A write that reaches the complainant: it waits 20 seconds in which it can be
 * taken back. Leaving the page sends it at once, since that is what the person asked for.
 */
export function useDelayedSend<C extends Contract>(
  contract: C,
  options: { readonly done: DoneText; readonly onDone?: (answer: AnswerOf<C>) => void },
) {
  const command = useCaseCommand(contract, options)
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null)
  const waiting = useRef<CallInput<C> | null>(null)
  const send = useRef(command.send)
  useEffect(() => {
    send.current = command.send
  })

  const sendNow = useCallback(() => {
    const input = waiting.current
    waiting.current = null
    setSecondsLeft(null)
    if (input) send.current(input)
  }, [])

  useEffect(() => {
    if (secondsLeft === null) return undefined
    const timer = setTimeout(() => {
      if (secondsLeft > 1) setSecondsLeft(secondsLeft - 1)
      else sendNow()
    }, 1000)
    return () => clearTimeout(timer)
  }, [secondsLeft, sendNow])

  useEffect(() => {
    const flush = () => {
      const input = waiting.current
      waiting.current = null
      if (input) send.current(input)
    }
    // A closing tab asks first; another page of the desk just sends.
    const ask = (event: BeforeUnloadEvent) => {
      if (waiting.current) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('beforeunload', ask)
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [])

  return {
    problem: command.problem,
    isPending: command.isPending,
    reset: command.reset,
    secondsLeft,
    start(input: CallInput<C>) {
      command.reset()
      waiting.current = input
      setSecondsLeft(graceSeconds)
    },
    takeBack() {
      waiting.current = null
      setSecondsLeft(null)
    },
    sendNow,
  }
}
