import { useRef, useState, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '../../../../../shared/languages.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Kbd } from '../../../../ui/Kbd.tsx'
import { Row } from '../../../../ui/Page.tsx'
import { TextArea } from '../../../../ui/TextArea.tsx'
import type { TextFieldProps } from '../../../../ui/TextField.tsx'
import { asksForText, withInserted } from './canned-insert.ts'
import { CannedTexts } from './CannedTexts.tsx'

type Props = Omit<TextFieldProps, 'width' | 'after' | 'type' | 'value' | 'onChange'> & {
  readonly rows?: number
  /** The language that is written in: its texts are offered first. */
  readonly preferred: Language
  readonly value: string
  readonly onChange: (value: string) => void
}

/** Several lines of text into which canned ones are put: by the button, or by `/` where a word begins. */
export function CannedTextArea({ preferred, ...field }: Props) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState<'key' | 'button' | null>(null)
  const area = () => place.current?.querySelector('textarea') ?? null
  const put = (inserted: string) => {
    const element = area()
    const end = field.value.length
    const { text, caret } = withInserted(field.value, {
      start: element?.selectionStart ?? end,
      end: element?.selectionEnd ?? end,
      inserted,
    })
    field.onChange(text)
    setOpen(null)
    // After the dialog has given the focus back.
    setTimeout(() => {
      element?.focus()
      element?.setSelectionRange(caret, caret)
    })
  }
  const listen = (event: KeyboardEvent<HTMLDivElement>) => {
    const element = area()
    if (event.key !== '/' || event.target !== element || event.ctrlKey || event.metaKey || event.altKey)
      return
    if (!asksForText(field.value, element.selectionStart)) return
    event.preventDefault()
    setOpen('key')
  }
  return (
    <div ref={place} role="presentation" onKeyDown={listen}>
      <TextArea {...field} />
      <Row>
        <Button kind="quiet" size="small" icon="note" onPress={() => setOpen('button')}>
          {t('canned.insert')}
        </Button>
        <span className="quiet" aria-hidden="true">
          <Kbd>/</Kbd>
        </span>
      </Row>
      {open && (
        <CannedTexts
          preferred={preferred}
          onChoose={put}
          // Whoever meant the sign gets it.
          onClose={() => (open === 'key' ? put('/') : setOpen(null))}
        />
      )}
    </div>
  )
}
