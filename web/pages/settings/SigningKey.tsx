import { useTranslation } from 'react-i18next'
import {
  beginSigning,
  checkSigningKey,
  endSigning,
  removeSigningKey,
  type readOutgoingMail,
} from '../../../shared/api/outgoing-mail.ts'
import type { AnswerOf } from '../../api-request.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Badge } from '../../ui/Badge.tsx'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { ConfirmDialog } from '../../ui/Dialog.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { useNow } from '../../ui/FormatContext.tsx'
import { Row, Section } from '../../ui/Page.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { RelativeTime, Time } from '../../ui/Time.tsx'

type Key = AnswerOf<typeof readOutgoingMail>['keys'][number]

const meanings = { made: 'soon', signs: 'fine', ended: 'note' } as const

/** One key: what to publish, what DNS says of it, and what can be done with it. */
export function SigningKey({
  signingKey: key,
  isOfSender,
}: {
  readonly signingKey: Key
  readonly isOfSender: boolean
}) {
  const { t } = useTranslation()
  return (
    <Section title={key.selector} level={3} isFramed>
      <Row>
        <Badge meaning={meanings[key.state]}>{t(`dkim.key.${key.state}`)}</Badge>
        {!isOfSender && <Badge meaning="late">{t('dkim.key.otherDomain', { domain: key.domain })}</Badge>}
      </Row>
      <Times {...key} />
      {key.state !== 'ended' && <DnsRecord {...key} />}
      <Deeds signingKey={key} isOfSender={isOfSender} />
    </Section>
  )
}

function Times({ createdAt, beganAt, endedAt, neededUntil, checkedAt }: Key) {
  const { t } = useTranslation()
  const at = (label: string, time: string | null) =>
    time === null ? [] : [{ label, value: <Time at={time} /> }]
  return (
    <Facts
      facts={[
        ...at(t('dkim.key.createdAt'), createdAt),
        ...at(t('dkim.key.beganAt'), beganAt),
        ...at(t('dkim.key.endedAt'), endedAt),
        ...at(t('dkim.key.neededUntil'), neededUntil),
        ...(checkedAt ? [{ label: t('dkim.key.checkedAt'), value: <RelativeTime at={checkedAt} /> }] : []),
      ]}
    />
  )
}

function DnsRecord({ recordName, recordValue, zoneLine }: Key) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('dkim.record.text')}</p>
      {(
        [
          ['dkim.record.name', recordName],
          ['dkim.record.value', recordValue],
          ['dkim.record.zone', zoneLine],
        ] as const
      ).map(([label, text]) => (
        <TextField
          key={label}
          label={t(label)}
          isReadOnly
          dir="ltr"
          value={text}
          after={<CopyButton text={text} label={t('dkim.record.copy', { what: t(label) })} />}
        />
      ))}
    </>
  )
}

function Deeds({ signingKey: key, isOfSender }: { readonly signingKey: Key; readonly isOfSender: boolean }) {
  const { t } = useTranslation()
  const params = { keyId: key.id }
  const check = useCommand(checkSigningKey)
  const begin = useCommand(beginSigning)
  const end = useCommand(endSigning)
  const remove = useCommand(removeSigningKey)
  const refused = useFormProblem(begin.problem ?? end.problem ?? remove.problem ?? check.problem)
  const finding = check.answer?.finding ?? key.finding
  const now = useNow()
  const isNeeded = key.neededUntil !== null && new Date(key.neededUntil) > now
  return (
    <>
      {finding && key.state !== 'ended' && (
        <Banner
          meaning={finding === 'ok' ? 'fine' : 'late'}
          title={t(`dkim.finding.${finding}`, { name: key.recordName })}
        >
          {check.answer?.found.map((text) => (
            <p key={text}>
              {t('dkim.found')} <code dir="ltr">{text}</code>
            </p>
          ))}
        </Banner>
      )}
      {refused && refused.text !== '' && <Banner meaning="late" title={refused.text} />}
      <Row>
        {key.state !== 'ended' && (
          <Button icon="check" isPending={check.isPending} onPress={() => check.send({ params })}>
            {t('dkim.check')}
          </Button>
        )}
        {key.state === 'made' && isOfSender && (
          <Button kind="primary" isPending={begin.isPending} onPress={() => begin.send({ params })}>
            {t('dkim.begin')}
          </Button>
        )}
        {key.state === 'signs' && (
          <ConfirmDialog
            title={t('dkim.end.title')}
            action={t('dkim.end')}
            trigger={<Button>{t('dkim.end')}</Button>}
            onConfirm={() => end.send({ params })}
          >
            {t('dkim.end.text')}
          </ConfirmDialog>
        )}
        {key.state !== 'signs' && (
          <Button
            kind="quiet"
            isPending={remove.isPending}
            disabledReason={isNeeded ? t('error.mailSigning.stillNeeded') : null}
            onPress={() => remove.send({ params })}
          >
            {t('dkim.remove')}
          </Button>
        )}
      </Row>
    </>
  )
}
