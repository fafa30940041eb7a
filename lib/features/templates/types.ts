import type { z } from 'zod';
import type { coachTemplateView, templateView, versionView } from '@/lib/features/templates/schema';
import type { TemplateContent } from '@/lib/rules/templates/content';
import type { TemplatePurpose } from '@/lib/rules/templates/purposes';
import type { Spelling } from '@/lib/rules/templates/spelling';
import type { TemplateTone } from '@/lib/rules/templates/tones';
import type { TemplateVariable } from '@/lib/rules/templates/variables';

/** Archived ones are kept out of every choice, and can be brought back. */
export const TEMPLATE_STATES = ['active', 'archived'] as const;
export type TemplateState = (typeof TEMPLATE_STATES)[number];

/** What a template says of itself beside its words. */
type Heading = { name: string; purpose: TemplatePurpose; tone: TemplateTone; spelling: Spelling };

/** Everything of a template that is written by somebody. */
export type TemplateWords = Heading & TemplateContent;

/** A person's own template in a list. Instants are ISO 8601 in UTC. */
export type TemplateSummary = Omit<TemplateView, 'subject' | 'blocks' | 'createdAt' | 'unknown'>;

/** One template with its words. */
export type TemplateView = z.output<typeof templateView>;

/** One saving of a template, with the words it had then. */
export type VersionView = z.output<typeof versionView>;

/** COACH-4: a template that a coach gave to the person, to use and to copy. */
export type CoachTemplateView = z.output<typeof coachTemplateView>;

/** An application that a template can be looked at with. */
export type ApplicationToFill = { id: string; company: string; role: string; rejected: boolean };

/** A template as the letter editor offers it, filled. */
export type TemplateChoice = {
  /** The template's id; of a built-in its purpose and tone. */
  id: string;
  name: string;
  from: 'own' | 'coach' | 'built-in';
  tone: TemplateTone;
  subject: string;
  body: string;
  /** Places that stay in the text in square brackets. */
  missing: TemplateVariable[];
};

/** The coach's side: a template that a client shows, before it is opened. */
export type ShownTemplate = { id: string; name: string; purpose: TemplatePurpose; sharedAt: string };

/** The coach's side: a template that they gave to a client. */
export type GivenTemplate = { id: string; sourceId: string; name: string; sharedAt: string };
