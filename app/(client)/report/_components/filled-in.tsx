/** A line of a sheet to write on before it is printed. It belongs to no form, so what is written there goes nowhere. */
export function FilledIn({ label, name, value }: { label: string; name: string; value: string }) {
  return (
    <label className="flex min-w-[min(16rem,100%)] flex-1 flex-wrap items-baseline gap-x-2 text-small">
      {label}
      <input
        type="text"
        name={name}
        dir="auto"
        autoComplete="off"
        maxLength={120}
        defaultValue={value}
        className="min-h-[44px] min-w-0 flex-1 border-b border-edge bg-transparent px-1 text-base outline-offset-2 print:min-h-0"
      />
    </label>
  );
}
