import { expect, test } from 'vitest';
import { plateSchema, problemWithPlate } from './plate.ts';

test('cars and motorcycles', () => {
  for (const plate of ['12ب345-67', '45الف678-10', '11D222-33', '123-45678']) {
    expect(plateSchema.safeParse(plate).success).toBe(true);
  }
});

test('another order or a short one is refused', () => {
  for (const plate of ['12ب345', '۱۲ب۳۴۵-۶۷', '345ب12-67', '12-45678']) {
    expect(problemWithPlate(plate)).toEqual({ code: 'plate-shape' });
  }
});
