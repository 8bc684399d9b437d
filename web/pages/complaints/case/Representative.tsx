import { useTranslation } from 'react-i18next'
import { Badge } from '../../../ui/Badge.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Facts, type Fact } from '../../../ui/Facts.tsx'
import { Section } from '../../../ui/Page.tsx'
import { CaseFiles } from './CaseFiles.tsx'
import { useCase, useGo, useReason } from './case-context.ts'

/** Who speaks for the complainant, on what evidence, and who receives what is written. */
export function Representative() {
  const { t } = useTranslation()
  const { complainant, recipients } = useCase()
  const reason = useReason('message')
  const go = useGo()
  const { representative } = complainant
  if (!representative) return null
  const fact = (label: string, value: string | null): Fact[] => (value ? [{ label, value }] : [])
  const facts: Fact[] = [
    { label: t('case.representative.name'), value: representative.name },
    ...fact(t('case.representative.role'), representative.role),
    ...fact(t('case.who.email'), representative.email),
    ...fact(t('case.who.phone'), representative.phone),
    ...fact(t('case.who.address'), representative.address),
    ...fact(t('case.representative.authority'), representative.authority),
    { label: t('representative.evidence'), value: <Evidence /> },
    { label: t('representative.recipients'), value: t(`representative.recipients.${recipients}`) },
  ]
  return (
    <Section
      title={t('case.representative')}
      actions={
        <Button
          kind="quiet"
          size="small"
          icon="edit"
          disabledReason={reason}
          reasonPlace="hover"
          onPress={() => go({ panel: 'representative' })}
        >
          {t('case.edit')}
        </Button>
      }
    >
      <Facts facts={facts} />
    </Section>
  )
}

function Evidence() {
  const { t } = useTranslation()
  const { complainant, files } = useCase()
  const evidence = complainant.representative?.evidence
  if (!evidence) return <Badge meaning="soon">{t('representative.noEvidence')}</Badge>
  return evidence.attachmentId ? (
    <CaseFiles files={files.filter(({ id }) => id === evidence.attachmentId)} />
  ) : (
    evidence.exception
  )
}
