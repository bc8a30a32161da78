/** What comes before any form, in the order of `law.md` 4.2; the sentences stand in `prompts/replies/safety.fa.yaml`. */
export const safetyTopics = [
  'danger-now',
  'domestic-violence',
  'child',
  'sexual',
  'self-harm',
  'money-leaving',
  'private-image',
] as const;
export type SafetyTopic = (typeof safetyTopics)[number];
