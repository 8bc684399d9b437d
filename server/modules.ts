import type { Job } from './kernel/jobs/jobs.ts'
import { kernelJobs } from './kernel/jobs/kernel-jobs.ts'
import type { Route } from './kernel/http/route.ts'
import { backupsRoutes } from './modules/organization/backups.routes.ts'
import { analysisJobs } from './modules/analysis/analysis.jobs.ts'
import { analysisRoutes } from './modules/analysis/analysis.routes.ts'
import { catalogueRoutes } from './modules/organization/catalogue.routes.ts'
import { organizationRoutes } from './modules/organization/organization.routes.ts'
import { sessionRoutes } from './modules/staff/session.routes.ts'
import { setupRoutes } from './modules/staff/setup.routes.ts'
import { surveysJobs } from './modules/surveys/surveys.jobs.ts'
import { surveysRoutes } from './modules/surveys/surveys.routes.ts'
import { trackingRoutes } from './modules/tracking/tracking.routes.ts'
import { staffJobs } from './modules/staff/staff.jobs.ts'
import { staffRoutes } from './modules/staff/staff.routes.ts'
import { tasksJobs } from './modules/tasks/tasks.jobs.ts'
import { customersJobs } from './modules/customers/customers.jobs.ts'
import { customersRoutes } from './modules/customers/customers.routes.ts'
import { taskRoutes } from './modules/tasks/tasks.routes.ts'
import { complaintsJobs } from './modules/complaints/complaints.jobs.ts'
import { complaintsRoutes } from './modules/complaints/complaints.routes.ts'
import { dateRulesRoutes } from './modules/complaints/date-rules.routes.ts'
import { datePreviewRoutes } from './modules/complaints/date-previews.routes.ts'
import { dueFeedRoutes } from './modules/complaints/due-feed.routes.ts'
import { registerRoutes } from './modules/complaints/register.routes.ts'
import { deadlinesJobs } from './modules/deadlines/deadlines.jobs.ts'
import { deadlinesRoutes } from './modules/deadlines/deadlines.routes.ts'
import { deskJobs } from './modules/desk/desk.jobs.ts'
import { deskRoutes } from './modules/desk/desk.routes.ts'
import { correspondenceJobs } from './modules/correspondence/correspondence.jobs.ts'
import { correspondenceRoutes } from './modules/correspondence/correspondence.routes.ts'
import { newsRoutes } from './modules/correspondence/news.routes.ts'
import { outgoingMailRoutes } from './modules/correspondence/outgoing-mail.routes.ts'
import { documentsJobs } from './modules/documents/documents.jobs.ts'
import { documentsRoutes } from './modules/documents/documents.routes.ts'
import { evidenceRoutes } from './modules/evidence/journal.routes.ts'
import { mailRoutes } from './modules/mail/mail.routes.ts'
import { mailJobs } from './modules/mail/mail.jobs.ts'
import { mailboxJobs } from './modules/mail/mailbox.jobs.ts'
import { mailboxRoutes } from './modules/mail/mailbox.routes.ts'
import { intakeRoutes } from './modules/intake/intake.routes.ts'
import { receiptsRoutes } from './modules/receipts/receipts.routes.ts'
import { returnsRoutes } from './modules/returns/returns.routes.ts'
import { sendingJobs } from './modules/sending/sending.jobs.ts'
import { sendingRoutes } from './modules/sending/sending.routes.ts'
import { investigationsRoutes } from './modules/investigations/investigations.routes.ts'

/**
 * A module of the domain. It may import only modules that stand before it in
 * `modules`; what happens later comes back to it as events.
 */
export type Module = {
  readonly name: string
  /** Tables that only this module's store writes. */
  readonly tables: readonly string[]
  readonly routes: readonly Route[]
  readonly jobs: readonly Job[]
}

/** Tables that the kernel itself writes. */
export const kernelTables = [
  'event',
  'idempotency_key',
  'journal_head',
  'journal_entry',
  'journal_key',
  'journal_checkpoint',
  'journal_export',
  'dkim_key',
] as const

/** THE ORDERED LIST. */
export const modules: readonly Module[] = [
  {
    name: 'organization',
    tables: ['organization', 'unit', 'product', 'category', 'category_name', 'remedy', 'outside_route'],
    routes: [...organizationRoutes, ...catalogueRoutes, ...backupsRoutes],
    jobs: [],
  },
  {
    name: 'staff',
    tables: ['staff_member', 'staff_role', 'session', 'invitation', 'api_key', 'sign_in_attempt'],
    routes: [...sessionRoutes, ...staffRoutes, ...setupRoutes],
    jobs: staffJobs,
  },
  { name: 'tasks', tables: ['task', 'notification'], routes: taskRoutes, jobs: tasksJobs },
  {
    name: 'customers',
    tables: [
      'customer',
      'customer_contact',
      'customer_fact',
      'customer_change',
      'customer_verdict',
      'customer_search',
      'customer_match_key',
      'customer_purchase',
      'customer_talk',
      'customer_type_change',
      'customer_rules',
      'customer_fact_use',
      'customer_import',
      'customer_import_refusal',
      'customer_import_part',
    ],
    routes: customersRoutes,
    jobs: customersJobs,
  },
  {
    name: 'deadlines',
    tables: ['calendar', 'calendar_day', 'rule_pack', 'rule_pack_draft', 'clock'],
    routes: deadlinesRoutes,
    jobs: deadlinesJobs,
  },
  {
    name: 'complaints',
    tables: [
      'complaint',
      'complaint_point',
      'assessment',
      'complaint_note',
      'complaint_reader',
      'complaint_handler',
      'complaint_subject',
      'complaint_access',
      'complaint_search',
      'complaint_tag',
      'complaint_link',
      'complaint_exposure',
      'complaint_group_member',
      'complaint_likeness',
      'complaint_band',
      'complaint_merge',
      'complaint_split',
      'complaint_set_aside',
      'contact_restriction',
      'translation',
      'register_view',
      'due_feed',
      'name_key',
      'register_export',
      'date_rules',
    ],
    routes: [
      ...complaintsRoutes,
      ...datePreviewRoutes,
      ...dateRulesRoutes,
      ...dueFeedRoutes,
      ...registerRoutes,
    ],
    jobs: complaintsJobs,
  },
  { name: 'receipts', tables: [], routes: receiptsRoutes, jobs: [] },
  { name: 'documents', tables: ['attachment'], routes: documentsRoutes, jobs: documentsJobs },
  {
    name: 'correspondence',
    tables: [
      'message',
      'outside_expert',
      'template',
      'canned_text',
      'information_request',
      'information_request_field',
      'mail_optout',
      'mail_rules',
    ],
    routes: [...correspondenceRoutes, ...outgoingMailRoutes, ...newsRoutes],
    jobs: correspondenceJobs,
  },
  {
    name: 'investigations',
    tables: [
      'investigation',
      'investigation_question',
      'evidence',
      'decision',
      'decision_point',
      'given_remedy',
      'referral',
    ],
    routes: investigationsRoutes,
    jobs: [],
  },
  {
    name: 'sending',
    tables: ['outgoing_step', 'outgoing_speaker'],
    routes: sendingRoutes,
    jobs: sendingJobs,
  },
  { name: 'intake', tables: [], routes: intakeRoutes, jobs: [] },
  {
    name: 'mail',
    tables: ['mailbox', 'mailbox_connection', 'mail', 'blocked_sender'],
    routes: [...mailRoutes, ...mailboxRoutes],
    jobs: [...mailJobs, ...mailboxJobs],
  },
  {
    name: 'surveys',
    tables: ['survey', 'survey_rules'],
    routes: surveysRoutes,
    jobs: surveysJobs,
  },
  { name: 'tracking', tables: [], routes: trackingRoutes, jobs: [] },
  {
    name: 'analysis',
    tables: [
      'day_sheet',
      'open_sheet',
      'day_sheet_state',
      'loyalty_count',
      'loyalty_standing',
      'loyalty_change',
      'loyalty_rules',
      'portfolio_day',
      'portfolio_member',
      'followed_customer',
      'retention_sheet',
    ],
    routes: analysisRoutes,
    jobs: analysisJobs,
  },
  { name: 'returns', tables: ['filed_return'], routes: returnsRoutes, jobs: [] },
  { name: 'evidence', tables: [], routes: evidenceRoutes, jobs: [] },
  { name: 'desk', tables: ['case_presence', 'case_draft'], routes: deskRoutes, jobs: deskJobs },
]

/** Everything that runs in the background. */
export const jobs: readonly Job[] = [...kernelJobs, ...modules.flatMap((module) => module.jobs)]
