import { setNewsByMail } from '../../../../shared/api/correspondence.ts'
import { groupReference } from '../../../../shared/reference.ts'
import { useTranslation } from 'react-i18next'
import { paths } from '../../../paths.ts'
import { useCommand } from '../../../queries.ts'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Facts, type Fact } from '../../../ui/Facts.tsx'
import { Link } from '../../../ui/Link.tsx'
import { Section } from '../../../ui/Page.tsx'
import { Time } from '../../../ui/Time.tsx'
import { LastSurvey } from '../../surveys/LastSurvey.tsx'
import { CustomerCard } from '../../customers/CustomerCard.tsx'
import { useCase, useCaseSearch, useGo, useReason } from './case-context.ts'
import { useLanguageName } from './words.ts'
import { Representative } from './Representative.tsx'
import { ContactForm } from './ContactForm.tsx'

/** The person: how to reach them, in which language, what they need, and what was before. */
export function Who() {
  const { t } = useTranslation()
  const { id, complainant } = useCase()
  const reason = useReason('edit')
  const go = useGo()
  const isEditing = useCaseSearch().panel === 'editContact'
  const name = complainant.name ?? t(complainant.isAnonymous ? 'case.who.anonymous' : 'case.who.unnamed')
  return (
    <>
      <Section
        title={name}
        actions={
          !isEditing && (
            <Button
              kind="quiet"
              size="small"
              icon="edit"
              disabledReason={reason}
              reasonPlace="hover"
              onPress={() => go({ panel: 'editContact' })}
            >
              {t('case.edit')}
            </Button>
          )
        }
      >
        {isEditing ? <ContactForm /> : <Contact />}
      </Section>
      <Representative />
      {complainant.customerId && <CustomerCard customerId={complainant.customerId} complaintId={id} />}
      <LastSurvey complaintId={id} />
      <History />
    </>
  )
}

function Contact() {
  const { t } = useTranslation()
  const languageName = useLanguageName()
  const { complainant, language, channel, registeredBy } = useCase()
  const { email, phone, address, isEmailConfirmed, noNewsSince, accessibilityNeeds, preferredChannel } =
    complainant
  const facts: (Fact | false)[] = [
    email !== null && {
      label: t('case.who.email'),
      value: (
        <>
          <bdi>{email}</bdi>{' '}
          <Badge meaning={isEmailConfirmed ? 'fine' : 'note'}>
            {t(isEmailConfirmed ? 'case.who.confirmed' : 'case.who.unconfirmed')}
          </Badge>
        </>
      ),
    },
    noNewsSince !== null && { label: t('case.who.news'), value: <NoNews since={noNewsSince} /> },
    phone !== null && { label: t('case.who.phone'), value: <bdi dir="ltr">{phone}</bdi> },
    address !== null && { label: t('case.who.address'), value: address },
    { label: t('case.who.prefers'), value: t(`channel.${preferredChannel}`) },
    { label: t('case.who.language'), value: languageName(language) },
    accessibilityNeeds !== null && { label: t('case.who.needs'), value: accessibilityNeeds },
    {
      label: t('case.who.cameBy'),
      value: registeredBy
        ? t('case.who.cameByWith', { channel: t(`channel.${channel}`), name: registeredBy.name })
        : t(`channel.${channel}`),
    },
  ]
  return <Facts facts={facts.filter((fact) => fact !== false)} />
}

/** They want no news by mail; a colleague to whom they say otherwise can turn it on again. */
function NoNews({ since }: { readonly since: string }) {
  const { t } = useTranslation()
  const { id } = useCase()
  const reason = useReason('message')
  const command = useCommand(setNewsByMail)
  return (
    <>
      {t('case.who.news.off')} <Time at={since} />{' '}
      <Button
        kind="quiet"
        size="small"
        isPending={command.isPending}
        disabledReason={reason}
        reasonPlace="hover"
        onPress={() => command.send({ params: { complaintId: id }, body: { isWanted: true } })}
      >
        {t('case.who.news.on')}
      </Button>
    </>
  )
}

function History() {
  const { t } = useTranslation()
  const { history, complainant } = useCase()
  return (
    <Section title={t('case.history')}>
      {history.length === 0 ? (
        <p className="quiet">{t(complainant.customerId ? 'case.history.first' : 'case.history.unknown')}</p>
      ) : (
        <ul className="plain-list">
          {history.map((other) => (
            <li key={other.id}>
              <Link href={paths.complaint(other.id)}>{other.title}</Link>
              <span className="quiet">
                <bdi>{groupReference(other.reference)}</bdi> ·{' '}
                {other.outcome ? t(`outcome.${other.outcome}`) : t(`status.${other.status}`)} ·{' '}
                <Time at={other.receivedAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
