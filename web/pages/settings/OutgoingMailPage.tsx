import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { addSigningKey, readOutgoingMail } from '../../../shared/api/outgoing-mail.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { useFormProblem } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Section } from '../../ui/Page.tsx'
import { LargeFiles } from './LargeFiles.tsx'
import { SettingsFrame } from './SettingsFrame.tsx'
import { SigningKey } from './SigningKey.tsx'

type OutgoingMail = AnswerOf<typeof readOutgoingMail>

/** How mail leaves: from which address, and with which keys it is signed. */
export function OutgoingMailPage() {
  const query = useQuery(apiQuery(readOutgoingMail))
  return (
    <SettingsFrame
      id="outgoing-mail"
      width="reading"
      changeOf={({ subjectId }) => query.data?.keys.find(({ id }) => id === subjectId)?.selector}
    >
      <Loaded query={query}>
        {(mail) => (
          <>
            <Signing {...mail} />
            <LargeFiles key={mail.version} attachedBytes={mail.attachedBytes} version={mail.version} />
          </>
        )}
      </Loaded>
    </SettingsFrame>
  )
}

function Signing({ sender, domain, hasServer, keys }: OutgoingMail) {
  const { t } = useTranslation()
  const add = useCommand(addSigningKey)
  const refused = useFormProblem(add.problem)
  const signing = keys.find((key) => key.state === 'signs' && key.domain === domain)
  const waits = keys.some((key) => key.state === 'made' && key.domain === domain)
  const state = signing ? (signing.finding === 'ok' || !signing.finding ? 'on' : 'broken') : 'off'
  return (
    <>
      {!hasServer && <Banner title={t('shell.noMail.text')} />}
      <Section
        title={t('dkim.signing')}
        intro={t('dkim.signing.text', { sender })}
        actions={
          <Button
            icon="plus"
            isPending={add.isPending}
            disabledReason={waits ? t('error.mailSigning.keyWaits') : null}
            onPress={() => add.send({})}
          >
            {t(signing ? 'dkim.key.replace' : 'dkim.key.add')}
          </Button>
        }
      >
        <Banner
          meaning={state === 'on' ? 'fine' : state === 'broken' ? 'late' : 'note'}
          title={t(`dkim.state.${state}`, { domain })}
        />
        {refused && <Banner meaning="late" title={refused.text} />}
        {keys.map((key) => (
          <SigningKey key={key.id} signingKey={key} isOfSender={key.domain === domain} />
        ))}
      </Section>
    </>
  )
}
