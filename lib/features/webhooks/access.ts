import type { NounAccess } from '@/test/access/noun';

const URL = 'https://hooks.example/rebound';

/** What the access matrix asks about webhooks, and about whose. */
export const webhookAccess: NounAccess = {
  row: { path: '/webhooks', body: { name: 'My spreadsheet', url: URL, events: ['application.moved'] } },
  tables: { webhooks: { touch: "name = 'Another'" } },
  actions: {
    addWebhookAction: { name: 'My lights', url: URL, 'hold.ended': 'on' },
    changeWebhookAction: ({ row }) => ({
      webhookId: row,
      name: 'My lights',
      url: URL,
      'reply.sent': 'on',
    }),
    rotateWebhookSecretAction: ({ row }) => ({ webhookId: row }),
    testWebhookAction: ({ row }) => ({ webhookId: row }),
    pauseWebhookAction: ({ row }) => ({ webhookId: row, paused: 'on' }),
    deleteWebhookAction: ({ row }) => ({ webhookId: row }),
  },
  operations: {
    addWebhook: { body: { name: 'My lights', url: URL, events: ['hold.ended'] } },
    listWebhooks: {},
    getWebhook: { id: ({ row }) => row },
    changeWebhook: { id: ({ row }) => row, body: { name: 'Another' } },
    rotateWebhookSecret: { id: ({ row }) => row },
    testWebhook: { id: ({ row }) => row },
    listDeliveries: { id: ({ row }) => row },
    deleteWebhook: { id: ({ row }) => row },
  },
  routes: { '/settings/webhooks': 'signedIn' },
};
