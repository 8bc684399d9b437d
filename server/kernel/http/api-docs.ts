import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { problem, type Endpoint } from '../../../shared/api/endpoint.ts'

const documentPath = '/api/v1/openapi.json'
const docsPath = '/api/docs'

/** The OpenAPI 3.1 document of all endpoints, made from their contracts, and readable docs over it. */
export async function addApiDocs(app: FastifyInstance, { publicUrl }: { publicUrl: string }): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Redress',
        version: '1',
        description: 'Hear, resolve and learn from complaints, after ISO 10002:2018.',
      },
      servers: [{ url: publicUrl }],
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'redress_session' },
          apiKey: { type: 'http', scheme: 'bearer' },
        },
      },
    },
    transform: jsonSchemaTransform,
    hideUntagged: true,
  })
  await app.register(swaggerUi, { routePrefix: docsPath, staticCSP: false, indexPrefix: '' })
  app.get(documentPath, { schema: { hide: true } }, async () => app.swagger())
}

/** What the document says of one endpoint. */
export const documentationOf = (endpoint: Endpoint, access: string) => ({
  schema: {
    summary: endpoint.summary,
    tags: [endpoint.path.split('/')[3] ?? 'other'],
    description: access === 'public' ? 'Open to everyone.' : `Needs: ${access}.`,
    ...(access === 'public' ? {} : { security: [{ session: [] }, { apiKey: [] }] }),
    ...(isEmpty(endpoint.params) ? {} : { params: endpoint.params }),
    ...(isEmpty(endpoint.query) ? {} : { querystring: endpoint.query }),
    ...(endpoint.body instanceof z.ZodUndefined ? {} : { body: endpoint.body }),
    response: {
      [endpoint.status]:
        endpoint.answer instanceof z.ZodUndefined ? z.null().describe('Nothing to say.') : endpoint.answer,
      default: problem,
    },
  },
})

const isEmpty = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodObject && Object.keys(schema.shape).length === 0
