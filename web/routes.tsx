import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router'
import { ApiProblem } from './api-problem.ts'
import { needTexts } from './i18n.ts'
import { readOnTimeSearch } from './pages/analysis/on-time-search.ts'
import { readOverviewSearch } from './pages/analysis/overview-search.ts'
import { readCaseSearch } from './pages/complaints/case/case-search.ts'
import { readRegisterSearch } from './pages/complaints/register/register-search.ts'
import { readLoyaltySearch } from './pages/customers/loyalty-search.ts'
import { readKnowingSearch } from './pages/customers/knowing-search.ts'
import { readCustomersSearch } from './pages/customers/customers-search.ts'
import { readDatesSearch } from './pages/dates/stretch.ts'
import { readOutboxSearch } from './pages/correspondence/outbox-search.ts'
import { readSurveysSearch } from './pages/surveys/surveys-search.ts'
import { readSettingsSearch } from './pages/settings/settings-search.ts'
import type { SettingsPageId } from './pages/settings/settings-places.ts'
import { paths } from './paths.ts'
import { fromSearch, oneOf, toSearch, type SearchParams } from './search-params.ts'
import { meQuery } from './session.ts'
import { Failed, NotFound } from './shell/Fallbacks.tsx'
import { Shell } from './shell/Shell.tsx'
import { textGroupsAt } from './text-groups.ts'
import { Loading } from './ui/Loading.tsx'

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  notFoundComponent: NotFound,
})

/** Everything that needs somebody signed in stands inside the shell. */
const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  beforeLoad: async ({ context, location }) => {
    try {
      // The two travel together; who is not signed in needs neither.
      const texts = needTexts(textGroupsAt(location.pathname))
      texts.catch(() => undefined)
      await context.queryClient.ensureQueryData(meQuery)
      await texts
    } catch (problem) {
      if (!(problem instanceof ApiProblem && problem.status === 401)) throw problem
      // The router's own addresses have no base; links do.
      redirect({
        throw: true,
        href: paths.signIn(paths.at(location.pathname) + location.searchStr),
        replace: true,
      })
    }
  },
})

const home = createRoute({
  getParentRoute: () => shell,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/desk/HomePage.tsx'), 'HomePage'),
})

const register = createRoute({
  getParentRoute: () => shell,
  path: '/register',
  validateSearch: readRegisterSearch,
  component: lazyRouteComponent(() => import('./pages/complaints/register/RegisterPage.tsx'), 'RegisterPage'),
})

const dates = createRoute({
  getParentRoute: () => shell,
  path: '/register/dates',
  validateSearch: readDatesSearch,
  component: lazyRouteComponent(() => import('./pages/dates/DatesPage.tsx'), 'DatesPage'),
})

const newFeedback = createRoute({
  getParentRoute: () => shell,
  path: '/register/new',
  component: lazyRouteComponent(
    () => import('./pages/complaints/new/NewFeedbackPage.tsx'),
    'NewFeedbackPage',
  ),
})

const customers = createRoute({
  getParentRoute: () => shell,
  path: '/customers',
  validateSearch: readCustomersSearch,
  component: lazyRouteComponent(() => import('./pages/customers/CustomersPage.tsx'), 'CustomersPage'),
})

const customerImport = createRoute({
  getParentRoute: () => shell,
  path: '/customers/import',
  component: lazyRouteComponent(() => import('./pages/customers/ImportPage.tsx'), 'ImportPage'),
})

const knowing = createRoute({
  getParentRoute: () => shell,
  path: '/customers/knowing',
  validateSearch: readKnowingSearch,
  component: lazyRouteComponent(() => import('./pages/customers/KnowingPage.tsx'), 'KnowingPage'),
})

const loyalty = createRoute({
  getParentRoute: () => shell,
  path: '/customers/loyalty',
  validateSearch: readLoyaltySearch,
  component: lazyRouteComponent(() => import('./pages/customers/LoyaltyPage.tsx'), 'LoyaltyPage'),
})

const customer = createRoute({
  getParentRoute: () => shell,
  path: '/customers/$customerId',
  validateSearch: readCustomersSearch,
  component: lazyRouteComponent(() => import('./pages/customers/CustomerPage.tsx'), 'CustomerPage'),
})

const overview = createRoute({
  getParentRoute: () => shell,
  path: '/overview',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('./pages/analysis/OverviewPage.tsx'), 'OverviewPage'),
})

const onTime = createRoute({
  getParentRoute: () => shell,
  path: '/overview/on-time',
  validateSearch: readOnTimeSearch,
  component: lazyRouteComponent(() => import('./pages/analysis/OnTimePage.tsx'), 'OnTimePage'),
})

const surveys = createRoute({
  getParentRoute: () => shell,
  path: '/overview/surveys',
  validateSearch: readSurveysSearch,
  component: lazyRouteComponent(() => import('./pages/surveys/SurveysPage.tsx'), 'SurveysPage'),
})

const returns = createRoute({
  getParentRoute: () => shell,
  path: '/overview/returns',
  component: lazyRouteComponent(() => import('./pages/returns/ReturnsPage.tsx'), 'ReturnsPage'),
})

const returnOf = createRoute({
  getParentRoute: () => shell,
  path: '/overview/returns/$key/$period',
  validateSearch: (search: Record<string, unknown>): { entity: string | undefined } => ({
    entity: oneOf(search['entity']),
  }),
  component: lazyRouteComponent(() => import('./pages/returns/ReturnPage.tsx'), 'ReturnPage'),
})

const outbox = createRoute({
  getParentRoute: () => shell,
  path: '/outbox',
  validateSearch: readOutboxSearch,
  component: lazyRouteComponent(() => import('./pages/correspondence/OutboxPage.tsx'), 'OutboxPage'),
})

const words = createRoute({
  getParentRoute: () => shell,
  path: '/words/$outgoingId',
  component: lazyRouteComponent(() => import('./pages/correspondence/WordsPage.tsx'), 'WordsPage'),
})

const setAside = createRoute({
  getParentRoute: () => shell,
  path: '/outbox/set-aside',
  component: lazyRouteComponent(() => import('./pages/correspondence/SetAsidePage.tsx'), 'SetAsidePage'),
})

const complaintCase = createRoute({
  getParentRoute: () => shell,
  path: '/register/$complaintId',
  validateSearch: readCaseSearch,
  component: lazyRouteComponent(() => import('./pages/complaints/case/CasePage.tsx'), 'CasePage'),
})

const settings = createRoute({
  getParentRoute: () => shell,
  path: '/settings',
  component: lazyRouteComponent(() => import('./pages/settings/SettingsPage.tsx'), 'SettingsPage'),
})

/** One page of the settings; all of them keep the same things in their addresses. */
const settingsPage = <Id extends SettingsPageId>(id: Id, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({
    getParentRoute: () => shell,
    path: `/settings/${id}`,
    validateSearch: readSettingsSearch,
    component,
  })

const settingsPages = [
  settingsPage(
    'organization',
    lazyRouteComponent(() => import('./pages/settings/OrganizationPage.tsx'), 'OrganizationPage'),
  ),
  settingsPage(
    'sites',
    lazyRouteComponent(() => import('./pages/settings/SitesPage.tsx'), 'SitesPage'),
  ),
  settingsPage(
    'products',
    lazyRouteComponent(() => import('./pages/settings/ProductsPage.tsx'), 'ProductsPage'),
  ),
  settingsPage(
    'posters',
    lazyRouteComponent(() => import('./pages/settings/PostersPage.tsx'), 'PostersPage'),
  ),
  settingsPage(
    'categories',
    lazyRouteComponent(() => import('./pages/settings/CategoriesPage.tsx'), 'CategoriesPage'),
  ),
  settingsPage(
    'remedies',
    lazyRouteComponent(() => import('./pages/settings/RemediesPage.tsx'), 'RemediesPage'),
  ),
  settingsPage(
    'outside-routes',
    lazyRouteComponent(() => import('./pages/settings/OutsideRoutesPage.tsx'), 'OutsideRoutesPage'),
  ),
  settingsPage(
    'templates',
    lazyRouteComponent(() => import('./pages/settings/TemplatesPage.tsx'), 'TemplatesPage'),
  ),
  settingsPage(
    'canned-texts',
    lazyRouteComponent(() => import('./pages/settings/CannedTextsPage.tsx'), 'CannedTextsPage'),
  ),
  settingsPage(
    'customer-types',
    lazyRouteComponent(() => import('./pages/settings/CustomerTypesPage.tsx'), 'CustomerTypesPage'),
  ),
  settingsPage(
    'loyalty',
    lazyRouteComponent(() => import('./pages/settings/LoyaltyRulesPage.tsx'), 'LoyaltyRulesPage'),
  ),
  settingsPage(
    'mailboxes',
    lazyRouteComponent(() => import('./pages/settings/MailboxesPage.tsx'), 'MailboxesPage'),
  ),
  settingsPage(
    'outgoing-mail',
    lazyRouteComponent(() => import('./pages/settings/OutgoingMailPage.tsx'), 'OutgoingMailPage'),
  ),
  settingsPage(
    'calendar',
    lazyRouteComponent(() => import('./pages/settings/CalendarPage.tsx'), 'CalendarPage'),
  ),
  settingsPage(
    'rule-packs',
    lazyRouteComponent(() => import('./pages/deadlines/RulePacksPage.tsx'), 'RulePacksPage'),
  ),
  settingsPage(
    'date-rules',
    lazyRouteComponent(() => import('./pages/settings/DateRulesPage.tsx'), 'DateRulesPage'),
  ),
  settingsPage(
    'surveys',
    lazyRouteComponent(() => import('./pages/settings/SurveyRulesPage.tsx'), 'SurveyRulesPage'),
  ),
  settingsPage(
    'what-if',
    lazyRouteComponent(() => import('./pages/deadlines/WhatIfPage.tsx'), 'WhatIfPage'),
  ),
  settingsPage(
    'staff',
    lazyRouteComponent(() => import('./pages/settings/StaffPage.tsx'), 'StaffPage'),
  ),
  settingsPage(
    'api-keys',
    lazyRouteComponent(() => import('./pages/settings/ApiKeysPage.tsx'), 'ApiKeysPage'),
  ),
  settingsPage(
    'journal',
    lazyRouteComponent(() => import('./pages/settings/JournalPage.tsx'), 'JournalPage'),
  ),
  settingsPage(
    'backups',
    lazyRouteComponent(() => import('./pages/settings/BackupsPage.tsx'), 'BackupsPage'),
  ),
]

const profile = createRoute({
  getParentRoute: () => shell,
  path: '/profile',
  component: lazyRouteComponent(() => import('./pages/staff/ProfilePage.tsx'), 'ProfilePage'),
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search) => ({ returnTo: oneOf(search.returnTo) }),
  component: lazyRouteComponent(() => import('./pages/staff/SignInPage.tsx'), 'SignInPage'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  validateSearch: (search) => ({ token: oneOf(search.token) }),
  component: lazyRouteComponent(() => import('./pages/staff/InvitationPage.tsx'), 'InvitationPage'),
})

const forgotten = createRoute({
  getParentRoute: () => root,
  path: '/forgotten-password',
  component: lazyRouteComponent(() => import('./pages/staff/ForgottenPage.tsx'), 'ForgottenPage'),
})

const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/new-password',
  validateSearch: (search) => ({ token: oneOf(search.token) }),
  component: lazyRouteComponent(() => import('./pages/staff/NewPasswordPage.tsx'), 'NewPasswordPage'),
})

/** Addresses that nobody has, asked for by somebody signed in. */
const elsewhere = createRoute({ getParentRoute: () => shell, path: '$', component: NotFound })

/** The living page of all parts; not in the built app. */
const parts = import.meta.env.DEV
  ? [
      createRoute({
        getParentRoute: () => root,
        path: '/ui',
        beforeLoad: () => needTexts(textGroupsAt('/ui')),
        component: lazyRouteComponent(() => import('./pages/desk/PartsPage.tsx'), 'PartsPage'),
      }),
    ]
  : []

const tree = root.addChildren([
  shell.addChildren([
    home,
    register,
    dates,
    newFeedback,
    complaintCase,
    customers,
    customerImport,
    knowing,
    loyalty,
    customer,
    overview,
    onTime,
    surveys,
    returns,
    returnOf,
    outbox,
    words,
    setAside,
    settings,
    ...settingsPages,
    profile,
    elsewhere,
  ]),
  signIn,
  invitation,
  forgotten,
  newPassword,
  ...parts,
])

/** @param history the browser's own unless given */
export const createDeskRouter = (queryClient: QueryClient, history?: RouterHistory) =>
  createRouter({
    routeTree: tree,
    ...(history && { history }),
    basepath: paths.base,
    context: { queryClient },
    parseSearch: fromSearch,
    stringifySearch: (search) => toSearch(search as SearchParams),
    defaultPreload: 'intent',
    defaultPendingComponent: () => <Loading />,
    defaultPendingMs: 0,
    defaultPendingMinMs: 0,
    defaultErrorComponent: Failed,
    defaultNotFoundComponent: NotFound,
    // Without a window there is nothing to scroll.
    scrollRestoration: !history,
  })

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>
  }
}
