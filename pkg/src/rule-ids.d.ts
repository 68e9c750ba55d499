// Made by `cargo xtask update` from the rule book.
export type RuleId =
  | "template/sample";

export type ThresholdName = never;
