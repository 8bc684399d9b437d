import { useTranslation } from 'react-i18next'
import type { CaseView } from '../../../../shared/api/case.ts'
import { Badge, type Meaning } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { Markdown } from '../../../ui/Markdown.tsx'
import { Row, Stack } from '../../../ui/Page.tsx'
import { Note } from '../../../ui/Note.tsx'
import { MessageActions } from '../../correspondence/MessageActions.tsx'
import { CaseFiles } from './CaseFiles.tsx'
import { Translations } from './languages/Translations.tsx'
import { useCase, useGo, useReason } from './case-context.ts'
import { dataText } from '../../../data-text.ts'
import { useCodeText } from './words.ts'

type Message = Extract<CaseView['timeline'][number], { type: 'message' }>

const meanings: Partial<Record<Message['state'], Meaning>> = {
  failed: 'late',
  deferred: 'soon',
  toPrint: 'soon',
  toCall: 'soon',
  sent: 'fine',
  printed: 'fine',
}

export const messageMeaning = (state: Message['state']): Meaning | undefined => meanings[state]

/** Who wrote to whom about what, and what became of it. */
export function MessageTitle({ message }: { readonly message: Message }) {
  const { t } = useTranslation()
  const meaning = messageMeaning(message.state)
  const way = message.direction
  const purpose = message.purpose === 'other' ? undefined : dataText(t, `purpose.${message.purpose}`)
  return (
    <>
      {message.purpose === 'outsideOpinion'
        ? t('outside.message')
        : purpose
          ? t(`case.message.${way}`, { purpose })
          : t(`case.message.${way}.plain`)}{' '}
      <span className="quiet">
        · {dataText(t, `channel.${message.channel}`) ?? message.channel}
        {message.actorName && ` · ${message.actorName}`}
      </span>{' '}
      {message.direction === 'out' && (
        <Badge {...(meaning && { meaning })}>{t(`messageState.${message.state}`)}</Badge>
      )}
    </>
  )
}

const shortBody = 280

// In these states a message waits for somebody.
const byHand: readonly Message['state'][] = ['failed', 'deferred', 'cancelled', 'toPrint', 'toCall']

export function MessageContent({ message }: { readonly message: Message }) {
  const { t, i18n } = useTranslation()
  const inWords = useCodeText()
  const { files, language } = useCase()
  return (
    <Stack gap={2}>
      {message.to && (
        <p className="quiet">
          {t('case.message.to')} <bdi>{message.to}</bdi>
        </p>
      )}
      {message.body.length > shortBody ? (
        <Disclosure title={message.subject || t('case.message.whole')}>
          <Markdown>{message.body}</Markdown>
        </Disclosure>
      ) : (
        <>
          {message.subject && (
            <strong>
              <bdi>{message.subject}</bdi>
            </strong>
          )}
          <Markdown>{message.body}</Markdown>
        </>
      )}
      {message.direction === 'in' && language !== i18n.language && <Translations aboutId={message.id} />}
      {message.attachments.length > 0 && (
        <CaseFiles files={files.filter(({ id }) => message.attachments.some((one) => one.id === id))} />
      )}
      {message.lastError && (
        <Note meaning="late">
          {t('case.message.error')} {inWords(message.lastError)}
        </Note>
      )}
      <Delivery message={message} />
    </Stack>
  )
}

/** What a person has to do so that the message arrives. */
function Delivery({ message }: { readonly message: Message }) {
  const { t } = useTranslation()
  const { id } = useCase()
  const reason = useReason('message')
  const go = useGo()
  if (message.direction === 'in' || !byHand.includes(message.state)) return null
  if (message.state === 'toCall')
    return (
      <Row>
        <Button
          size="small"
          icon="phone"
          disabledReason={reason}
          onPress={() => go({ panel: 'contact', part: message.purpose })}
        >
          {t('case.message.called')}
        </Button>
      </Row>
    )
  return reason ? (
    <p className="quiet">{reason}</p>
  ) : (
    <MessageActions message={{ ...message, complaintId: id }} />
  )
}
