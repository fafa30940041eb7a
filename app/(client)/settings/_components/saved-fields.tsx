'use client';

import { type CheckboxProps, Switch } from '@/app/_ui/checkbox';
import { Select, type SelectProps } from '@/app/_ui/select';
import { TextInput, type TextInputProps } from '@/app/_ui/text-input';
import { errorIn, typedIn } from '@/lib/access/form';
import { SavedSign, useSaving } from './saved-form';

// The fields of a `SavedForm`, each with the sign that it was saved.

export function SavedSelect({ defaultValue, ...select }: SelectProps) {
  const { state } = useSaving();
  const { name, label } = select;
  return (
    <div className="min-w-0">
      <Select {...select} defaultValue={typedIn(state, name) ?? defaultValue} error={errorIn(state, name)} />
      <SavedSign name={name} label={label} />
    </div>
  );
}

export function SavedText({ defaultValue, ...input }: TextInputProps) {
  const { state } = useSaving();
  const { name, label } = input;
  return (
    <div className="min-w-0">
      <TextInput
        {...input}
        defaultValue={typedIn(state, name) ?? defaultValue}
        error={errorIn(state, name)}
      />
      <SavedSign name={name} label={label} />
    </div>
  );
}

export function SavedSwitch({ defaultChecked, ...input }: CheckboxProps) {
  const { state } = useSaving();
  const { name, label } = input;
  const checked = 'values' in state ? typedIn(state, name) === 'on' : defaultChecked;
  return (
    <div className="min-w-0">
      <Switch {...input} defaultChecked={checked} error={errorIn(state, name)} />
      <SavedSign name={name} label={String(label)} />
    </div>
  );
}
