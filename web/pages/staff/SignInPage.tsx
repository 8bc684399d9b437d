import { useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { signIn } from '../../../shared/api/session.ts'
import { paths, safeReturn } from '../../paths.ts'
import { useFormProblem } from '../../problem-text.ts'
import { useCommand } from '../../queries.ts'
import { meQuery } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { Form, type FormProblem } from '../../ui/Form.tsx'
import { Link } from '../../ui/Link.tsx'
import { PasswordField, TextField } from '../../ui/TextField.tsx'
import { Doorway } from './Doorway.tsx'

/** E-mail and password; the e-mail stays when the password was wrong. */
export function SignInPage() {
  const { t } = useTranslation()
  const router = useRouter()
  const queryClient = useQueryClient()
  const search = useSearch({ from: '/sign-in' })
  const returnTo = safeReturn(paths.base, search.returnTo)
  const [missing, setMissing] = useState<FormProblem | null>(null)
  const command = useCommand(signIn, {
    onDone: (me) => {
      queryClient.setQueryData(meQuery.queryKey, me)
      router.history.replace(returnTo)
    },
  })
  const refused = useFormProblem(command.problem)

  const submit = (values: FormData) => {
    const email = textOf(values, 'email').trim()
    const password = textOf(values, 'password')
    const fields = {
      ...(!email && { email: t('signIn.email.required') }),
      ...(!password && { password: t('signIn.password.required') }),
    }
    if (Object.keys(fields).length > 0) return setMissing({ text: t('error.invalid'), fields })
    setMissing(null)
    command.send({ body: { email, password } })
  }

  return (
    <Doorway title={t('signIn.title')} {...(returnTo !== paths.home() && { intro: t('signIn.back') })}>
      <Form
        problem={missing ?? refused}
        onSubmit={submit}
        actions={
          <Button kind="primary" type="submit" isPending={command.isPending}>
            {t(command.isPending ? 'signIn.pending' : 'signIn.submit')}
          </Button>
        }
      >
        <TextField name="email" type="email" label={t('signIn.email')} autoComplete="username" isRequired />
        <PasswordField
          name="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          isRequired
        />
      </Form>
      <p className="quiet">
        <Link href={paths.forgotten()}>{t('signIn.forgotten')}</Link>
      </p>
    </Doorway>
  )
}

const textOf = (values: FormData, name: string): string => {
  const value = values.get(name)
  return typeof value === 'string' ? value : ''
}
