import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { acceptInvitation, shortestPassword } from '../../../shared/api/session.ts'
import { deskLanguages } from '../../../shared/languages.ts'
import { paths } from '../../paths.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { meQuery } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Form, type FormProblem } from '../../ui/Form.tsx'
import { ButtonLink } from '../../ui/Link.tsx'
import { PasswordField, TextField } from '../../ui/TextField.tsx'
import { Doorway } from './Doorway.tsx'
import { useLinkToken } from './use-link-token.ts'

/** Opened by the link of an invitation: one says one's name, chooses a password, and is inside. */
export function InvitationPage() {
  const { t } = useTranslation()
  const token = useLinkToken('/invitation')
  if (!token) {
    return (
      <Doorway title={t('invitation.title')}>
        <EmptyState
          title={t('invitation.missing.title')}
          action={<ButtonLink href={paths.signIn()}>{t('invitation.missing.action')}</ButtonLink>}
        >
          {t('invitation.missing.text')}
        </EmptyState>
      </Doorway>
    )
  }
  return (
    <Doorway title={t('invitation.title')} intro={t('invitation.intro')}>
      <InvitationForm token={token} />
    </Doorway>
  )
}

function InvitationForm({ token }: { readonly token: string }) {
  const { t, i18n } = useTranslation()
  const router = useRouter()
  const queryClient = useQueryClient()
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const command = useCommand(acceptInvitation, {
    onDone: (me) => {
      queryClient.setQueryData(meQuery.queryKey, me)
      router.history.replace(paths.home())
    },
  })
  const refused = useFormProblem(command.problem)

  const submit = (values: FormData) => {
    const name = textOf(values, 'name').trim()
    const password = textOf(values, 'password')
    const fields = {
      ...(!name && { name: t('invitation.name.required') }),
      ...(password.length < shortestPassword && { password: t('error.password.tooShort') }),
    }
    if (Object.keys(fields).length > 0) return setMissing({ text: t('error.invalid'), fields })
    setMissing(null)
    const language = deskLanguages.find((one) => one === i18n.language) ?? 'en'
    command.send({ body: { token, name, password, language } })
  }

  return (
    <Form
      problem={missing ?? refused}
      onSubmit={submit}
      actions={
        <Button kind="primary" type="submit" isPending={command.isPending}>
          {t('invitation.submit')}
        </Button>
      }
    >
      <TextField
        name="name"
        label={t('invitation.name')}
        hint={t('invitation.name.hint')}
        autoComplete="name"
        isRequired
      />
      <PasswordField
        name="password"
        label={t('invitation.password')}
        hint={t('invitation.password.hint')}
        autoComplete="new-password"
        isRequired
      />
    </Form>
  )
}

const textOf = (values: FormData, name: string): string => {
  const value = values.get(name)
  return typeof value === 'string' ? value : ''
}
