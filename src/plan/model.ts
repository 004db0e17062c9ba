/** What a plan is: one file for each part of it. */
export * from './model/plan.ts';
export * from './model/action.ts';
export * from './model/status.ts';
export * from './model/governance.ts';
export * from './model/evidence.ts';
export * from './model/reference.ts';
export * from './model/snapshot.ts';
export type { Row } from './model/row.ts';
