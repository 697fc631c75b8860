// Written by generate-written.ts from the examples of the reference. Do not edit.

/** How a statement is written, by the grammar's rule and the statement's keyword. */
export const written: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "Import": {
    "import": "import \"shop.cjm\""
  },
  "Persona": {
    "persona": "persona anna \"Anna, first-time buyer\" { … }"
  },
  "Segment": {
    "segment": "segment \"New customers, from social media\""
  },
  "Role": {
    "role": "role \"Father of three, decides what the family buys\""
  },
  "Share": {
    "share": "share 62%"
  },
  "Channel": {
    "channel": "channel courier \"Courier\" offline"
  },
  "Team": {
    "team": "team ecom \"E-commerce\""
  },
  "System": {
    "system": "system carrier \"Carrier's tariff service\""
  },
  "Source": {
    "source": "source ga \"Web analytics\" analytics 2026-06-30 file \"ga.csv\""
  },
  "Metric": {
    "metric": "metric answer \"First answer\" unit \"min\" lower"
  },
  "Journey": {
    "journey": "journey buyGift \"Buying a gift\" for anna { … }"
  },
  "Scenario": {
    "scenario": "scenario \"A present is needed by Friday\""
  },
  "Goal": {
    "goal": "goal \"Pay without surprises\""
  },
  "State": {
    "state": "state future of buying"
  },
  "Owner": {
    "owner": "owner ecom"
  },
  "Reviewed": {
    "reviewed": "reviewed 2026-06-30 every 6 months"
  },
  "Stage": {
    "stage": "stage checkout \"Checkout\" via app { … }"
  },
  "Objective": {
    "objective": "objective convert"
  },
  "Touchpoint": {
    "touchpoint": "touchpoint call \"Is called back\" for boris via phone",
    "step": "step wrap \"Wraps it at the kitchen table\" { … }"
  },
  "MomentOfTruth": {
    "moment-of-truth": "moment-of-truth \"Here the promise of the ad is kept or broken\""
  },
  "When": {
    "when": "when \"Week 7\""
  },
  "Duration": {
    "duration": "duration 2..5 min"
  },
  "Details": {
    "details": "details paying"
  },
  "Link": {
    "link": "link \"https://designs.example/checkout\" \"Design of the checkout\""
  },
  "Emotion": {
    "emotion": "emotion -2 \"cheated\" for anna from talks"
  },
  "Remark": {
    "action": "action \"Compares the three ways of delivery\"",
    "thought": "thought \"Why do I see this only now?\" for anna from talks",
    "need": "need \"…\"",
    "expectation": "expectation \"Delivery price on the product page\"",
    "quote": "quote \"…\"",
    "pain": "pain lateFee \"The fee appears only now\" severity high from talks, ga",
    "gain": "gain \"…\"",
    "note": "note \"…\"",
    "question": "question \"How many leave because of the fee, and how many because of the date?\""
  },
  "Measure": {
    "metric": "metric conversion 6.5% target 9% from ga"
  },
  "Backing": {
    "frontstage": "frontstage \"Three ways of delivery, with a price each\"",
    "backstage": "backstage \"Tariff is fetched\" by ecom, carrier",
    "support": "support \"Contract with the carrier\" by ecom",
    "artifact": "artifact \"Confirmation by e-mail\""
  },
  "Opportunity": {
    "opportunity": "opportunity earlyPrice \"Show the price early\" answers lateFee, fullPrice { … }"
  },
  "Solution": {
    "solution": "solution badge \"Fee on the product page\" { … }"
  },
  "Status": {
    "status": "status live 2026-06-02"
  },
  "Impact": {
    "impact": "impact high"
  },
  "Effort": {
    "effort": "effort low"
  },
  "Ticket": {
    "ticket": "ticket \"https://tracker.example/SHOP-118\""
  },
  "Result": {
    "result": "result conversion 6.5% -> 7.8% from ga"
  },
  "Informed": {
    "informed": "informed ecom, support"
  },
  "Path": {
    "path": "path fromAd \"From an ad, on the phone\" for anna: ad -> delivery -> paid"
  },
  "Move": {
    "move": "move delivery -> exit \"the fee is a surprise\" 34% from ga"
  }
};
