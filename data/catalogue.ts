import { countriesSchema } from "./countries/schema";
import { doctrineSchema } from "./doctrine/schema";
import { euMembershipSchema } from "./eu-membership/schema";
import { eventsSchema } from "./events/schema";
import { factsSchema } from "./facts/schema";
import { missionsSchema } from "./missions/schema";
import { pollQuestionsSchema } from "./poll-questions/schema";
import { pollWavesSchema } from "./poll-waves/schema";
import { pollsSchema } from "./polls/schema";
import { recognitionSchema } from "./recognition/schema";
import type { RowOf } from "./schema";
import { sourcesSchema } from "./sources/schema";
import { tradeSchema } from "./trade/schema";
import { trade2005Schema } from "./trade-2005/schema";
import { tradeGbpSchema } from "./trade-gbp/schema";
import { tradeProducts2016Schema } from "./trade-products-2016/schema";
import { tradeTotalsSchema } from "./trade-totals/schema";

// Every dataset, in the order in which the site and the files list them. Files, tables and checks come from here.
export const schemas = {
  countries: countriesSchema,
  recognition: recognitionSchema,
  "eu-membership": euMembershipSchema,
  missions: missionsSchema,
  trade: tradeSchema,
  "trade-totals": tradeTotalsSchema,
  "trade-2005": trade2005Schema,
  "trade-products-2016": tradeProducts2016Schema,
  "trade-gbp": tradeGbpSchema,
  polls: pollsSchema,
  "poll-questions": pollQuestionsSchema,
  "poll-waves": pollWavesSchema,
  events: eventsSchema,
  facts: factsSchema,
  doctrine: doctrineSchema,
  sources: sourcesSchema,
} as const;

export type DatasetId = keyof typeof schemas;

/** The ids of all datasets, in order. */
export const datasetIds = [
  "countries",
  "recognition",
  "eu-membership",
  "missions",
  "trade",
  "trade-totals",
  "trade-2005",
  "trade-products-2016",
  "trade-gbp",
  "polls",
  "poll-questions",
  "poll-waves",
  "events",
  "facts",
  "doctrine",
  "sources",
] as const satisfies readonly DatasetId[];

/** Dataset id -> what is known of it. */
export const catalogue = {
  countries: { schema: countriesSchema },
  recognition: { schema: recognitionSchema },
  "eu-membership": { schema: euMembershipSchema },
  missions: { schema: missionsSchema },
  trade: { schema: tradeSchema },
  "trade-totals": { schema: tradeTotalsSchema },
  "trade-2005": { schema: trade2005Schema },
  "trade-products-2016": { schema: tradeProducts2016Schema },
  "trade-gbp": { schema: tradeGbpSchema },
  polls: { schema: pollsSchema },
  "poll-questions": { schema: pollQuestionsSchema },
  "poll-waves": { schema: pollWavesSchema },
  events: { schema: eventsSchema },
  facts: { schema: factsSchema },
  doctrine: { schema: doctrineSchema },
  sources: { schema: sourcesSchema },
} as const satisfies Record<DatasetId, unknown>;

/** The row type of a dataset, by id. */
export type DatasetRow<Id extends DatasetId> = RowOf<(typeof schemas)[Id]>;
