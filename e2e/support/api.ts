import type { APIRequestContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { tokenOf } from './sign-in';

/** What the API says about a rejection, as far as journeys look at it. Moments are ISO 8601 in UTC. */
export type Verdict = {
  id: string;
  applicationId: string;
  holdUntil: string;
  draftFrom: string;
  planId: string;
};

type Application = { company: string; role?: string; stage?: string };
type Facts = { receivedAt?: string; furthestStage?: string; emotional?: boolean; feedback?: string };

/** API v1 with a person's own token: what lies before a journey is made with it, in a moment. */
export class Api {
  readonly #request: APIRequestContext;
  readonly #token: string;

  constructor(request: APIRequestContext, token: string) {
    this.#request = request;
    this.#token = token;
  }

  async get<Answer>(path: string): Promise<Answer> {
    return this.#ask<Answer>('GET', path);
  }

  async post<Answer>(path: string, data: unknown): Promise<Answer> {
    return this.#ask<Answer>('POST', path, data);
  }

  async patch<Answer>(path: string, data: unknown): Promise<Answer> {
    return this.#ask<Answer>('PATCH', path, data);
  }

  async addApplication({ company, role = 'Platform Engineer', stage = 'applied' }: Application) {
    return this.post<{ id: string }>('/applications', { company, role, stage });
  }

  /** An application that was turned down. */
  async turnDown(application: Application, facts: Facts = {}): Promise<Verdict> {
    const { id } = await this.addApplication(application);
    return this.post<Verdict>(`/applications/${id}/rejection`, facts);
  }

  async #ask<Answer>(method: string, path: string, data?: unknown): Promise<Answer> {
    const headers = { authorization: `Bearer ${this.#token}` };
    const answer = await this.#request.fetch(`/api/v1${path}`, { method, headers, data });
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}: ${await answer.text()}`);
    return answer.json();
  }
}

/** Makes a token in settings, as its owner would, and answers what is shown this once. */
export async function makeToken(page: Page, name = 'A journey'): Promise<string> {
  await page.goto('/settings/security#tokens');
  await page.getByLabel('What is it for?').fill(name);
  await page.getByLabel('Allow changes').check();
  await page.getByRole('button', { name: 'Create token' }).click();
  const shown = page.locator('[data-secret]');
  await expect(shown).toHaveText(/^rbd_/);
  return (await shown.textContent()) ?? '';
}

export async function apiOf(page: Page): Promise<Api> {
  return new Api(page.request, await tokenOf(page));
}
