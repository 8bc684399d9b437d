import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { getOrganization, saveOrganization } from '../../../shared/api/organization.ts'
import type { AnswerOf } from '../../api-request.ts'
import { Loaded } from '../../Loaded.tsx'
import { useFormProblem } from '../../problem-text.ts'
import { apiQuery, useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { Form, type FormProblem } from '../../ui/Form.tsx'
import { Link } from '../../ui/Link.tsx'
import { toast } from '../../ui/Toast.tsx'
import { Unsaved } from './Unsaved.tsx'
import { useFields } from './use-fields.ts'
import { LogoSection } from './LogoSection.tsx'
import { LookFields } from './LookFields.tsx'
import { SettingsFrame, useReadOnlyReason } from './SettingsFrame.tsx'
import { WhereFields } from './WhereFields.tsx'
import { WhoFields } from './WhoFields.tsx'
import { WorkFields } from './WorkFields.tsx'
import { fieldsOf, rolesWithoutAmount, settingsOf } from './organization-fields.ts'

type Organization = AnswerOf<typeof getOrganization>

/** What the organization says of itself, and how Redress behaves for it. */
export function OrganizationPage() {
  const query = useQuery(apiQuery(getOrganization))
  return (
    <SettingsFrame id="organization" width="reading">
      <Loaded query={query}>
        {(organization) => (
          <>
            <OrganizationForm organization={organization} />
            <LogoSection hasLogo={organization.hasLogo} version={organization.version} />
          </>
        )}
      </Loaded>
    </SettingsFrame>
  )
}

function OrganizationForm({ organization }: { readonly organization: Organization }) {
  const { t } = useTranslation()
  const reason = useReadOnlyReason()
  // The version that these fields were read at: what somebody else saves meanwhile is not overwritten unseen.
  const [version, setVersion] = useState(organization.version)
  const [fields, change, changes] = useFields(
    () => fieldsOf(organization),
    `settings.organization.${version}`,
  )
  const command = useCommand(saveOrganization, {
    onDone: (saved) => {
      setVersion(saved.version)
      changes.settle()
      toast(t('settings.saved'))
    },
  })
  const [problem, setProblem] = useState<FormProblem | null>(null)
  const refused = useFormProblem(command.problem)
  const submit = () => {
    const wrong = rolesWithoutAmount(fields).map(
      (role) => [`approvalLimits.${role}`, t('error.field.number')] as const,
    )
    setProblem(wrong.length === 0 ? null : { text: '', fields: Object.fromEntries(wrong) })
    if (wrong.length === 0) command.send({ body: { ...settingsOf(fields), version } })
  }
  return (
    <Form
      problem={problem ?? refused}
      onSubmit={submit}
      actions={
        <Button kind="primary" type="submit" isPending={command.isPending} disabledReason={reason}>
          {t('settings.save')}
        </Button>
      }
    >
      <Unsaved changes={changes} />
      <p>
        <Link href={organization.portalUrl} target="_blank">
          {t('settings.organization.portal', { url: organization.portalUrl })}
        </Link>
      </p>
      <WhoFields fields={fields} change={change} />
      <WhereFields fields={fields} change={change} />
      <LookFields fields={fields} change={change} />
      <WorkFields fields={fields} change={change} />
    </Form>
  )
}
