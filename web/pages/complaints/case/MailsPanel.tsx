import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { acceptMail, caseMails, readMail } from '../../../../shared/api/mail.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { Loaded } from '../../../Loaded.tsx'
import { paths } from '../../../paths.ts'
import { codeText, problemText } from '../../../problem-text.ts'
import { apiQuery, useCommand } from '../../../queries.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { DownloadLink } from '../../../ui/Link.tsx'
import { Row, Section } from '../../../ui/Page.tsx'
import { Time } from '../../../ui/Time.tsx'
import { toast } from '../../../ui/Toast.tsx'
import { PaperFrame } from '../../../ui/Frame.tsx'
import { Item } from '../../../ui/Item.tsx'
import { Written } from '../../../ui/Written.tsx'
import { useCase, useReason } from './case-context.ts'

type Mail = AnswerOf<typeof caseMails>['items'][number]

/** The mails of the case as they came in: what is new in each, the whole one click away. */
export function MailsPanel() {
  const { t } = useTranslation()
  const { id } = useCase()
  const query = useQuery(apiQuery(caseMails, { params: { complaintId: id } }))
  const items = query.data?.items ?? []
  if (items.length === 0) return null
  return (
    <Section title={t('mails.title')}>
      {items.map((mail) => (
        <OneMail key={mail.id} mail={mail} />
      ))}
    </Section>
  )
}

function OneMail({ mail }: { readonly mail: Mail }) {
  const { t } = useTranslation()
  const isStrange = mail.standing === 'unverified'
  return (
    <Item label={mail.subject ?? undefined}>
      <p>
        <bdi>{mail.from.name ?? mail.from.address ?? t('setAside.nobody')}</bdi>{' '}
        {mail.standing && mail.standing !== 'party' && (
          <Badge meaning={isStrange ? 'late' : 'note'}>{t(`mails.standing.${mail.standing}`)}</Badge>
        )}{' '}
        <span className="quiet">
          <Time at={mail.at} /> · <bdi>{mail.mailbox}</bdi>
        </span>
      </p>
      {isStrange && <p className="quiet">{t('mails.standing.unverified.hint')}</p>}
      {mail.isDuplicate && <p className="quiet">{t('mails.duplicate')}</p>}
      {mail.reason && <p className="quiet">{codeText(t, mail.reason)}</p>}
      {/* What began the case or became a message stands above already. */}
      {mail.standing !== 'party' && mail.excerpt && <Written>{mail.excerpt}</Written>}
      <Whole mail={mail} />
      <Files mail={mail} />
      <Steps mail={mail} />
    </Item>
  )
}

function Whole({ mail }: { readonly mail: Mail }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<'nothing' | 'text' | 'layout'>('nothing')
  return (
    <>
      {shown === 'text' && <Text mailId={mail.id} />}
      {shown === 'layout' && <PaperFrame title={t('mails.layout.frame')} src={paths.mailPage(mail.id)} />}
      <Row>
        {shown !== 'text' && (
          <Button size="small" kind="quiet" onPress={() => setShown('text')}>
            {t('mails.whole')}
          </Button>
        )}
        {mail.hasHtml && shown !== 'layout' && (
          <Button size="small" kind="quiet" onPress={() => setShown('layout')}>
            {t('mails.layout')}
          </Button>
        )}
      </Row>
    </>
  )
}

function Text({ mailId }: { readonly mailId: string }) {
  const query = useQuery(apiQuery(readMail, { params: { mailId } }))
  return (
    <Loaded query={query}>
      {({ text, to, cc }) => (
        <>
          <p className="quiet">
            <bdi>{[...to, ...cc].join(', ')}</bdi>
          </p>
          <Written>{text}</Written>
        </>
      )}
    </Loaded>
  )
}

function Files({ mail }: { readonly mail: Mail }) {
  const files = mail.files.filter(({ isDecoration }) => !isDecoration)
  // The files of the complainant are files of the case.
  if (mail.standing === 'party' || files.length === 0) return null
  return (
    <ul className="plain-list">
      {files.map(({ index, name }) => (
        <li key={index}>
          <DownloadLink kind="quiet" size="small" href={paths.mailFile(mail.id, index)}>
            <bdi>{name}</bdi>
          </DownloadLink>
        </li>
      ))}
    </ul>
  )
}

function Steps({ mail }: { readonly mail: Mail }) {
  const { t } = useTranslation()
  const reason = useReason('message')
  const accept = useCommand(acceptMail, { onDone: () => toast(t('mails.accept.done')) })
  const isOthers = mail.standing === 'unverified' || mail.standing === 'copied'
  return (
    <Row>
      {isOthers && (
        <Button
          size="small"
          disabledReason={reason}
          isPending={accept.isPending}
          onPress={() => accept.send({ params: { mailId: mail.id } })}
        >
          {t('mails.accept')}
        </Button>
      )}
      {!reason && (
        <DownloadLink kind="quiet" size="small" href={paths.mailRaw(mail.id)}>
          {t('mails.raw')}
        </DownloadLink>
      )}
      {accept.problem && <span role="alert">{problemText(t, accept.problem)}</span>}
    </Row>
  )
}
