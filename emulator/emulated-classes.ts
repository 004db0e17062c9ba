import type { EmulatedClass } from './runtime/service.ts';
import { EnumValue } from './runtime/enumeration.ts';
import { Cache, CacheService } from './services/cache/cache-service.ts';
import { Drive, DriveFiles } from './services/drive/drive.ts';
import { DriveApp, File, Folder } from './services/drive/drive-app.ts';
import { DriveIterator } from './services/drive/drive-iterator.ts';
import { HtmlOutput } from './services/html/html-output.ts';
import { HtmlService } from './services/html/html-service.ts';
import { Lock, LockService } from './services/lock/lock-service.ts';
import { Console, Logger } from './services/log/logger.ts';
import { MailApp } from './services/mail/mail-app.ts';
import { MimeType } from './services/mime-type.ts';
import { Properties, PropertiesService } from './services/properties/properties-service.ts';
import { AuthorizationInfo, ScriptApp, Service } from './services/script/script-app.ts';
import { ClockTriggerBuilder, SpreadsheetTriggerBuilder, TriggerBuilder } from './services/script/trigger-builders.ts';
import { Trigger } from './services/script/trigger.ts';
import { Session, User } from './services/session/session.ts';
import { Browser } from './services/ui/browser.ts';
import { Menu } from './services/ui/menu.ts';
import { PromptResponse, Ui } from './services/ui/ui.ts';
import { Blob } from './services/utilities/blob.ts';
import { Utilities } from './services/utilities/utilities.ts';
import {
  BooleanCondition,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  GradientCondition,
} from './spreadsheet/builders/conditional-format.ts';
import { ChartOptions, ContainerInfo } from './spreadsheet/charts/chart-parts.ts';
import { Charts } from './spreadsheet/charts/charts-service.ts';
import {
  EmbeddedAreaChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedChart,
  EmbeddedChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  EmbeddedScatterChartBuilder,
} from './spreadsheet/charts/embedded-chart.ts';
import { DataValidation, DataValidationBuilder } from './spreadsheet/builders/data-validation.ts';
import { FilterCriteria, FilterCriteriaBuilder } from './spreadsheet/builders/filter-criteria.ts';
import { RichTextValue, RichTextValueBuilder, TextStyle, TextStyleBuilder } from './spreadsheet/builders/rich-text.ts';
import { Banding } from './spreadsheet/parts/banding.ts';
import { Filter } from './spreadsheet/parts/filter.ts';
import { Group } from './spreadsheet/parts/group.ts';
import { NamedRange } from './spreadsheet/parts/named-range.ts';
import { Protection, User as ProtectionUser } from './spreadsheet/parts/protection.ts';
import { TextFinder } from './spreadsheet/parts/text-finder.ts';
import { RangeList } from './spreadsheet/range/range-list.ts';
import { Range } from './spreadsheet/range/range.ts';
import { Sheet } from './spreadsheet/sheet/sheet.ts';
import { SpreadsheetApp } from './spreadsheet/spreadsheet-app.ts';
import { Spreadsheet } from './spreadsheet/spreadsheet/spreadsheet.ts';

/** Every class whose objects scripts can hold, for `SUPPORTED.md`. */
export const EMULATED_CLASSES: readonly EmulatedClass[] = [
  AuthorizationInfo,
  Banding,
  Blob,
  BooleanCondition,
  Browser,
  Cache,
  CacheService,
  ChartOptions,
  Charts,
  ClockTriggerBuilder,
  ConditionalFormatRule,
  ConditionalFormatRuleBuilder,
  Console,
  ContainerInfo,
  DataValidation,
  DataValidationBuilder,
  Drive,
  DriveApp,
  DriveFiles,
  DriveIterator,
  EmbeddedAreaChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedChart,
  EmbeddedChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  EmbeddedScatterChartBuilder,
  EnumValue,
  File,
  Filter,
  FilterCriteria,
  FilterCriteriaBuilder,
  Folder,
  GradientCondition,
  Group,
  HtmlOutput,
  HtmlService,
  Lock,
  LockService,
  Logger,
  MailApp,
  Menu,
  MimeType,
  NamedRange,
  PromptResponse,
  Properties,
  PropertiesService,
  Protection,
  ProtectionUser,
  Range,
  RangeList,
  RichTextValue,
  RichTextValueBuilder,
  ScriptApp,
  Service,
  Session,
  Sheet,
  Spreadsheet,
  SpreadsheetApp,
  SpreadsheetTriggerBuilder,
  TextFinder,
  TextStyle,
  TextStyleBuilder,
  Trigger,
  TriggerBuilder,
  Ui,
  User,
  Utilities,
];
