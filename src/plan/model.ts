/** What a plan is: its things' types follow from the tabs they are written on. */
export * from './model/plan.ts';
export * from './model/action.ts';
export * from './model/status.ts';
export * from './model/governance.ts';
export * from './model/evidence.ts';
export * from './model/reference.ts';
export * from './model/snapshot.ts';
export * from '../tabs/sets.ts';
