import { TextArea, TextInput } from '@/app/_ui/text-input';

type Names = 'name' | 'role' | 'mail' | 'phone' | 'link' | 'remarks';

const ROLES = ['Recruiter', 'Hiring manager', 'Interviewer', 'Referrer'];

/** What is known of somebody, as fields. Browsers are told not to fill in the person's own address and number. */
export function ContactFields({
  values,
  errors,
}: {
  values: Partial<Record<Names, string | null>>;
  errors: Record<string, string>;
}) {
  const field = (name: Names) => ({
    ...{ name, defaultValue: values[name] ?? '', error: errors[name] },
    autoComplete: 'off',
  });
  return (
    <>
      <TextInput label="Name" required {...field('name')} />
      <TextInput label="Role" optional list="contact-roles" {...field('role')} />
      <datalist id="contact-roles">
        {ROLES.map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
      <TextInput label="Email" optional inputMode="email" {...field('mail')} />
      <TextInput label="Phone" optional type="tel" {...field('phone')} />
      <TextInput label="Link" optional inputMode="url" hint="Their profile or page." {...field('link')} />
      <TextArea label="Remarks" optional hint="Encrypted, like your notes." {...field('remarks')} />
    </>
  );
}
