import { z } from 'zod';
import { database } from './database';
import { providers, storage } from './elsewhere';
import { keys } from './keys';
import { limits } from './limits';
import { mail } from './mail';
import { monitoring } from './monitoring';
import { ownMachine } from './own-machine';
import { people } from './people';
import { type About, aboutOf } from './setting';
import { site } from './site';

/** Every setting there is, under the headings of the guide and of .env.example. */
const SECTIONS = {
  Database: database,
  Site: site,
  People: people,
  Keys: keys,
  Email: mail,
  Limits: limits,
  Documents: storage,
  'Sign-in': providers,
  Monitoring: monitoring,
  'Your own machine': ownMachine,
};

/** The one schema of the settings. */
export const environmentSchema = z.object({
  ...database,
  ...site,
  ...people,
  ...keys,
  ...mail,
  ...limits,
  ...storage,
  ...providers,
  ...monitoring,
  ...ownMachine,
});

export type Environment = z.infer<typeof environmentSchema>;
export type SettingName = keyof Environment;

const { shape } = environmentSchema;
export const settingNames = Object.keys(shape) as SettingName[];
export const settingNamed = (name: SettingName): About => aboutOf(name, shape[name]);

export const settingSections = (): { heading: string; settings: ({ name: string } & About)[] }[] =>
  Object.entries(SECTIONS).map(([heading, section]) => ({
    heading,
    settings: Object.entries<z.ZodType>(section).map(([name, schema]) => ({
      name,
      ...aboutOf(name, schema),
    })),
  }));
