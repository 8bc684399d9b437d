import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { resetPassword, shortestPassword } from '../../../shared/api/session.ts'
import { paths } from '../../paths.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Form, type FormProblem } from '../../ui/Form.tsx'
import { ButtonLink, Link } from '../../ui/Link.tsx'
import { PasswordField } from '../../ui/TextField.tsx'
import { toast } from '../../ui/Toast.tsx'
import { Doorway } from './Doorway.tsx'
import { useLinkToken } from './use-link-token.ts'

/** Opened by the link that was mailed: one chooses a new password and signs in with it. */
export function NewPasswordPage() {
  const { t } = useTranslation()
  const token = useLinkToken('/new-password')
  if (!token) {
    return (
      <Doorway title={t('newPassword.title')}>
        <EmptyState
          title={t('invitation.missing.title')}
          action={<ButtonLink href={paths.forgotten()}>{t('forgotten.title')}</ButtonLink>}
        >
          {t('newPassword.missing.text')}
        </EmptyState>
      </Doorway>
    )
  }
  return (
    <Doorway title={t('newPassword.title')} intro={t('newPassword.intro')}>
      <NewPasswordForm token={token} />
    </Doorway>
  )
}

function NewPasswordForm({ token }: { readonly token: string }) {
  const { t } = useTranslation()
  const router = useRouter()
  const [password, setPassword] = useState('')
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const command = useCommand(resetPassword, {
    onDone: () => {
      toast(t('newPassword.done'))
      router.history.replace(paths.signIn())
    },
  })
  const refused = useFormProblem(command.problem)
  const submit = () => {
    const isShort = password.length < shortestPassword
    setMissing(
      isShort ? { text: t('error.invalid'), fields: { password: t('error.password.tooShort') } } : null,
    )
    if (!isShort) command.send({ body: { token, password } })
  }
  return (
    <>
      <Form
        problem={missing ?? refused}
        onSubmit={submit}
        actions={
          <Button kind="primary" type="submit" isPending={command.isPending}>
            {t('newPassword.submit')}
          </Button>
        }
      >
        <PasswordField
          name="password"
          label={t('invitation.password')}
          hint={t('invitation.password.hint')}
          autoComplete="new-password"
          isRequired
          value={password}
          onChange={setPassword}
        />
      </Form>
      {command.problem?.code === 'passwordReset.invalid' && (
        <p className="quiet">
          <Link href={paths.forgotten()}>{t('forgotten.title')}</Link>
        </p>
      )}
    </>
  )
}
