import { allowedDomains } from '../../mail/addresses.ts';
import type { Delivery } from '../../mail/messages.ts';
import { testAddress } from '../../mail/messages.ts';
import type { Settings } from '../../plan/settings/settings.ts';
import type { Properties } from '../../storage/document-state.ts';
import { PlanLinks } from '../plan-links.ts';

/** Where messages go and what they link to, once the settings allow that anybody is mailed. */
export interface ReadyDelivery extends Delivery {
  readonly links: PlanLinks;
}

/** Where this run's messages go and what they link to; or, in one sentence, why nobody may be mailed. */
export function deliveryOf(settings: Settings, properties: Properties): ReadyDelivery | { readonly fault: string } {
  if (allowedDomains(settings.allowedDomains).length === 0) {
    return {
      fault:
        'Settings, Allowed e-mail domains: the cell is empty, so nobody was mailed. Enter the domains that summaries ' +
        'may go to, such as "exampleshire.gov.uk, *.nhs.uk".',
    };
  }
  const test = testAddress(settings.mailTestAddress, settings.allowedDomains);
  if (test.fault !== undefined) return { fault: test.fault };
  const links = new PlanLinks(properties);
  return { testAddress: test.address, planLink: links.plan, links };
}
