import { Checkbox, Switch } from '@/app/_ui/checkbox';
import { ChoiceGroup } from '@/app/_ui/choice-group';
import { DateTimeInput } from '@/app/_ui/date-time-input';
import { Section, Stack } from '@/app/_ui/page';
import { Select } from '@/app/_ui/select';
import { TextArea, TextInput } from '@/app/_ui/text-input';
import { RefusedForm } from './refused-form';

const SEASONS = [
  { value: 'spring', label: 'Spring' },
  { value: 'summer', label: 'Summer' },
  { value: 'autumn', label: 'Autumn' },
  { value: 'winter', label: 'Winter', disabled: true },
] as const;

export function Fields({ sheet }: { sheet: string }) {
  return (
    <>
      <Section title="Fields">
        <Stack>
          <TextInput label="Name" name="name" placeholder="As on the door" autoComplete="off" />
          <TextInput
            label="Address"
            name="address"
            hint="Street and number are enough."
            defaultValue="12 Mill Lane"
            optional
          />
          <TextInput
            label="Email"
            name="email"
            type="email"
            defaultValue="ana@example"
            error="Add the part after the dot, for example .com"
          />
          <TextInput label="Fixed" name="fixed" defaultValue="Cannot be changed here" disabled />
          <TextArea
            label="Notes"
            name="notes"
            hint="Grows with what you write."
            defaultValue="A line or two."
          />
          <TextArea
            label="Longer"
            name="longer"
            rows={5}
            error="A few words will do, it only must not be empty."
          />
          <Select label="Season" name="season" options={SEASONS} placeholder="Choose one" />
          <Select
            label="Season again"
            name="season-again"
            options={SEASONS}
            defaultValue="summer"
            error="Pick another one, this is taken."
          />
          <div className="grid gap-4.5 sm:grid-cols-2">
            <DateTimeInput kind="date" label="Day" name="day" defaultValue="2026-11-23" />
            <DateTimeInput
              kind="time"
              label="Hour"
              name="hour"
              defaultValue="16:20"
              error="Choose an hour after nine."
            />
          </div>
          <DateTimeInput
            kind="datetime-local"
            label="Moment"
            name="moment"
            defaultValue="2026-11-23T16:20"
            optional
          />
        </Stack>
      </Section>
      <Section title="Choices">
        <Stack>
          <ChoiceGroup
            label="How shall it arrive?"
            name={`way-${sheet}`}
            defaultValue="post"
            options={[
              { value: 'post', label: 'By post', description: 'Two days, nothing to do.' },
              {
                value: 'hand',
                label: 'By hand',
                description: 'Someone rings at the door between nine and noon.',
              },
              { value: 'air', label: 'By balloon', description: 'When the wind allows.', disabled: true },
            ]}
          />
          <ChoiceGroup
            label="Season"
            hint="The one you like best."
            name={`pill-${sheet}`}
            layout="pills"
            defaultValue="autumn"
            options={SEASONS}
          />
          <ChoiceGroup
            label="Once more"
            name={`again-${sheet}`}
            layout="pills"
            error="Choose one of these."
            options={SEASONS}
          />
          <Checkbox label="Remember me on this device" name="remember" defaultChecked />
          <Checkbox label="Send a copy" name="copy" hint="It goes to your own address." />
          <Checkbox label="I have read it" name="read" error="Tick this once you have." />
          <Switch
            label="A short email in the morning"
            name="mail"
            defaultChecked
            hint="At nine, your time."
          />
          <Switch label="Sound" name="sound" />
          <Switch label="Out of reach" name="reach" disabled />
        </Stack>
      </Section>
      <Section title="A form that came back">
        <RefusedForm />
      </Section>
    </>
  );
}
