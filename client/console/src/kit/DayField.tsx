import { TextInput, type TextInputProps } from "@mantine/core";

interface Props extends Omit<TextInputProps, "value" | "onChange" | "type"> {
  /** "2027-02-28", or empty. */
  value: string;
  onChange: (day: string) => void;
}

/** A day, by the device's own picker. `beginningOf` makes an instant of it. */
export function DayField({ value, onChange, ...props }: Props) {
  return (
    <TextInput
      type="date"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      {...props}
    />
  );
}
